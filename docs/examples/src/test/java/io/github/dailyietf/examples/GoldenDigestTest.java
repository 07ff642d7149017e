package io.github.dailyietf.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.DigestBuilder;
import io.github.dailyietf.digest.DraftEntry;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.render.DigestRenderer;
import io.github.dailyietf.mail.AnnouncementParser;
import io.github.dailyietf.mail.Mail;
import io.github.dailyietf.mail.Mailbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From mailboxes to digests: three real days mixed with other mails, in any order, anywhere. */
@EnabledIfEnvironmentVariable(
    named = "DAILYIETF_CORPUS",
    matches = ".+",
    disabledReason = "no corpus of real mails")
class GoldenDigestTest {

  private static final List<String> BOXES =
      List.of(
          "2025-09-29.mbox", "2025-11-28.mbox", "2026-01-01.mbox", "noise.mbox", "duplicates.mbox");

  private final TimeZone zone = TimeZone.getDefault();
  private final Locale locale = Locale.getDefault();
  private final AnnouncementParser parser = AnnouncementParser.create();

  @AfterEach
  void backHome() {
    TimeZone.setDefault(zone);
    Locale.setDefault(locale);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-09-29, UTC, en, 1",
    "2025-09-29, America/Los_Angeles, tr, 2",
    "2025-11-28, Asia/Tokyo, ja, 3",
    "2025-11-28, Pacific/Kiritimati, ar-EG-u-nu-arab, 4",
    "2026-01-01, America/Los_Angeles, th-TH-u-ca-buddhist, 5",
  })
  void aDayHoldsWhatWasAnnouncedOnItAndNothingElse(
      String date, String host, String language, int seed) throws IOException {
    Digest reference = digest(date, mails(0));
    TimeZone.setDefault(TimeZone.getTimeZone(host));
    Locale.setDefault(Locale.forLanguageTag(language));

    Digest digest = digest(date, mails(seed));

    compare(expected(date), digest);
    assertThat(digest).isEqualTo(reference);
    for (String name : Layout.names()) {
      DigestRenderer renderer = DigestRenderer.html(Layout.named(name));
      assertThat(renderer.render(digest)).isEqualTo(renderer.render(reference));
    }
    assertThat(Digest.fromJson(digest.toJson())).isEqualTo(digest);
  }

  private Digest digest(String date, List<Mail> mails) {
    DigestBuilder builder = Digest.on(UtcDay.parse(date));
    mails.stream().map(parser::parse).forEach(builder::add);
    return builder.build();
  }

  /** All mails of all boxes, shuffled by the seed. */
  private static List<Mail> mails(int seed) throws IOException {
    List<Mail> mails = new ArrayList<>();
    for (String name : BOXES) {
      try (Mailbox box = Mailbox.mbox(golden().resolve(name))) {
        box.mails().forEach(mails::add);
      }
    }
    if (seed != 0) {
      Collections.shuffle(mails, new Random(seed));
    }
    return mails;
  }

  private static void compare(JsonNode expected, Digest digest) {
    TreeMap<String, TreeSet<String>> revisions = new TreeMap<>();
    for (JsonNode draft : expected.get("drafts")) {
      revisions
          .computeIfAbsent(draft.get("name").asText(), name -> new TreeSet<>())
          .add(draft.get("revision").asText());
    }
    TreeMap<String, TreeSet<String>> read = new TreeMap<>();
    for (DraftEntry entry : digest.drafts()) {
      TreeSet<String> numbers = new TreeSet<>();
      entry.revisions().forEach(revision -> numbers.add(revision.toString()));
      read.put(entry.draft().name().toString(), numbers);
    }
    assertThat(read).isEqualTo(revisions);
    assertThat(digest.counts().drafts()).isEqualTo(expected.get("distinctDrafts").asInt());
    assertThat(digest.counts().revisions()).isEqualTo(expected.get("draftMessages").asInt());
    assertThat(digest.counts().rfcs()).isEqualTo(expected.get("rfcMessages").asInt());
    assertThat(digest.report().problems()).isEmpty();
    assertThat(digest.report().mailsRead())
        .isEqualTo(
            digest.report().announcements()
                + digest.report().discussions()
                + digest.report().notUnderstood());
  }

  private static JsonNode expected(String date) throws IOException {
    byte[] json = Files.readAllBytes(golden().resolve("expected.json"));
    return new ObjectMapper().readTree(json).get("days").get(date);
  }

  private static Path golden() {
    return Path.of(String.valueOf(System.getenv("DAILYIETF_CORPUS"))).resolve("golden");
  }
}
