package io.github.dailyietf.benchmarks.generated;

import io.github.dailyietf.benchmarks.facts.DraftFacts;
import io.github.dailyietf.benchmarks.facts.GroupFacts;
import io.github.dailyietf.benchmarks.facts.MailFacts;
import java.util.Locale;

/** The text of a {@link GeneratedMail}. */
final class GeneratedText {

  private GeneratedText() {}

  /** The text that says it. */
  static String of(MailFacts facts) {
    DraftFacts draft = facts.draft();
    GroupFacts group = draft.group();
    String version = draft.version();
    StringBuilder out = new StringBuilder(2_000);
    out.append("Internet-Draft ").append(version).append(".txt is now available.");
    if (group != null) {
      out.append(" It is a work item\nof the ").append(group.name());
      out.append(" (").append(group.acronym().toUpperCase(Locale.ROOT)).append(") ");
      out.append(group.type().toUpperCase(Locale.ROOT));
      out.append(" of the ").append(group.organization()).append('.');
    }
    out.append("\n\n   Title:   ").append(draft.title());
    out.append(draft.authors().size() == 1 ? "\n   Author:  " : "\n   Authors: ");
    out.append(String.join("\n            ", draft.authors()));
    out.append("\n   Name:    ").append(version).append(".txt\n   Pages:   ");
    out.append(draft.pages());
    out.append("\n   Dates:   ").append(draft.date()).append("\n\nAbstract:\n\n");
    for (String line : draft.abstractText().split("\n", -1)) {
      out.append(line.isEmpty() ? "" : "   ").append(line).append('\n');
    }
    return out.append("\nThe IETF datatracker status page for this Internet-Draft is:\n")
        .append("https://datatracker.ietf.org/doc/")
        .append(draft.name())
        .append("/\n\n")
        .append("There is also an HTML version available at:\n")
        .append(facts.htmlUrl())
        .append("\n\nA diff from the previous version is available at:\n")
        .append(facts.diffUrl())
        .append("\n\nInternet-Drafts are also available by rsync at:\n")
        .append("rsync.ietf.org::internet-drafts\n\n")
        .append("_______________________________________________\n")
        .append("I-D-Announce mailing list -- i-d-announce@ietf.org\n")
        .append("To unsubscribe send an email to i-d-announce-leave@ietf.org\n")
        .toString();
  }
}
