package io.github.dailyietf.mail;

import io.github.dailyietf.core.MailKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells what an announcement without a type of its own is about: by sender, Subject and text. */
final class Topic {

  /** Words of a Subject in lower case, and what they mean; the first that occur count. */
  private static final Object[][] WORDS = {
    {"new version notification", MailKind.NEW_VERSION_NOTIFICATION},
    {"errata reported", MailKind.ERRATUM},
    {"errata verified", MailKind.ERRATUM},
    {"errata rejected", MailKind.ERRATUM},
    {"errata held", MailKind.ERRATUM},
    {"nomcom", MailKind.NOMCOM},
    {"nominat", MailKind.NOMCOM},
    {"nominee", MailKind.NOMCOM},
    {"liaison statement", MailKind.LIAISON_STATEMENT},
    {"ipr disclosure", MailKind.IPR_DISCLOSURE},
    {"statement about ipr related to", MailKind.IPR_DISCLOSURE},
    {"appeal", MailKind.APPEAL},
    {"iesg statement", MailKind.STATEMENT},
    {"iab statement", MailKind.STATEMENT},
    {"statement on ", MailKind.STATEMENT},
    {"statement:", MailKind.STATEMENT},
    {"statement about ", MailKind.STATEMENT},
    {"statement regarding ", MailKind.STATEMENT},
    {"statement from ", MailKind.STATEMENT},
    {"mailing list", MailKind.MAILING_LIST},
    {"meeting", MailKind.MEETING},
    {"cut-off", MailKind.MEETING},
    {"cutoff", MailKind.MEETING},
    {"hackathon", MailKind.MEETING},
    {"plenary", MailKind.MEETING},
  };

  private Topic() {}

  /** The kind by the header alone; {@link MailKind#OTHER} if it does not say. */
  static MailKind of(SubjectLine subject, @Nullable String from) {
    String address = from == null ? "" : Sender.address(from);
    if (address.startsWith("nomcom")) {
      return MailKind.NOMCOM;
    }
    String lower = subject.whole().toLowerCase(Locale.ROOT);
    for (Object[] known : WORDS) {
      if (lower.contains((String) known[0])) {
        return (MailKind) known[1];
      }
    }
    if (address.startsWith("lsmt@") || address.startsWith("statements@")) {
      return MailKind.LIAISON_STATEMENT;
    }
    return isAboutMeeting(lower) ? MailKind.MEETING : MailKind.OTHER;
  }

  /** The kind by the beginning of the text, where the header says little. */
  static MailKind of(MailKind byHeader, @Nullable String firstParagraph) {
    boolean vague = byHeader.equals(MailKind.OTHER) || byHeader.equals(MailKind.MEETING);
    if (!vague || firstParagraph == null) {
      return byHeader;
    }
    String start = firstParagraph.substring(0, Math.min(firstParagraph.length(), 200));
    String lower = start.toLowerCase(Locale.ROOT);
    boolean issued = lower.contains("has issued") || lower.contains("has published");
    if (issued && lower.contains(" statement")) {
      return MailKind.STATEMENT;
    }
    boolean committee =
        lower.contains("nominating committee")
            || lower.contains("nominations committee")
            || lower.contains("nomcom");
    return committee && byHeader.equals(MailKind.OTHER) ? MailKind.NOMCOM : byHeader;
  }

  /** {@code IETF 124 - Registration}, {@code 61st IETF - Agenda}. */
  private static boolean isAboutMeeting(String lower) {
    int ietf = lower.indexOf("ietf");
    if (ietf < 0 || ietf > 0 && lower.charAt(ietf - 1) == '-') {
      return false;
    }
    int after = ietf + 4;
    while (after < lower.length() && !Character.isLetterOrDigit(lower.charAt(after))) {
      after++;
    }
    boolean numbered = after < lower.length() && Ascii.isDigit(lower.charAt(after));
    int before = lower.lastIndexOf(' ', Math.max(ietf - 2, 0));
    boolean ordinal = ietf > 3 && Ascii.isDigit(lower.charAt(before < 0 ? 0 : before + 1));
    return numbered || ordinal;
  }
}
