package io.github.dailyietf.digest.summary;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DocumentReference.Mention;
import io.github.dailyietf.digest.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What each line of a text is about: the document whose title or name stands above it. */
final class Subjects {

  private static final int LONGEST_TITLE = 300;

  /** How far from its beginning a line of facts names its document. */
  private static final int NEAR_BEGINNING = 8;

  private static final Pattern NUMBERING =
      Pattern.compile(
          "(?:["
              + Headings.BULLETS
              + "] ?)?\\[?(?:RFC ?(?<rfc>\\d{1,5})(?::| -)? )?"
              + "(?:(?<place>\\d{1,5})\\. |\\(?\\d{1,3}\\) ?|\\d{1,3}\\.(?![\\d ]))?");

  /** {@code RFC 2件} are two RFCs, and none is RFC 2. */
  private static final Pattern COUNTED = Pattern.compile("件|本(?![\\p{IsHan}])");

  /**
   * One line.
   *
   * @param words where it begins behind its number
   * @param end where its words end before a link that closes it
   * @param subject what it is about
   * @param title true if it is the title of its subject
   * @param item true if it looks like the title of an item, known or not
   * @param aside true if its subject is named by a heading that may be about more
   */
  record Topic(
      PlainText.Line line,
      int words,
      int end,
      Optional<Subject> subject,
      boolean title,
      boolean item,
      boolean aside) {

    boolean isNamed(Optional<Subject> other) {
      return subject.isPresent() && subject.equals(other);
    }
  }

  /** What is talked of, and how deep the heading is that says so. */
  private record Current(Optional<Subject> subject, int depth, boolean aside) {}

  private static final Set<String> DATES = Set.of("date", "ends", "day");

  private static final Pattern ACRONYM = Pattern.compile("\\(([A-Za-z0-9-]{2,20})\\)");

  private final PlainText plain;
  private final Knowledge knowledge;
  private final List<Mention> mentions;
  private final Headings headings;
  private final Map<Integer, List<Fact>> dates = new HashMap<>();
  private final TreeMap<Integer, Topic> topics = new TreeMap<>();

  Subjects(PlainText plain, Knowledge knowledge, Optional<Subject> first) {
    this.plain = plain;
    this.knowledge = knowledge;
    this.mentions =
        DocumentReference.mentionsIn(plain.text()).stream()
            .filter(
                mention ->
                    !COUNTED
                        .matcher(plain.text())
                        .region(mention.end(), plain.text().length())
                        .lookingAt())
            .toList();
    this.headings = new Headings(plain.text(), knowledge);
    Current whole = new Current(first, 0, false);
    Current current = whole;
    int next = 0;
    for (PlainText.Line line : plain.lines()) {
      while (next < mentions.size() && mentions.get(next).start() < line.start()) {
        next++;
      }
      Topic topic = topic(line, current, whole, next);
      topics.put(line.start(), topic);
      current = next(topic, current, whole);
    }
  }

  private Topic topic(PlainText.Line line, Current current, Current whole, int nextMention) {
    String text = plain.text();
    Matcher numbering = NUMBERING.matcher(text).region(line.start(), line.end());
    int words = numbering.lookingAt() ? numbering.end() : line.start();
    boolean numbered = numbering.group("rfc") != null || numbering.group("place") != null;
    boolean item = line.heading() > 2 || numbered;
    int end = beforeLink(line, words);
    String letters = Compact.of(text, words, end).toString();
    List<Subject> titled = knowledge.titled(letters);
    if (titled.isEmpty() && words > line.start()) {
      titled = knowledge.titled(Compact.of(text, line.start(), end).toString());
    }
    if (!titled.isEmpty()) {
      return new Topic(line, words, end, Optional.of(titled.get(0)), true, true, false);
    }
    Optional<Headings.Named> heading = headings.named(line, words, mentionsIn(line));
    if (heading.isPresent()) {
      Optional<Subject> subject = heading.map(Headings.Named::subject);
      return new Topic(line, words, end, subject, false, item, heading.get().aside());
    }
    Optional<Subject> named = named(line, words, nextMention);
    if (named.isPresent()) {
      return new Topic(line, words, end, named, false, item, false);
    }
    Current about =
        headings.isSection(line, letters) ? beneath(line, letters, current, whole) : current;
    return new Topic(line, words, end, about.subject(), false, item, about.aside());
  }

