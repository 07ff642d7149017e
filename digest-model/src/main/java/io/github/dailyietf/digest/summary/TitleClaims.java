package io.github.dailyietf.digest.summary;

import io.github.dailyietf.core.DocumentReference.Mention;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.digest.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges titles: as headings of items, between quotation marks, and above a document's facts. */
final class TitleClaims {

  private static final int SHORTEST = 12;
  private static final int LONGEST = 300;

  /** Two wrong letters, or one in so many, are slips of the pen; more make another title. */
  private static final int LETTERS_PER_SLIP = 16;

  private static final Pattern QUOTED =
      Pattern.compile("[「『\"\u201c]([^「」『』\"\u201c\u201d\\n]{8,300})[」』\"\u201d]");

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,5})\\. ");

  private static final Pattern PUBLISHED = Pattern.compile(" ?(?:、 ?[A-Z]{3} \\d{1,4} ?)?として");

  private final Knowledge knowledge;
  private final RfcIndex index;

  TitleClaims(Knowledge knowledge, RfcIndex index) {
    this.knowledge = knowledge;
    this.index = index;
  }

  void read(Subjects text, Claims claims) {
    Map<Integer, Mention> mentionAt = new HashMap<>();
    text.mentions().forEach(m -> mentionAt.putIfAbsent(text.topicAt(m.start()).line().start(), m));
    for (Subjects.Topic topic : text.topics()) {
      PlainText.Line line = topic.line();
      if (topic.title()) {
        Optional.ofNullable(mentionAt.get(line.start()))
            .filter(mention -> mention.start() < topic.words())
            .ifPresent(mention -> named(topic, mention, claims));
        heading(topic, text, claims);
        continue;
      }
      Optional.ofNullable(mentionAt.get(line.start()))
          .ifPresent(
              mention -> {
                before(topic, mention, text.text(), claims);
                published(topic, mention, text.text(), claims);
                beneath(topic, mention, text, claims);
              });
      if (topic.item()) {
        nearly(topic.words(), topic.end(), text.text(), claims);
      }
    }
    Matcher quoted = QUOTED.matcher(text.text());
    while (quoted.find()) {
      quoted(quoted.start(1), quoted.end(1), text.text(), claims);
    }
  }

  /** {@code RFC 9000: QUIC ...}. */
  private static void named(Subjects.Topic topic, Mention mention, Claims claims) {
    Optional<Subject> subject = topic.subject().filter(s -> !s.is(mention.reference()));
    subject.ifPresent(
        other ->
            claims.contradicted(
                LinkClaims.kind(mention.reference()),
                mention.start(),
                mention.end(),
                "the title is that of " + other.name(),
                other.fact("title"),
                Optional.of(other.name())));
  }

  private void heading(Subjects.Topic topic, Subjects text, Claims claims) {
    PlainText.Line line = topic.line();
    topic
        .subject()
        .ifPresent(subject -> right(topic.words(), topic.end(), text.text(), subject, claims));
    Matcher number = NUMBER.matcher(text.text()).region(line.start(), topic.words());
    Optional<Fact> place = topic.subject().flatMap(subject -> subject.fact("place"));
    if (place.isPresent() && number.find()) {
      place(number, topic, place.get(), claims);
    }
  }

  /** A mark like ② before or behind the title is no part of it and has a judge of its own. */
  private static void right(int start, int end, String text, Subject subject, Claims claims) {
    int from = start;
    int to = end;
    while (from < to && isMark(text.charAt(from))) {
      from++;
    }
    while (from < to && isMark(text.charAt(to - 1))) {
      to--;
    }
    boolean bracketed =
        to - from > 3
            && "(（".indexOf(text.charAt(to - 3)) >= 0
            && MarkClaims.isMark(text.charAt(to - 2));
    if (bracketed) {
      to -= 3;
    }
    String why = "the title of " + subject.name();
    claims.supported(Claim.Kind.TITLE, from, to, why, subject.fact("title"));
  }

  private static boolean isMark(char c) {
    return Character.isWhitespace(c) || MarkClaims.isMark(c);
  }

  private void place(Matcher number, Subjects.Topic topic, Fact place, Claims claims) {
    int start = number.start(1);
    int end = number.end(1);
    String letters =
        Compact.of(topic.subject().map(s -> s.document().title()).orElse("")).toString();
    Optional<Fact> same =
        knowledge.titled(letters).stream()
            .flatMap(subject -> subject.fact("place", number.group(1)).stream())
            .findFirst();
    if (same.isPresent()) {
      claims.supported(Claim.Kind.PLACE, start, end, "its place on the day", same);
    } else {
      claims.contradicted(
          Claim.Kind.PLACE,
          start,
          end,
          place.subject() + " is number " + place.value() + " of the day",
          Optional.of(place),
          Optional.of(place.value()));
    }
  }

  /** A line that begins with a document and stands beneath the heading of an item. */
  private void beneath(Subjects.Topic topic, Mention mention, Subjects text, Claims claims) {
    PlainText.Line line = topic.line();
    Optional<Subjects.Topic> above = text.before(topic);
    if (above.isEmpty()
        || mention.start() - line.start() > 8
        || !startsFacts(text.text(), mention.end(), line.end())) {
      return;
    }
    Optional<Subject> subject = knowledge.subject(mention.reference());
    Optional<Subject> titled = above.get().subject().filter(s -> above.get().title());
    if (titled.isPresent()) {
      String title = titled.get().document().title();
      if (subject.isEmpty() || !subject.get().document().title().equals(title)) {
        claims.contradicted(
            LinkClaims.kind(mention.reference()),
            mention.start(),
            mention.end(),
            "the title above is that of " + titled.get().name(),
            titled.get().fact("title"),
            Optional.empty());
      }
    } else if (subject.isPresent() && above.get().item() && !above.get().isNamed(subject)) {
      claims.contradicted(
          Claim.Kind.TITLE,
          above.get().words(),
          above.get().line().end(),
          "the title of "
              + subject.get().name()
              + " is \""
              + subject.get().document().title()
              + '"',
          subject.get().fact("title"),
          Optional.empty());
    }
  }

  /** A title with its document behind it. */
  private void before(Subjects.Topic topic, Mention mention, String text, Claims claims) {
    Optional<Subject> subject = knowledge.subject(mention.reference());
    if (subject.isEmpty() || !subject.equals(topic.subject())) {
      return;
    }
    String right = Compact.of(subject.get().document().title()).toString();
    int start = topic.words();
    int end = mention.start();
    if (end - start < right.length() || end - start > LONGEST) {
      return;
    }
    Compact said = Compact.of(text, start, end);
    if (said.toString().equals(right)) {
      right(start, end, text, subject.get(), claims);
    } else if (Compact.shape(said.toString()).equals(Compact.shape(right))) {
      claims.contradicted(
          Claim.Kind.TITLE,
          start,
          end,
          "the title of "
              + subject.get().name()
              + " is \""
              + subject.get().document().title()
              + '"',
          subject.get().fact("title"),
          Optional.empty());
    }
  }

  /** {@code RFC 9000として発行} in the text about an RFC. */
  private static void published(Subjects.Topic topic, Mention mention, String text, Claims claims) {
    Optional<Subject> other =
        topic
            .subject()
            .filter(subject -> subject.document() instanceof Rfc)
            .filter(subject -> !subject.is(mention.reference()));
    boolean says =
        mention.reference() instanceof RfcNumber
            && PUBLISHED.matcher(text).region(mention.end(), text.length()).lookingAt();
    if (says && other.isPresent()) {
      Rfc rfc = (Rfc) other.get().document();
      claims.contradicted(
          Claim.Kind.RFC,
          mention.start(),
          mention.end(),
          "this is about " + rfc.number(),
          other.get().fact("number"),
          ReferenceClaims.number(mention, rfc.number().value()));
    }
  }

  private static boolean startsFacts(String text, int from, int end) {
    int next = from < end && text.charAt(from) == ']' ? from + 1 : from;
    return next < end && (text.startsWith(" <", next) || text.startsWith(" \u00b7", next));
  }

  private void quoted(int start, int end, String text, Claims claims) {
    String letters = Compact.of(text, start, end).toString();
    List<Subject> titled = knowledge.titled(letters);
    Optional<Fact> title = Optional.ofNullable(knowledge.titles().get(letters));
    if (!titled.isEmpty()) {
      right(start, end, text, titled.get(0), claims);
    } else if (title.isPresent()) {
      claims.supported(Claim.Kind.TITLE, start, end, "so in " + title.get().subject(), title);
    } else if (index.titled(letters).isEmpty()) {
      nearly(start, end, text, claims);
    }
  }

  /** A title with a slip of the pen: those of the authors' own stay as they are. */
  private void nearly(int start, int end, String text, Claims claims) {
    if (end - start > LONGEST || end - start < SHORTEST) {
      return;
    }
    String letters = Compact.of(text, start, end).toString();
    int limit = Math.max(2, letters.length() / LETTERS_PER_SLIP);
    for (Fact title : knowledge.alike(RfcIndex.words(text.substring(start, end)))) {
      String right = Compact.of(title.value()).toString();
      if (Likeness.distance(right, letters, limit) <= limit && !right.equals(letters)) {
        claims.contradicted(
            Claim.Kind.TITLE,
            start,
            end,
            "the title of " + title.subject() + " is \"" + title.value() + '"',
            Optional.of(title),
            Optional.empty());
        return;
      }
    }
  }
}
