package io.github.dailyietf.benchmarks;

import io.github.dailyietf.benchmarks.generated.GeneratedMail;
import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.mail.AnnouncementParser;
import io.github.dailyietf.mail.Mailbox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Reads a mailbox into announcements several times and prints the fastest and the median pass:
 * {@code ParseMailbox FILE [PASSES]}. With {@code verify} in place of the passes, every field is
 * compared with what the generator put in.
 */
public final class ParseMailbox {

  private ParseMailbox() {}

  /** Measures or verifies. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    if (arguments.length > 1 && arguments[1].equals("verify")) {
      System.out.println(wrong(file) + " mails with a wrong field");
      return;
    }
    int passes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 15;
    Passes.measure(passes, () -> count(file, false));
  }

  /** Reads all and counts the announcements of drafts. */
  public static long count(Path file, boolean parallel) throws IOException {
    try (Mailbox box = Mailbox.mbox(file);
        Stream<Announcement> announcements = box.announcements(AnnouncementParser.create())) {
      Stream<Announcement> all = parallel ? announcements.parallel() : announcements;
      return all.filter(a -> a instanceof IdAction).count();
    }
  }

  /** How many mails have a field that is not as it was put in. */
  public static int wrong(Path file) throws IOException {
    int number = 0;
    int wrong = 0;
    try (Mailbox box = Mailbox.mbox(file);
        Stream<Announcement> announcements = box.announcements(AnnouncementParser.create())) {
      for (Iterator<Announcement> i = announcements.iterator(); i.hasNext(); number++) {
        GeneratedMail expected = GeneratedMail.number(number);
        if (!(i.next() instanceof IdAction action) || !equal(expected, action.draft())) {
          wrong++;
          if (wrong < 4) {
            System.out.println("mail " + number + " differs");
          }
        }
      }
    }
    System.out.println(number + " mails read");
    return wrong;
  }

  private static boolean equal(GeneratedMail expected, InternetDraft draft) {
    return draft.name().toString().equals(expected.name())
        && draft.revision().toString().equals(expected.revision())
        && draft.title().equals(expected.title())
        && draft.authors().stream().map(Author::name).toList().equals(expected.authors())
        && draft.pages().orElse(0) == expected.pages()
        && draft.abstractText().orElse("").equals(expected.abstractText());
  }
}
