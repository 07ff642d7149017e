package io.github.dailyietf.digest.render;

import io.github.dailyietf.core.Problem;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Phrase;
import io.github.dailyietf.digest.Report;
import java.util.List;
import java.util.Map;

/** What became of the mails, and the problems that were met. */
final class ReportSection {

  /** Problems beyond these are only counted. */
  private static final int MOST_PROBLEMS = 20;

  private final Words words;
  private final Tree tree;

  ReportSection(Words words, Tree tree) {
    this.words = words;
    this.tree = tree;
  }

  void plant(Part part) {
    Report report = part.digest().report();
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
    problems(report.problems(), part.number() == 1);
  }

  private void problems(List<Problem> problems, boolean listed) {
    if (problems.isEmpty()) {
      return;
    }
    paragraph("problem-count", words.say(Phrase.REPORT_PROBLEMS, "problems", problems.size()));
    if (!listed) {
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

  private void paragraph(String cssClass, String text) {
    tree.attribute(tree.paragraph(new Inlines(tree).text(text)), "class", cssClass);
  }

  private void item(String text) {
    tree.item(new Inlines(tree).text(text));
  }
}
