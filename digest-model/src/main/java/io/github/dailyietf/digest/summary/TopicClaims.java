package io.github.dailyietf.digest.summary;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DocumentReference.Mention;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.digest.Fact;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.Phrase;
import io.github.dailyietf.digest.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges the list of hot topics of a rendered digest, its numbers and the marks that lead to it. It
 * knows the list by the phrases of the layouts and by the documents that stand in it; other lists
 * of topics may have an order of their own.
 */
final class TopicClaims {

  private static final Pattern BULLET = Pattern.compile("(?:[-\u2022\u25a0] ?)?\\[?");

  /** Fewer letters than these do not make a mark known again. */
  private static final int FEWEST_LETTERS = 2;

  private static final String MARKS = "[\u2460-\u2473\u3251-\u325f\u32b1-\u32bf]|\\d{1,3}";

  /** A line of a topic as a layout words it. */
  private record Frame(TopicRank topic, Wording wording, Wording more, boolean whole) {}

  /** A frame at a line, and how much of it is right. */
  private record Found(Frame frame, Matcher matcher, long right) {}

  private final TopicRanks ranks;
  private final List<Frame> frames = new ArrayList<>();
  private final Set<Wording> marks = new HashSet<>();
  private final Map<Wording, Integer> headings = new LinkedHashMap<>();

  TopicClaims(TopicRanks ranks, List<Layout> layouts) {
    this.ranks = ranks;
    for (Layout layout : layouts) {
      add(layout);
    }
  }

  private void add(Layout layout) {
    List<TopicRank> shown = ranks.shown(layout.hotTopics());
    Wording more = Wording.of(words(layout, Phrase.TOPIC_MORE), TopicClaims::numbers);
    for (TopicRank topic : shown) {
      String label = topic.label(layout.language());
      if (topic.written()) {
        frame(topic, words(layout, Phrase.TOPIC_TITLE), label, more, true);
        frame(topic, words(layout, Phrase.TOPIC_LABEL), label, more, false);
      } else if (topic.single()) {
        String number = words(layout, Phrase.TOPIC_DOCUMENT);
        frame(topic, number.isBlank() ? "" : number + " {title}", label, more, false);
      } else {
        frame(topic, words(layout, Phrase.TOPIC_DOCUMENTS), label, more, false);
      }
    }
    Wording mark = Wording.of(words(layout, Phrase.TOPIC_MARK), TopicClaims::numbers);
    if (mark.letters() >= FEWEST_LETTERS && !mark.gaps().isEmpty()) {
      marks.add(mark);
    }
    Wording heading = Wording.of(words(layout, Phrase.HOT_TOPICS), TopicClaims::numbers);
    if (heading.letters() >= FEWEST_LETTERS && !heading.gaps().isEmpty()) {
      headings.put(heading, shown.size());
    }
  }

  private void frame(TopicRank topic, String words, String label, Wording more, boolean whole) {
    if (!words.isBlank() && !label.isBlank()) {
      Wording wording = Wording.of(words, Map.of("title", label), TopicClaims::numbers);
      frames.add(new Frame(topic, wording, more, whole));
    }
  }

  private static String words(Layout layout, Phrase phrase) {
    return layout.phrases().getOrDefault(phrase, "");
  }

  private static String numbers(String name) {
    return name.equals("mark") ? MARKS : "\\d{1,7}";
  }

  void read(Subjects text, Claims claims) {
    boolean listed = false;
    for (Subjects.Topic line : text.topics()) {
      Optional<Found> found = best(line.line(), text);
      found.ifPresent(of -> judge(of, line.line(), text, claims));
      listed |= found.isPresent();
    }
    if (listed) {
      headings(text, claims);
      marks(text, claims);
    }
  }

  /** The frame of which most is right: the labels of two topics may differ in a number alone. */
  private Optional<Found> best(PlainText.Line line, Subjects text) {
    Matcher bullet = BULLET.matcher(text.text()).region(line.start(), line.end());
    int start = bullet.lookingAt() ? bullet.end() : line.start();
    boolean listed = start > line.start();
    Optional<Found> best = Optional.empty();
    Optional<Set<DocumentReference>> named = Optional.empty();
    for (Frame frame : frames) {
      Matcher matcher = frame.wording().pattern().matcher(text.text()).region(start, line.end());
      // Found topics stand in a list; the headings of items look like them.
      if (!frame.topic().written() && !listed
          || !matcher.lookingAt()
          || frame.whole() && matcher.end() < line.end()) {
        continue;
      }
      named = named.or(() -> Optional.of(told(line, text)));
      // A renderer names the documents of a topic that nobody has written about.
      if (frame.topic().written()
          || !Collections.disjoint(frame.topic().documents(), named.orElseThrow())) {
        long right = 0;
        for (int gap = 1; gap <= matcher.groupCount(); gap++) {
          Fact fact = fact(frame.topic(), frame.wording().gaps().get(gap - 1));
          right += fact.value().equals(TopicRanks.number(matcher.group(gap))) ? 1 : 0;
        }
        if (best.isEmpty() || right > best.get().right()) {
          best = Optional.of(new Found(frame, matcher, right));
        }
      }
    }
    return best;
  }

