package io.github.dailyietf.digest.summary;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.Revision;
import io.github.dailyietf.digest.Fact;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges whether a link leads to the document whose title it bears or that its line is about. */
final class TitledLinks {

  private static final Pattern LINK =
      Pattern.compile(
          "<(https?://[^ <>)\\n]{1,200}/doc/([^ /<>)\\n]{1,120})/(?:(\\d{1,3})/)?)[>)]");

  /** A title is looked for in so many characters before its link. */
  private static final int LONGEST_TITLE = 300;

  private static final int LONGEST_LABEL = 20;

  /** So many lines at most stand between a heading and the link of its item. */
  private static final int MOST_LINES = 8;

  private static final int MOST_WORDS = 40;

  private final Knowledge knowledge;

  TitledLinks(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  void read(Subjects text, Claims claims) {
    Matcher link = LINK.matcher(text.text());
    int before = 0;
    while (link.find()) {
      judge(link, before, text, claims);
      before = link.end();
    }
  }

  private void judge(Matcher link, int before, Subjects text, Claims claims) {
    PlainText.Line line = text.topicAt(link.start()).line();
    int from = Math.max(Math.max(before, line.start()), link.start() - LONGEST_TITLE);
    Optional<Subject> leads = subject(link.group(2));
    Optional<Subject> titled =
        leads
            .filter(subject -> bears(subject, from, link.start(), text.text()))
            .or(() -> titled(from, link.start(), text.text()));
    Optional<Subject> about =
        titled.or(
            () ->
                alone(link, line, text.text())
                    ? text.at(link.start()).filter(of -> sameKind(of, link.group(2)))
                    : Optional.empty());
    if (about.isPresent() && !leads.equals(about)) {
      otherwise(link, about.get(), claims);
    } else if (titled.isPresent()) {
      title(titled.get(), from, link.start(), text.text(), claims);
      leads(link, titled.get(), true, claims);
    } else if (leads.isPresent()
        && !above(leads.get(), link, line, text, claims)
        && !slip(leads.get(), from, link.start(), text.text(), claims)) {
      leads(link, leads.get(), about.isPresent(), claims);
    }
  }

  /** An RFC may be followed by a link to the draft that it was. */
  private static boolean sameKind(Subject subject, String name) {
    return subject.document() instanceof InternetDraft == name.startsWith("draft-");
  }

  /** A line that is nothing but a link: {@code [Datatracker](https://...)}. */
  private static boolean alone(Matcher link, PlainText.Line line, String text) {
    return link.end() >= line.end()
        && line.heading() == 0
        && link.start() - line.start() <= LONGEST_LABEL
        && Compact.of(text, line.start(), link.start())
            .toString()
            .chars()
            .noneMatch(c -> Compact.isDigit((char) c));
  }

  private Optional<Subject> subject(String name) {
    List<DocumentReference> references = DocumentReference.findAll(name);
    if (references.size() != 1) {
      return Optional.empty();
    }
    // An address has no revision within the name: draft-example-item-10 is a name there.
    DocumentReference reference = references.get(0);
    return reference instanceof DraftVersion version
        ? knowledge.subject(DraftName.of(version.toString()))
        : knowledge.subject(reference);
  }

  /** Where the title of a document begins if the words before a link end with it, or -1. */
  private static int titleStart(Subject subject, int from, int end, String text) {
    String title = Compact.of(subject.document().title()).toString();
    Compact words = Compact.of(text, from, end);
    int start = words.length() - title.length();
    return !title.isEmpty()
            && start >= 0
            && Compact.shape(words.substring(start, words.length())).equals(Compact.shape(title))
        ? start
        : -1;
  }

  private static boolean bears(Subject subject, int from, int end, String text) {
    int start = titleStart(subject, from, end, text);
    Compact words = Compact.of(text, from, end);
    return start >= 0
        && words
            .substring(start, words.length())
            .equals(Compact.of(subject.document().title()).toString());
  }

  /** The document of the day whose title the longest end of the words is. */
  private Optional<Subject> titled(int from, int end, String text) {
    int start = end;
    Optional<Subject> longest = Optional.empty();
    for (int words = 0; words < MOST_WORDS && start > from; words++) {
      start = Math.max(from, text.lastIndexOf(' ', start - 1));
      List<Subject> titled = knowledge.titled(Compact.of(text, start, end).toString());
      longest = titled.isEmpty() ? longest : Optional.of(titled.get(0));
    }
    return longest;
  }

  private static void title(Subject subject, int from, int end, String text, Claims claims) {
    Compact words = Compact.of(text, from, end);
    int start = titleStart(subject, from, end, text);
    claims.supported(
        Claim.Kind.TITLE,
        words.origin(start),
        words.origin(words.length() - 1) + 1,
        "the title of " + subject.name(),
        subject.fact("title"));
  }

  /** The title with another number in it. */
  private static boolean slip(Subject subject, int from, int end, String text, Claims claims) {
    int start = titleStart(subject, from, end, text);
    boolean slip = start >= 0 && !bears(subject, from, end, text);
    if (slip) {
      Compact words = Compact.of(text, from, end);
      claims.contradicted(
          Claim.Kind.TITLE,
          words.origin(start),
          words.origin(words.length() - 1) + 1,
          "the title of " + subject.name() + " is \"" + subject.document().title() + '"',
          subject.fact("title"),
          Optional.empty());
    }
    return slip;
  }

  /** The heading above a line that is a link has another number in the title. */
  private static boolean above(
      Subject subject, Matcher link, PlainText.Line line, Subjects text, Claims claims) {
    if (!alone(link, line, text.text())) {
      return false;
    }
    Optional<Subjects.Topic> topic = text.before(text.topicAt(link.start()));
    for (int lines = 1; lines < MOST_LINES && topic.isPresent(); lines++) {
      if (topic.get().item() || isTitle(subject, topic.get(), text.text())) {
        return slip(subject, topic.get().words(), topic.get().end(), text.text(), claims);
      }
      topic = text.before(topic.get());
    }
    return false;
  }

  /** True if a line is the title, but perhaps for a number in it. */
  private static boolean isTitle(Subject subject, Subjects.Topic topic, String text) {
    return titleStart(subject, topic.words(), topic.end(), text) == 0;
  }

  private static void otherwise(Matcher link, Subject right, Claims claims) {
    claims.contradicted(
        Claim.Kind.DRAFT,
        link.start(1),
        link.end(1),
        "this is about " + right.name(),
        right.fact("title"),
        Optional.of(right.document().datatrackerUrl().toString()));
  }

  /** The document is known; its revision is still to be judged. */
  private static void leads(Matcher link, Subject subject, boolean about, Claims claims) {
    int start = link.start(2);
    int end = link.end(2);
    Claim.Kind kind =
        subject.document() instanceof InternetDraft ? Claim.Kind.DRAFT : Claim.Kind.RFC;
    Optional<Fact> name = subject.fact("name").or(() -> subject.fact("number"));
    claims.supported(kind, start, end, "leads to " + subject.name(), name);
    if (link.group(3) == null || !(subject.document() instanceof InternetDraft draft)) {
      return;
    }
    start = link.start(3);
    end = link.end(3);
    Optional<Fact> revision =
        subject.revisions().stream()
            .filter(of -> of.toString().equals(link.group(3)))
            .findFirst()
            .flatMap(of -> subject.fact("revision", of));
    if (revision.isPresent()) {
      claims.supported(Claim.Kind.REVISION, start, end, "leads to " + subject.name(), revision);
    } else if (about || Integer.parseInt(link.group(3)) > draft.revision().number()) {
      claims.contradicted(
          Claim.Kind.REVISION,
          start,
          end,
          "the day has " + subject.revisions() + " of " + draft.name(),
          subject.fact("revision"),
          Optional.of(newest(subject).toString()));
    }
  }

  private static Revision newest(Subject subject) {
    return subject.revisions().get(subject.revisions().size() - 1);
  }
}
