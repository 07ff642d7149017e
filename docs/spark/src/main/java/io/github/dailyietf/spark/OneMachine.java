package io.github.dailyietf.spark;

import io.github.dailyietf.mail.AnnouncementParser;
import io.github.dailyietf.mail.MailRange;
import io.github.dailyietf.mail.Mailbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The same counts without Spark: what one does as long as one machine is enough. */
final class OneMachine {

  /** What a message is counted by, and what makes two mails the same. */
  private record Key(String day, String kind, String id) {}

  private OneMachine() {}

  /** Counts the messages of whole files, one after the other: {@code 2026-11-19 id-action}. */
  static SortedMap<String, Long> counts(List<Path> files) throws IOException {
    Set<Key> messages = ConcurrentHashMap.newKeySet();
    for (Path file : files) {
      try (Mailbox box = Mailbox.detect(file)) {
        addAll(box, messages);
      }
    }
    return counts(messages);
  }

  /** The same from ranges, on all processors. */
  static SortedMap<String, Long> countsOfRanges(List<MailRange> ranges) {
    Set<Key> messages = ConcurrentHashMap.newKeySet();
    ranges.parallelStream()
        .forEach(
            range -> {
              try (Mailbox box = range.open()) {
                addAll(box, messages);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    return counts(messages);
  }

  private static void addAll(Mailbox box, Set<Key> messages) {
    AnnouncementParser parser = AnnouncementParser.create();
    try (Stream<ArchivedMail> mails = box.mails().map(mail -> ArchivedMail.read(mail, parser))) {
      mails.forEach(mail -> messages.add(new Key(mail.day(), mail.kind(), mail.id())));
    }
  }

  private static SortedMap<String, Long> counts(Set<Key> messages) {
    return messages.stream()
        .collect(
            Collectors.groupingBy(
                key -> key.day() + " " + key.kind(), TreeMap::new, Collectors.counting()));
  }
}
