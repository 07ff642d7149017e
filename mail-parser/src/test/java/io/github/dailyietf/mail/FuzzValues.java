package io.github.dailyietf.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.RfcPublication;
import java.io.CharConversionException;
import java.io.IOException;
import java.time.Instant;

/** Laws of values that were made of bytes of any kind. */
final class FuzzValues {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModules(new Jdk8Module(), new JavaTimeModule()).build();

  /** No printer writes other years. */
  private static final Instant FIRST = Instant.parse("1970-01-02T00:00:00Z");

  private static final Instant LAST = Instant.parse("2199-12-30T00:00:00Z");

  private FuzzValues() {}

  /** What was read in a mail names the same document whichever era prints it. */
  static void printed(byte[] input) {
    AnnouncementParser parser = AnnouncementParser.create();
    Announcement read = parser.parse(input);
    jsonOf(read);
    if (read.sentAt().isPresent()
        && (read.sentAt().get().isBefore(FIRST) || read.sentAt().get().isAfter(LAST))) {
      return;
    }
    if (read instanceof IdAction action) {
      for (IdEra era : IdEra.values()) {
        Announcement again = parser.parse(AnnouncementPrinter.in(era).print(action));
        boolean same =
            again instanceof IdAction other
                && other.draft().version().equals(action.draft().version());
        FuzzLaws.hold(same, "the same draft in " + era + ": " + action + "\n" + again);
      }
    } else if (read instanceof RfcPublication publication && !publication.rfc().title().isEmpty()) {
      for (RfcEra era : RfcEra.values()) {
        Announcement again = parser.parse(AnnouncementPrinter.in(era).print(publication));
        boolean same =
            again instanceof RfcPublication other
                && other.rfc().number().equals(publication.rfc().number());
        FuzzLaws.hold(same, "the same RFC in " + era + ": " + publication + "\n" + again);
      }
    }
  }

  /** Text is the JSON of an announcement, which is kept, or is said to be none. */
  static void json(byte[] input) throws IOException {
    Announcement read;
    try {
      read = MAPPER.readValue(input, Announcement.class);
    } catch (JsonProcessingException | CharConversionException noAnnouncement) {
      return;
    }
    if (read != null) {
      jsonOf(read);
    }
  }

  private static void jsonOf(Announcement announcement) {
    try {
      byte[] json = MAPPER.writeValueAsBytes(announcement);
      FuzzLaws.same(
          announcement, MAPPER.readValue(json, Announcement.class), "JSON reads back equal");
    } catch (IOException e) {
      throw new AssertionError("JSON cannot be read back", e);
    }
  }
}
