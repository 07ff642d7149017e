package io.github.dailyietf.digest.render;

import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.Counts;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Phrase;
import io.github.dailyietf.digest.Section;
import io.github.dailyietf.digest.summary.DayTexts;
import io.github.dailyietf.digest.summary.Summary;
import java.util.Map;
import java.util.Optional;

/** Plants the one tree that all formats print: the sections of a part in a layout's order. */
final class DigestTree {

  private final Words words;
  private final Part part;
  private final Digest digest;
  private final DayTexts said;
  private final Tree tree;
  private final TextBlock texts;
  private final DayRelations relations;
  private final TopicList topics;
  private final DraftList drafts;

  /** The heading of a section that had nothing to say, until one with its own comes. */
  private String heading = "";

  DigestTree(Words words, Part part) {
    this.words = words;
    this.part = part;
    this.digest = part.digest();
    this.said = part.texts();
    this.tree = new Tree(CleanText.of(title(words, part)));
    this.texts = new TextBlock(words, tree);
    this.relations = new DayRelations(words, part);
    this.topics = new TopicList(words, part);
    this.drafts = new DraftList(words, tree, part, topics, relations);
  }

  private static String title(Words words, Part part) {
    UtcDay day = part.digest().day();
    return part.count() == 1
        ? words.say(Phrase.TITLE, "day", day)
        : words.say(
            Phrase.PART_TITLE, Map.of("day", day, "number", part.number(), "count", part.count()));
  }

  Tree plant() {
    tree.open("header", "title");
    tree.heading(1, inlines().text(tree.title()));
    tree.close();
    tree.open("main", "digest");
    for (Section section : words.layout().sections()) {
      plant(section);
    }
    tree.close();
    return tree;
  }

  private void plant(Section section) {
    switch (section) {
      case GREETING -> untitled(this::greeting);
      case OPENING -> untitled(this::opening);
      case COUNTS -> untitled(this::counts);
      case SPLIT -> untitled(this::split);
      case SOURCES -> untitled(this::sources);
      case POINTS -> titled("points", say(Phrase.POINTS), this::points);
      case SUMMARY -> titled("day", say(Phrase.SUMMARY), this::summary);
      case HOT_TOPICS ->
          titled(
              "hot-topics",
              words.say(Phrase.HOT_TOPICS, "topics", topics.count()),
              () -> topics.plant(tree));
      case GROUPS -> titled("groups", words.say(Phrase.GROUPS), drafts::counts);
      case DRAFTS -> titled("drafts", words.say(Phrase.DRAFTS), this::drafts);
      case RFCS -> titled("rfcs", words.say(Phrase.RFCS), this::rfcs);
      case ACTIONS -> titled("actions", words.say(Phrase.ACTIONS), this::actions);
      case EDITORIAL -> titled("editorial", words.say(Phrase.EDITORIAL), this::editorial);
      case REPORT ->
          titled(
              "report", words.say(Phrase.REPORT), () -> new ReportSection(words, tree).plant(part));
      case NAVIGATION -> untitled(this::navigation);
      case CLOSING -> untitled(this::closing);
    }
  }

  private void untitled(Runnable content) {
    heading = "";
    content.run();
  }

  /** A section under a heading, if it has any content. */
  private void titled(String name, String title, Runnable content) {
    if (!CleanText.of(title).isEmpty()) {
      heading = title;
    }
    if (!heading.isEmpty()) {
      tree.endList();
    }
    Region region = tree.open("section", name);
    content.run();
    tree.close();
    if (region.getFirstChild() != null && !heading.isEmpty()) {
      tree.headingBefore(region, 2, inlines().text(heading));
      heading = "";
    }
  }

  private boolean empty() {
    return digest.drafts().isEmpty() && digest.rfcs().isEmpty();
  }

  private void greeting() {
    texts.slot("greeting", words.say(Phrase.GREETING, part));
    said.opening().ifPresent(remark -> texts.plant("remark", remark, TextBlock.DAY));
  }

  private void opening() {
    texts.slot("introduction", words.say(Phrase.INTRODUCTION, part));
    if (empty()) {
      tree.heading(2, inlines().text(say(Phrase.EMPTY_DAY)));
    }
    paragraph("opening", say(empty() ? Phrase.OPENING_EMPTY : Phrase.OPENING));
  }

