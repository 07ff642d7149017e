package org.example;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.mail.AnnouncementParser;
import io.github.dailyietf.mail.Mailbox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;

/** Reads mails with nothing but the parser, and says whether Jackson is there. */
public final class Kinds {
  public static void main(String[] arguments) throws IOException {
    try (var box = Mailbox.detect(Path.of(arguments[0]))) {
      box.announcements(AnnouncementParser.create())
          .sorted(Comparator.comparing(Announcement::subject))
          .filter(IdAction.class::isInstance)
          .map(mail -> ((IdAction) mail).draft().version())
          .distinct()
          .forEach(System.out::println);
    }
    var databind = Kinds.class.getResource("/com/fasterxml/jackson/databind/ObjectMapper.class");
    System.out.println(databind == null ? "without Jackson" : "with Jackson");
  }
}
