package io.github.dailyietf.benchmarks;

import io.github.dailyietf.benchmarks.facts.DraftFacts;
import io.github.dailyietf.benchmarks.facts.GroupFacts;
import io.github.dailyietf.benchmarks.facts.HeaderFacts;
import io.github.dailyietf.benchmarks.facts.MailFacts;
import io.github.dailyietf.benchmarks.generated.GeneratedMail;
import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.GroupType;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.PublicationDate;
import io.github.dailyietf.core.Revision;
import io.github.dailyietf.mail.AnnouncementParser;
import io.github.dailyietf.mail.Mailbox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
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
        if (!i.next().equals(action(GeneratedMail.number(number).facts()))) {
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

  /** The value that says these facts and nothing else. */
  public static IdAction action(MailFacts facts) {
    HeaderFacts header = facts.header();
    return IdAction.builder()
        .messageId(Optional.ofNullable(header.messageId()))
        .sentAt(Optional.ofNullable(header.sentAt()))
        .subject(String.valueOf(header.subject()))
        .originator(Optional.ofNullable(header.originator()))
        .listId(Optional.ofNullable(header.listId()))
        .archivedAt(Optional.ofNullable(header.archivedAt()))
        .draft(draft(facts.draft()))
        .htmlUrl(Optional.ofNullable(facts.htmlUrl()))
        .diffUrl(Optional.ofNullable(facts.diffUrl()))
        .build();
  }

  private static InternetDraft draft(DraftFacts facts) {
    return InternetDraft.builder()
        .group(Optional.ofNullable(facts.group()).map(ParseMailbox::group))
        .name(DraftName.of(facts.name()))
        .revision(Revision.of(facts.revision()))
        .title(facts.title())
        .authors(facts.authors().stream().map(Author::of).toList())
        .pages(facts.pages())
        .date(Optional.ofNullable(facts.date()).map(PublicationDate::of))
        .abstractText(facts.abstractText())
        .build();
  }

  private static Group group(GroupFacts facts) {
    return Group.builder()
        .name(facts.name())
        .acronym(facts.acronym())
        .type(GroupType.of(facts.type()))
        .organization(facts.organization())
        .build();
  }
}