  private void counts() {
    Counts counts = digest.counts();
    tree.openList("counts");
    String line =
        counts.drafts() == counts.revisions()
            ? words.say(Phrase.COUNT_DRAFTS, "drafts", counts.drafts())
            : words.say(
                Phrase.COUNT_DRAFTS_AND_REVISIONS,
                Map.of("drafts", counts.drafts(), "revisions", counts.revisions()));
    item(
        part.count() == 1
            ? line
            : words.say(
                Phrase.COUNT_IN_THIS_PART,
                Map.of(
                    "line", line,
                    "items", words.items(part),
                    "number", part.number(),
                    "count", part.count())));
    if (counts.newDrafts() > 0) {
      item(words.say(Phrase.COUNT_NEW, "new", counts.newDrafts()));
    }
    item(whereListed(counts.rfcs(), words.say(Phrase.COUNT_RFCS, "rfcs", counts.rfcs())));
    int actions = counts.otherAnnouncements();
    if (actions > 0) {
      item(whereListed(actions, words.say(Phrase.COUNT_ACTIONS, "actions", actions)));
    }
    tree.close();
  }

  /** A later part tells where to find what it counts but does not list. */
  private String whereListed(int count, String line) {
    return part.number() > 1 && count > 0 && !line.isBlank()
        ? words.say(Phrase.COUNT_IN_FIRST_PART, "line", line)
        : line;
  }

  private void split() {
    if (part.count() == 1) {
      return;
    }
    Map<String, Object> values =
        Map.of(
            "number", part.number(),
            "count", part.count(),
            "size", part.size(),
            "first", part.first(),
            "last", part.last(),
            "drafts", digest.drafts().size());
    String said = words.say(Phrase.SPLIT, values);
    // Whoever wants no such sentence blanks one phrase, not two.
    boolean one = part.first() == part.last() && !said.isBlank();
    paragraph("split", one ? words.say(Phrase.SPLIT_ONE, values) : said);
  }

  private void sources() {
    String archive = "https://mailarchive.ietf.org/arch/browse/";
    paragraph("sources", say(Phrase.SOURCES));
    tree.openList("sources");
    tree.item(inlines().link(words.say(Phrase.SOURCE_DRAFTS), archive + "i-d-announce/"));
    tree.item(inlines().link(words.say(Phrase.SOURCE_ANNOUNCEMENTS), archive + "ietf-announce/"));
    tree.close();
  }

  private void points() {
    said.points()
        .ifPresentOrElse(
            points -> texts.points("points", points, TextBlock.DAY),
            () -> texts.slot("points", words.say(Phrase.POINTS_TEXT, part)));
  }

  private void summary() {
    written("summary", said.summary(), Phrase.SUMMARY_TEXT);
  }

  private void editorial() {
    written("editorial", said.editorial(), Phrase.EDITORIAL_TEXT);
  }

  /** What was written for the day goes before what stands in the layout. */
  private void written(String cssClass, Optional<Summary> text, Phrase slot) {
    text.ifPresentOrElse(
        words -> texts.plant(cssClass, words, TextBlock.DAY),
        () -> texts.slot(cssClass, words.say(slot, part)));
  }

  private void drafts() {
    if (empty()) {
      return;
    }
    if (part.drafts().isEmpty()) {
      paragraph("none", say(Phrase.NO_DRAFTS));
    }
    drafts.plant();
  }

  private void rfcs() {
    if (empty() || part.number() > 1) {
      return;
    }
    if (part.rfcs().isEmpty()) {
      paragraph("none", say(Phrase.NO_RFCS));
    }
    new ItemBlock(words, tree)
        .plant(
            3,
            part.rfcs().stream()
                .map(
                    entry ->
                        new RfcItem(
                            words,
                            entry,
                            digest.day(),
                            topics.mark(entry.rfc().number()),
                            relations)));
  }

  private void actions() {
    tree.openList("actions");
    ActionLine line = new ActionLine(words, tree);
    part.actions().forEach(entry -> tree.item(line.of(entry.announcement())));
    tree.close();
  }

  private void navigation() {
    if (part.count() == 1) {
      return;
    }
    Region nav = tree.open("nav", "parts");
    tree.attribute(nav, "aria-label", tree.title());
    part.previous().ifPresent(previous -> neighbour(Phrase.PREVIOUS, previous, "prev"));
    part.next().ifPresent(next -> neighbour(Phrase.NEXT, next, "next"));
    tree.close();
  }

  private void neighbour(Phrase phrase, Part other, String relation) {
    String text = words.say(phrase, Map.of("number", other.number(), "items", words.items(other)));
    Optional<String> address = words.layout().address(other);
    Inlines line =
        address
            .map(target -> inlines().neighbour(relation, text, target))
            .orElseGet(() -> inlines().text(text));
    tree.attribute(tree.paragraph(line), "class", relation);
  }

  private void closing() {
    tree.open("footer", "closing");
    texts.slot("words", words.say(Phrase.CLOSING, part));
    tree.close();
  }

  /** A phrase about the day. */
  private String say(Phrase phrase) {
    return words.say(phrase, "day", digest.day());
  }

  private void paragraph(String cssClass, String text) {
    tree.attribute(tree.paragraph(inlines().text(text)), "class", cssClass);
  }

  private void item(String text) {
    tree.item(inlines().text(text));
  }

  private Inlines inlines() {
    return new Inlines(tree);
  }
}
