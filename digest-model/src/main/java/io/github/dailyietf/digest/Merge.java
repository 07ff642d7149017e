package io.github.dailyietf.digest;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.InterimMeeting;
import io.github.dailyietf.core.OtherAnnouncement;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.RfcPublication;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Tells the copies among the mails of a day. Mails are added in {@link #ORDER}, so that which one
 * is the first of its copies does not depend on the order of reading. Not thread-safe.
 */
final class Merge {

  /**
   * Announced documents first, so that they win over anything else under their Message-ID; then by
   * time. The last criterion separates mails that differ only in what they say.
   */
  static final Comparator<Announcement> ORDER =
      Comparator.comparing((Announcement mail) -> !announcesDocument(mail))
          .thenComparing(Merge::sentAt)
          .thenComparing(mail -> messageId(mail).orElse("\uffff"))
          .thenComparing(mail -> mail.listId().orElse(""))
          .thenComparing(Announcement::toString);

  /** What one mail of the day and its copies say. */
  record Matter(Announcement first, SortedSet<String> messageIds) {

    Instant sentAt() {
      return Merge.sentAt(first);
    }
  }

  /** The same for mails that announce the same thing. */
  private record Key(String kind, String what) {}

  private final List<Matter> matters = new ArrayList<>();
  private final Map<Key, Matter> byKey = new HashMap<>();
  private final Map<String, Matter> byMessageId = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private int copies;

  void add(Announcement mail) {
    Optional<String> id = messageId(mail);
    Key key = key(mail);
    Matter same = byKey.get(key);
    if (same == null) {
      Optional<Matter> sameId = id.map(byMessageId::get);
      if (sameId.isPresent() && announcesDocument(mail)) {
        // Dropping it as a copy would lose a document.
        problems.add(
            new Problem(
                "message-id-reused",
                id.orElse(""),
                0,
                "another document has the same Message-ID; both are listed",
                mail.subject()));
      } else {
        same = sameId.orElse(null);
      }
    }
    if (same == null) {
      same = new Matter(mail, new TreeSet<>());
      matters.add(same);
      byKey.put(key, same);
    } else {
      copies++;
    }
    if (id.isPresent()) {
      same.messageIds().add(id.get());
      byMessageId.putIfAbsent(id.get(), same);
    }
  }

  /** The distinct mails. */
  List<Matter> matters() {
    return matters;
  }

  int copies() {
    return copies;
  }

  List<Problem> problems() {
    return problems;
  }

  static Instant earliest(Collection<Matter> matters) {
    return matters.stream().map(Matter::sentAt).min(Comparator.naturalOrder()).orElseThrow();
  }

  static List<String> messageIds(Collection<Matter> matters) {
    return matters.stream().flatMap(m -> m.messageIds().stream()).distinct().sorted().toList();
  }

  private static boolean announcesDocument(Announcement mail) {
    return mail instanceof IdAction || mail instanceof RfcPublication;
  }

  private static Instant sentAt(Announcement mail) {
    return mail.sentAt().orElse(Instant.EPOCH);
  }

  /** Without the angle brackets, which some sources keep. */
  private static Optional<String> messageId(Announcement mail) {
    return mail.messageId()
        .map(String::strip)
        .map(id -> id.startsWith("<") && id.endsWith(">") ? id.substring(1, id.length() - 1) : id)
        .map(String::strip)
        .filter(id -> !id.isEmpty());
  }

  private static Key key(Announcement mail) {
    if (mail instanceof IdAction action) {
      return new Key("draft", action.draft().version().toString());
    }
    if (mail instanceof RfcPublication publication) {
      return new Key("rfc", publication.rfc().number().toString());
    }
    String what = bare(mail.subject());
    if (mail instanceof OtherAnnouncement other) {
      // Subjects of such mails repeat; the sender and the beginning tell them apart.
      what += "\n" + other.originator().orElse("") + "\n" + other.firstParagraph().orElse("");
      return new Key(other.kind().toString(), what);
    }
    if (mail instanceof InterimMeeting meeting) {
      what += "\n" + meeting.days() + meeting.times();
    }
    return new Key(mail.getClass().getName(), what);
  }

  /** The Subject without the tags of lists, in lower case. */
  private static String bare(String subject) {
    String text = subject.strip();
    while (text.startsWith("[") && text.indexOf(']') > 0) {
      text = text.substring(text.indexOf(']') + 1).strip();
    }
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
