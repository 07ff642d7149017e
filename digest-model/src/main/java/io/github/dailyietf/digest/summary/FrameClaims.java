package io.github.dailyietf.digest.summary;

import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Fact;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Phrase;
import io.github.dailyietf.digest.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Judges the numbers in the lines that frame a digest: its title, counts, split and report. It
 * knows them by the phrases of the layouts themselves.
 */
final class FrameClaims {

  private static final Map<String, String> COUNTED =
      Map.ofEntries(
          Map.entry("day", "day"),
          Map.entry("drafts", "drafts"),
          Map.entry("revisions", "revisions"),
          Map.entry("new", "newDrafts"),
          Map.entry("rfcs", "rfcs"),
          Map.entry("actions", "otherAnnouncements"),
          Map.entry("mails", "mailsRead"),
          Map.entry("announcements", "announcements"),
          Map.entry("discussions", "discussions"),
          Map.entry("notUnderstood", "notUnderstood"),
          Map.entry("otherDays", "otherDays"),
          Map.entry("undated", "undated"),
          Map.entry("copies", "copies"),
          Map.entry("problems", "problems"));

  /** Fewer letters than these do not make a phrase known again. */
  private static final int FEWEST_LETTERS = 3;

  /** A phrase as it stands in a text, and the facts that belong into its gaps. */
  private record Frame(Wording wording, List<Fact> gaps, boolean lines) {}

  private final Knowledge knowledge;
  private final Optional<Part> part;
  private final List<Frame> frames = new ArrayList<>();

  FrameClaims(Knowledge knowledge, List<Layout> layouts, Optional<Part> part) {
    this.knowledge = knowledge;
    this.part = part;
    for (Layout layout : layouts) {
      for (Phrase phrase : Phrase.values()) {
        Map<String, Fact> facts = facts(phrase);
        List<String> names = phrase.placeholders();
        String words = layout.phrases().getOrDefault(phrase, "");
        if (phrase == Phrase.COUNT_IN_FIRST_PART) {
          add(words.replace("{line}", ""), Map.of());
        } else if (!names.isEmpty() && facts.keySet().containsAll(names)) {
          add(words, facts);
        }
      }
    }
    // Of two phrases that begin alike the longer one is meant, if it is there.
    frames.sort(Comparator.comparingInt((Frame frame) -> frame.wording().letters()).reversed());
  }

  private void add(String words, Map<String, Fact> facts) {
    Wording wording = Wording.of(words, FrameClaims::numbers);
    if (wording.letters() < FEWEST_LETTERS || wording.gaps().isEmpty()) {
      return;
    }
    List<Fact> gaps = new ArrayList<>();
    for (Wording.Gap gap : wording.gaps()) {
      gaps.add(
          gap.number()
              .map(own -> new Fact("layout", Wording.OWN, own, Source.rule("words of the layout")))
              .or(() -> Optional.ofNullable(facts.get(gap.name())))
              .orElseThrow());
    }
    frames.add(new Frame(wording, gaps, !facts.isEmpty()));
  }

  private static String numbers(String name) {
    return switch (name) {
      case "day" -> "\\d{4}-\\d\\d-\\d\\d";
      case "items" -> "\\d{1,6}(?:[-~]\\d{1,6})?";
      default -> "\\d{1,7}";
    };
  }

  private Map<String, Fact> facts(Phrase phrase) {
    Map<String, Fact> facts = new HashMap<>();
    COUNTED.forEach(
        (name, attribute) -> knowledge.ofTheDay(attribute).ifPresent(f -> facts.put(name, f)));
    knowledge
        .ofTheDay("problems")
        .map(f -> Integer.parseInt(f.value()) - 20)
        .filter(more -> more > 0)
        .ifPresent(more -> facts.put("more", fact("more", more, "problems beyond 20")));
    Optional<Part> shown =
        phrase == Phrase.PREVIOUS
            ? part.flatMap(Part::previous)
            : phrase == Phrase.NEXT ? part.flatMap(Part::next) : part;
    shown.ifPresent(
        of -> {
          String rule = "parts of " + of.size() + " drafts";
          facts.put("number", fact("number", of.number(), rule));
          facts.put("count", fact("count", of.count(), rule));
          facts.put("size", fact("size", of.size(), rule));
          facts.put("first", fact("first", of.first(), rule));
          facts.put("last", fact("last", of.last(), rule));
          facts.put("items", fact("items", items(of), rule));
        });
    return facts;
  }

  private static String items(Part part) {
    return part.first() == part.last()
        ? Integer.toString(part.first())
        : part.first() + "-" + part.last();
  }

  private Fact fact(String attribute, Object value, String rule) {
    Digest digest = knowledge.digest();
    return new Fact(digest.day().toString(), attribute, value.toString(), Source.rule(rule));
  }

  void read(Subjects text, Claims claims) {
    for (Frame frame : frames) {
      Matcher matcher = frame.wording().pattern().matcher(text.text());
      while (matcher.find()) {
        if (frame.lines() && !beginsLine(matcher.start(), text)) {
          continue;
        }
        for (int gap = 1; gap <= frame.gaps().size(); gap++) {
          judge(
              matcher.start(gap),
              matcher.end(gap),
              matcher.group(gap),
              frame.gaps().get(gap - 1),
              claims);
        }
      }
    }
  }

  private static boolean beginsLine(int start, Subjects text) {
    Subjects.Topic topic = text.topicAt(start);
    return start == topic.line().start() || start == topic.words();
  }

  private void judge(int start, int end, String said, Fact fact, Claims claims) {
    Claim.Kind kind =
        switch (fact.attribute()) {
          case "day" -> Claim.Kind.DATE;
          case "number", "count", "size", "first", "last", "items", "phrase" -> Claim.Kind.PART;
          default -> Claim.Kind.COUNT;
        };
    if (said.replace('~', '-').equals(fact.value())) {
      claims.supported(kind, start, end, fact.source().field(), Optional.of(fact));
    } else {
      claims.contradicted(
          kind,
          start,
          end,
          CountClaims.explanation(knowledge, fact.attribute(), fact.value()),
          Optional.of(fact),
          Optional.of(fact.value()));
    }
  }
}
