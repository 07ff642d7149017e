package io.github.dailyietf.digest.publish;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.Document;
import io.github.dailyietf.core.InterimMeeting;
import io.github.dailyietf.core.OtherAnnouncement;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.digest.ActionEntry;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.DigestEntry;
import io.github.dailyietf.digest.DraftEntry;
import io.github.dailyietf.digest.RfcEntry;
import io.github.dailyietf.digest.json.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entries of a digest as items of a ledger, drafts first. */
final class LedgerItems {

  /** Longer facts are cut; their hash still tells a change. */
  private static final int LONGEST = 300;

  private LedgerItems() {}

  static List<LedgerItem> of(Digest digest) {
    return Stream.of(digest.drafts(), digest.rfcs(), digest.actions())
        .flatMap(List::stream)
        .map(LedgerItems::item)
        .toList();
  }

  private static LedgerItem item(DigestEntry entry) {
    LedgerItemAssembly item =
        new LedgerItemAssembly().announcedAt(entry.announcedAt()).messageIds(entry.messageIds());
    if (entry instanceof DraftEntry draft) {
      Map<String, String> facts = facts(draft.draft());
      facts.put("revisions", join(draft.revisions()));
      return item.id(draft.draft().name().toString())
          .label(cut(draft.draft().title()))
          .versions(draft.revisions().stream().map(draft.draft().name()::at).toList())
          .documentDate(draft.draft().date())
          .facts(facts)
          .build();
    } else if (entry instanceof RfcEntry rfc) {
      return item.id(rfc.rfc().number().toString())
          .label(cut(rfc.rfc().title()))
          .documentDate(rfc.rfc().date())
          .facts(rfcFacts(rfc.rfc()))
          .build();
    } else if (entry instanceof ActionEntry action) {
      String subject = action.announcement().subject();
      return item.id(id(action.announcement())).label(cut(subject)).build();
    }
    throw new IllegalArgumentException("not a kind of entry: " + entry);
  }

  /** What a lookup adds is left out: it may be another one tomorrow, and nothing was wrong. */
  private static Map<String, String> facts(Document document) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("title", cut(document.title()));
    if (!document.authors().isEmpty()) {
      facts.put("authors", cut(join(document.authors().stream().map(Author::name).toList())));
    }
    document.pages().ifPresent(pages -> facts.put("pages", String.valueOf(pages)));
    document.date().ifPresent(date -> facts.put("date", date.toString()));
    return facts;
  }

  private static Map<String, String> rfcFacts(Rfc rfc) {
    Map<String, String> facts = facts(rfc);
    if (!rfc.subSeries().isEmpty()) {
      facts.put("subSeries", join(rfc.subSeries()));
    }
    if (!rfc.obsoletes().isEmpty()) {
      facts.put("obsoletes", cut(join(rfc.obsoletes())));
    }
    if (!rfc.updates().isEmpty()) {
      facts.put("updates", cut(join(rfc.updates())));
    }
    return facts;
  }

  private static String join(List<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  static String cut(String text) {
    String line = Tokens.clean(text).strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return line.substring(0, end) + "\u2026 (" + ContentHash.of(line).substring(0, 8) + ")";
  }

  /** What tells one announcement from another: not the mail, of which there may be copies. */
  private static String id(Announcement announcement) {
    StringBuilder what = new StringBuilder(kind(announcement));
    what.append('\n').append(bare(announcement.subject()));
    if (announcement instanceof OtherAnnouncement other) {
      what.append('\n').append(other.originator().orElse(""));
      what.append('\n').append(other.firstParagraph().orElse(""));
    } else if (announcement instanceof InterimMeeting meeting) {
      what.append('\n').append(meeting.days()).append(meeting.times());
    }
    return "announcement " + ContentHash.of(what.toString()).substring(0, 16);
  }

  /** The name of its type in JSON, which stays. */
  private static String kind(Announcement announcement) {
    return JsonText.typeOf(announcement);
  }

  /** The Subject without the tags of lists. */
  private static String bare(String subject) {
    String text = subject.strip();
    while (text.startsWith("[") && text.indexOf(']') > 0) {
      text = text.substring(text.indexOf(']') + 1).strip();
    }
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