  /** The documents that a line names, or the next one where it was folded. */
  private static Set<DocumentReference> told(PlainText.Line line, Subjects text) {
    Set<DocumentReference> named = named(line, line.end(), text);
    PlainText.Line next = text.topicAt(line.end() + 1).line();
    if (named.isEmpty() && next.start() > line.start()) {
      return named(next, next.end(), text);
    }
    return named;
  }

  /** The documents that a line names before an index. */
  private static Set<DocumentReference> named(PlainText.Line line, int before, Subjects text) {
    Set<DocumentReference> named = new HashSet<>();
    for (Mention mention : text.mentionsIn(line)) {
      if (mention.start() < before) {
        named.add(unversioned(mention.reference()));
        if (mention.reference() instanceof DraftVersion version) {
          // In an address, draft-example-item-10 is a name.
          named.add(DraftName.of(version.toString()));
        }
      }
    }
    return named;
  }

  private static DocumentReference unversioned(DocumentReference reference) {
    return reference instanceof DraftVersion version ? version.name() : reference;
  }

  private Fact fact(TopicRank topic, Wording.Gap gap) {
    return switch (gap.name()) {
      case "number", "mark" -> ranks.rank(topic);
      case "documents" -> ranks.size(topic);
      case "title" -> ranks.word(topic, gap.number().orElse(""));
      default ->
          new Fact(
              "layout", Wording.OWN, gap.number().orElse(""), Source.rule("words of the layout"));
    };
  }

  private void judge(Found found, PlainText.Line line, Subjects text, Claims claims) {
    Frame frame = found.frame();
    Matcher matcher = found.matcher();
    for (int gap = 1; gap <= matcher.groupCount(); gap++) {
      Wording.Gap of = frame.wording().gaps().get(gap - 1);
      Claim.Kind kind =
          switch (of.name()) {
            case "number" -> Claim.Kind.PLACE;
            case "mark" -> Claim.Kind.MARK;
            case "documents" -> Claim.Kind.COUNT;
            default -> Claim.Kind.QUOTATION;
          };
      judge(kind, matcher, gap, fact(frame.topic(), of), claims);
    }
    if (!frame.more().gaps().isEmpty()) {
      more(frame, matcher.end(), line, text, claims);
    }
  }

  private void more(Frame frame, int from, PlainText.Line line, Subjects text, Claims claims) {
    Matcher more = frame.more().pattern().matcher(text.text()).region(from, line.end());
    if (more.find()) {
      Set<DocumentReference> named = named(line, more.start(), text);
      named.retainAll(frame.topic().documents());
      int right = frame.topic().documents().size() - named.size();
      Fact size = ranks.size(frame.topic());
      Source rule = Source.rule(size.value() + " documents without those that are named");
      Fact fact = new Fact(size.subject(), size.attribute() + " more", right + "", rule);
      judge(Claim.Kind.COUNT, more, 1, fact, claims);
    }
  }

  private void headings(Subjects text, Claims claims) {
    for (var heading : headings.entrySet()) {
      Matcher matcher = heading.getKey().pattern().matcher(text.text());
      while (matcher.find()) {
        if (matcher.start() == text.topicAt(matcher.start()).line().start()) {
          judge(Claim.Kind.COUNT, matcher, 1, ranks.count(heading.getValue()), claims);
        }
      }
    }
  }

  private void marks(Subjects text, Claims claims) {
    for (Wording mark : marks) {
      Matcher matcher = mark.pattern().matcher(text.text());
      while (matcher.find()) {
        Optional<Subject> subject = text.at(matcher.start());
        subject.ifPresent(of -> mark(matcher, of, claims));
      }
    }
  }

  private void mark(Matcher matcher, Subject subject, Claims claims) {
    Optional<TopicRank> leads = ranks.ledBy(unversioned(subject.document().reference()));
    if (leads.isPresent()) {
      judge(Claim.Kind.MARK, matcher, 1, ranks.rank(leads.get()), claims);
    } else {
      claims.contradicted(
          Claim.Kind.MARK,
          matcher.start(1),
          matcher.end(1),
          subject.name() + " leads no hot topic",
          Optional.empty(),
          Optional.empty());
    }
  }

  private static void judge(Claim.Kind kind, Matcher matcher, int group, Fact fact, Claims claims) {
    String said = Objects.requireNonNullElse(matcher.group(group), "");
    int start = matcher.start(group);
    int end = matcher.end(group);
    if (TopicRanks.number(said).equals(fact.value())) {
      claims.supported(kind, start, end, fact.source().field(), Optional.of(fact));
    } else {
      boolean digits = Compact.isDigit(said.charAt(0));
      claims.contradicted(
          kind,
          start,
          end,
          fact.attribute() + " is " + fact.value(),
          Optional.of(fact),
          digits ? Optional.of(fact.value()) : TopicRanks.mark(fact.value()));
    }
  }
}