  /** What is talked of behind a heading that names no document. */
  private Current beneath(PlainText.Line line, String letters, Current current, Current whole) {
    boolean within =
        headings.depth(line) > current.depth() || line.heading() == 0 && headings.isAspect(letters);
    boolean others = !mentionsIn(line).isEmpty() || headings.isAboutOthers(line);
    return within && !others ? current : whole;
  }

  private Current next(Topic topic, Current current, Current whole) {
    if (topic.subject().equals(current.subject()) && !topic.title()) {
      return current;
    }
    if (topic.subject().equals(whole.subject())) {
      return whole;
    }
    // What is named aside is talked of up to the next heading of any kind.
    int depth = topic.aside() ? Headings.DEEPEST : headings.depth(topic.line());
    return new Current(topic.subject(), depth, topic.aside());
  }

  private int beforeLink(PlainText.Line line, int words) {
    String text = plain.text();
    int last = line.end() - 1;
    boolean closed = last > line.start() && ")>".indexOf(text.charAt(last)) >= 0;
    int link = closed ? text.lastIndexOf(" <http", last) : -1;
    return link > words && text.indexOf(' ', link + 1) > last ? link : line.end();
  }

  /** The document that a line of facts begins with, or whose title it begins with. */
  private Optional<Subject> named(PlainText.Line line, int words, int nextMention) {
    if (line.heading() > 0 || nextMention >= mentions.size()) {
      return Optional.empty();
    }
    Mention first = mentions.get(nextMention);
    if (first.end() > line.end()) {
      return Optional.empty();
    }
    Optional<Subject> subject = knowledge.subject(first.reference());
    if (first.start() - line.start() <= NEAR_BEGINNING) {
      return subject;
    }
    return first.start() - words > LONGEST_TITLE
        ? Optional.empty()
        : subject.filter(
            s ->
                Compact.shape(Compact.of(plain.text(), words, first.start()).toString())
                    .equals(Compact.shape(Compact.of(s.document().title()).toString())));
  }

  PlainText plain() {
    return plain;
  }

  /** The text that readers search. */
  String text() {
    return plain.text();
  }

  List<Mention> mentions() {
    return mentions;
  }

  Iterable<Topic> topics() {
    return topics.values();
  }

  Topic topicAt(int index) {
    Map.Entry<Integer, Topic> entry = topics.floorEntry(index);
    return entry == null
        ? new Topic(
            new PlainText.Line(0, plain.text().length(), 0, false),
            0,
            plain.text().length(),
            Optional.empty(),
            false,
            false,
            false)
        : entry.getValue();
  }

  /** The line before the one that this index stands in. */
  Optional<Topic> before(Topic topic) {
    return Optional.ofNullable(topics.lowerEntry(topic.line().start())).map(Map.Entry::getValue);
  }

  /** What the line is about. */
  Optional<Subject> at(int index) {
    return topicAt(index).subject();
  }

  /**
   * The dates of the subject of the line, or of the announcements that name the documents or groups
   * of a line without subject.
   */
  List<Fact> datesAt(int index) {
    Topic topic = topicAt(index);
    return dates.computeIfAbsent(topic.line().start(), start -> dates(topic));
  }

  private List<Fact> dates(Topic topic) {
    Set<String> names =
        topic
            .subject()
            .map(subject -> Set.of(subject.name()))
            .orElseGet(() -> actions(topic.line()));
    return names.stream()
        .flatMap(name -> knowledge.about(name).stream())
        .filter(fact -> DATES.contains(fact.attribute()))
        .toList();
  }

  private Set<String> actions(PlainText.Line line) {
    Set<String> names = new LinkedHashSet<>();
    for (Mention mention : mentionsIn(line)) {
      names.addAll(knowledge.actions(mention.reference()));
    }
    Matcher acronym = ACRONYM.matcher(plain.text()).region(line.start(), line.end());
    while (acronym.find()) {
      names.addAll(knowledge.actions(acronym.group(1).toLowerCase(Locale.ROOT)));
    }
    return names;
  }

  /** The mentions of a line. */
  List<Mention> mentionsIn(PlainText.Line line) {
    int from = 0;
    int to = mentions.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (mentions.get(middle).start() < line.start()) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    int end = from;
    while (end < mentions.size() && mentions.get(end).start() < line.end()) {
      end++;
    }
    return mentions.subList(from, end);
  }

  /** The names under which there are facts about this place, and those that hold everywhere. */
  List<String> namesAt(int index) {
    List<String> names = new ArrayList<>();
    at(index).map(Subject::name).ifPresent(names::add);
    names.add(Contexts.ANYWHERE);
    return names;
  }
}
