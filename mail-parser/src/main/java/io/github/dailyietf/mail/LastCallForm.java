package io.github.dailyietf.mail;

import io.github.dailyietf.core.DocumentItem;
import io.github.dailyietf.core.LastCall;
import io.github.dailyietf.core.LastCallBuilder;
import io.github.dailyietf.mail.SubjectLine.Headline;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Last Calls of the IESG of every wording since 1993, those for a change of status included. */
final class LastCallForm {

  private static final String REQUEST = "has received a request";

  /** What adds a document to those of the request. */
  private static final String ALSO = "The IESG will also consider ";

  /** What begins the paragraphs behind the request and its documents. */
  private static final String[] AFTER_REQUEST = {
    "The IESG plans",
    "The IESG will",
    "Please send",
    "Abstract",
    "The file",
    "Files can be",
    "The supporting document",
    "Technical Summary",
    "No IPR",
    "The following IPR",
  };

  /** What ends the requester in the sentence of the request. */
  private static final String[] AFTER_REQUESTER = {
    " to consider", " to make the following", " to make ", " to reclassify", " to move ",
    " to advance ", " to change ", " to publish ", " to approve ", " to review ",
  };

  private static final String[] BEFORE_ADDRESS = {
    "can be found here", "can be obtained via", "may be obtained via", "can be obtained at",
  };

  /** Lines that end the abstract, by what they begin with. */
  private static final String[] AFTER_ABSTRACT = {
    "The file can be",
    "The files can be",
    "The file may be",
    "IESG discussion can be tracked",
    "The following IPR",
    "No IPR",
    "The document contains these normative",
    "Implementation Report can be",
    "________________________________________",
  };

  private LastCallForm() {}

  /** The Last Call, or null if neither the text nor the Subject names a document. */
  static @Nullable LastCall read(Prose prose, Headline headline, CommonFields common, Notes notes) {
    LastCallBuilder call = LastCall.builder().from(common.base());
    call.qualifier(headline.stated());
    int found = prose.find(REQUEST, 0);
    int request = Math.max(found, 0);
    String opening = opening(prose, request);
    int documents = readRequester(opening, call);
    String list = opening.substring(documents);
    List<DocumentItem> items =
        opening.contains("status change") ? LevelChange.in(list, notes) : List.of();
    if (items.isEmpty()) {
      items = DocumentList.in(list, notes);
    }
    items = SubjectDocument.of(headline.rest()).completing(items, notes);
    if (items.isEmpty()) {
      if (found < 0) {
        return null;
      }
      notes.add("documents-missing", "the Last Call names no document");
    }
    call.documents(items);
    readComments(prose, request, call, notes);
    call.url(
        List.of(BEFORE_ADDRESS).stream()
            .map(prose::webAddressBehind)
            .flatMap(Optional::stream)
            .findFirst());
    call.abstractText(abstractText(prose));
    readDeclarations(prose, call);
    readDownrefs(prose, call);
    return call.build();
  }

  /** The request with its documents as one text. */
  private static String opening(Prose prose, int request) {
    int end = prose.findStart(AFTER_REQUEST, Math.min(request + 1, prose.size()));
    while (end < prose.size() && prose.paragraph(end).startsWith(ALSO)) {
      end = prose.findStart(AFTER_REQUEST, end + 1);
    }
    String text = prose.joined(request, end);
    int plans = text.indexOf(" The IESG plans");
    return plans < 0 ? text : text.substring(0, plans);
  }

  /** Takes the requester; where the text goes on. */
  private static int readRequester(String opening, LastCallBuilder call) {
    int at = opening.indexOf(REQUEST);
    if (at < 0) {
      return 0;
    }
    int from = at + REQUEST.length();
    if (opening.startsWith(" from", from)) {
      from += " from".length();
    }
    for (String behind : AFTER_REQUESTER) {
      int end = opening.indexOf(behind, from);
      if (end < 0) {
        continue;
      }
      String words = withoutComma(opening.substring(from, end).strip());
      String requester = WebEscapes.undone(words);
      // Until 2003 a tool put this where no group had asked.
      if (!requester.isEmpty() && !requester.equals("none")) {
        call.requester(requester);
        NamedGroup group = NamedGroup.read(requester);
        if (group.certain()) {
          call.group(group.group());
        }
      }
      return end;
    }
    return from;
  }

