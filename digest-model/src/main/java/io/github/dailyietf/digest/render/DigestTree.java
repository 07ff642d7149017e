package io.github.dailyietf.digest.render;

import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.ActionEntry;
import io.github.dailyietf.digest.Counts;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.DraftEntry;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Phrase;
import io.github.dailyietf.digest.Report;
import io.github.dailyietf.digest.RfcEntry;
import io.github.dailyietf.digest.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plants the one tree that all formats print: the sections of a part in a layout's order. */
final class DigestTree {

  /** Problems beyond these are only counted. */
  private static final int MOST_PROBLEMS = 20;

  private final Words words;
  private final Part part;
  private final Digest digest;
  private final Tree tree;

  DigestTree(Words words, Part part) {
    this.words = words;
    this.part = part;
    this.digest = part.digest();
    this.tree = new Tree(CleanText.of(title(words, part)));
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
      case OPENING -> opening();
      case COUNTS -> counts();
      case SPLIT -> split();
      case DRAFTS -> drafts();
      case RFCS -> rfcs();
      case ACTIONS -> actions();
      case REPORT -> report();
      case NAVIGATION -> navigation();
      case CLOSING -> closing();
    }
  }

  private boolean empty() {
    return digest.drafts().isEmpty() && digest.rfcs().isEmpty();
  }

  private void opening() {
    Phrase phrase = empty() ? Phrase.OPENING_EMPTY : Phrase.OPENING;
    paragraph("opening", words.say(phrase, "day", digest.day()));
  }

  private void counts() {
    Counts counts = digest.counts();
    tree.openList("counts");
    item(
        counts.drafts() == counts.revisions()
            ? words.say(Phrase.COUNT_DRAFTS, "drafts", counts.drafts())
            : words.say(
                Phrase.COUNT_DRAFTS_AND_REVISIONS,
                Map.of("drafts", counts.drafts(), "revisions", counts.revisions())));
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
    return part.number() > 1 && count > 0
        ? words.say(Phrase.COUNT_IN_FIRST_PART, "line", line)
        : line;
  }

  private void split() {
    if (part.count() == 1) {
      return;
    }
    Phrase phrase = part.first() == part.last() ? Phrase.SPLIT_ONE : Phrase.SPLIT;
    paragraph(
        "split",
        words.say(
            phrase,
            Map.of(
                "number", part.number(),
                "count", part.count(),
                "size", part.size(),
                "first", part.first(),
                "last", part.last(),
                "drafts", digest.drafts().size())));
  }

  private void drafts() {
    if (empty()) {
      return;
    }
    openSection("drafts", Phrase.DRAFTS);
    if (part.drafts().isEmpty()) {
      paragraph("none", words.say(Phrase.NO_DRAFTS, "day", digest.day()));
    }
    DocumentBlock block = new DocumentBlock(words, tree);
    int number = part.first();
    for (DraftEntry entry : part.drafts()) {
      block.plant(number++, entry);
    }
    tree.close();
  }

  private void rfcs() {
    if (empty() || part.number() > 1) {
      return;
    }
    openSection("rfcs", Phrase.RFCS);
    if (part.rfcs().isEmpty()) {
      paragraph("none", words.say(Phrase.NO_RFCS, "day", digest.day()));
    }
    DocumentBlock block = new DocumentBlock(words, tree);
    for (RfcEntry entry : part.rfcs()) {
      block.plant(entry);
    }
    tree.close();
  }

  private void actions() {
    if (part.actions().isEmpty()) {
      return;
    }
    openSection("actions", Phrase.ACTIONS);
    tree.openList("actions");
    ActionLine line = new ActionLine(words, tree);
    for (ActionEntry entry : part.actions()) {
      tree.item(line.of(entry.announcement()));
    }
    tree.close();
    tree.close();
  }

  private void report() {
    Report report = digest.report();
    openSection("report", Phrase.REPORT);
    paragraph(
        "read",
        words.say(
            Phrase.REPORT_READ,
            Map.of(
                "mails", report.mailsRead(),
                "announcements", report.announcements(),
                "discussions", report.discussions(),
                "notUnderstood", report.notUnderstood())));
    if (report.otherDays() + report.undated() + report.copies() > 0) {
      paragraph(
          "left-out",
          words.say(
              Phrase.REPORT_LEFT_OUT,
              Map.of(
                  "otherDays", report.otherDays(),
                  "undated", report.undated(),
                  "copies", report.copies())));
    }
    problems(report.problems());
    tree.close();
  }

  private void problems(List<Problem> problems) {
    if (problems.isEmpty()) {
      return;
    }
    paragraph("problem-count", words.say(Phrase.REPORT_PROBLEMS, "problems", problems.size()));
    if (part.number() > 1) {
      return;
    }
    tree.openList("problems");
    problems.stream().limit(MOST_PROBLEMS).forEach(problem -> item(problem.toString()));
    int more = problems.size() - MOST_PROBLEMS;
    if (more > 0) {
      item(words.say(Phrase.REPORT_MORE_PROBLEMS, "more", more));
    }
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
    tree.paragraph(inlines().text(words.say(Phrase.CLOSING)));
    tree.close();
  }

  private void openSection(String name, Phrase heading) {
    tree.open("section", name);
    tree.heading(2, inlines().text(words.say(heading)));
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