  /** Takes the address for comments and the last day from the sentence that has both. */
  private static void readComments(Prose prose, int request, LastCallBuilder call, Notes notes) {
    for (int i = request; i < prose.size(); i++) {
      String text = prose.paragraph(i);
      int comments = text.indexOf("comments");
      Optional<String> address = comments < 0 ? Optional.empty() : Addresses.mail(text, comments);
      if (address.isEmpty()) {
        continue;
      }
      call.commentAddress(address.map(a -> a.toLowerCase(Locale.ROOT)));
      int by = text.indexOf(" by ", comments);
      StatedDate date = by < 0 ? null : StatedDate.deadline(text, by + 4);
      if (date != null) {
        call.ends(date.date());
      } else if (by >= 0) {
        String words = text.substring(by + 4, Math.min(text.length(), by + 64));
        notes.add("end-date-unreadable", "no whole date for the end of the Last Call", words);
      }
      return;
    }
  }

  private static String withoutComma(String words) {
    return words.endsWith(",") ? words.substring(0, words.length() - 1) : words;
  }

  private static Optional<String> abstractText(Prose prose) {
    Lines lines = prose.lines();
    for (int line = prose.from(); line < prose.to(); line++) {
      if (lines.startsWith(line, "Abstract") && isLabel(lines.string(line))) {
        int end = line + 1;
        while (end < prose.to() && !endsAbstract(lines, end)) {
          end++;
        }
        return Optional.ofNullable(abstractText(lines, line + 1, end));
      }
    }
    return Optional.empty();
  }

  private static @Nullable String abstractText(Lines lines, int from, int to) {
    int first = from;
    while (first < to && lines.isBlank(first)) {
      first++;
    }
    AbstractText text = new AbstractText();
    return first < to && isWhole(lines, first)
        ? text.readIndented(lines, first, to)
        : text.read(lines, first, to);
  }

  /**
   * True for a first line that was not robbed of its indentation: it has some, or what follows is
   * indented because of it, as it ends in a colon or is a paragraph.
   */
  private static boolean isWhole(Lines lines, int line) {
    return lines.text(line) > lines.start(line)
        || lines.string(line).endsWith(":")
        || line + 1 < lines.count() && lines.isBlank(line + 1);
  }

  private static boolean isLabel(String line) {
    return switch (line) {
      case "Abstract", "Abstract:", "Abstracts", "Abstracts:" -> true;
      default -> false;
    };
  }

  private static boolean endsAbstract(Lines lines, int line) {
    for (String beginning : AFTER_ABSTRACT) {
      if (lines.startsWith(line, beginning)) {
        return true;
      }
    }
    return false;
  }

  private static void readDeclarations(Prose prose, LastCallBuilder call) {
    int index = prose.find("The following IPR", 0);
    if (index < 0) {
      return;
    }
    addAddresses(prose.paragraph(index), call);
    int next = index + 1;
    while (next < prose.size() && prose.paragraph(next).startsWith("http")) {
      addAddresses(prose.paragraph(next), call);
      next++;
    }
  }

  private static void addAddresses(String text, LastCallBuilder call) {
    int from = 0;
    while (from < text.length()) {
      int blank = text.indexOf(' ', from);
      int end = blank < 0 ? text.length() : blank;
      Addresses.web(text.substring(from, end), 0).ifPresent(call::addIprDeclaration);
      from = end + 1;
    }
  }

  private static void readDownrefs(Prose prose, LastCallBuilder call) {
    int index = prose.find("normative downward references", 0);
    if (index >= 0) {
      List<DocumentItem> items = DownrefList.in(prose.paragraph(index));
      if (items.isEmpty() && index + 1 < prose.size()) {
        items = DownrefList.in(prose.paragraph(index + 1));
      }
      call.downrefs(items);
    }
  }
}
