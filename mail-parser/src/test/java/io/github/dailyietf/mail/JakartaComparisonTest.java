package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The scanner and Jakarta Mail read the same, or the difference is listed here. */
class JakartaComparisonTest {

  /** Differences that are meant, by file and number of the mail. */
  private static final Map<String, Set<String>> MEANT =
      Map.of(
          // Jakarta Mail does not know that the mail was in an mbox, which escapes "From ".
          "noise.mbox 12", Set.of("text"));

  @EnabledIfEnvironmentVariable(
      named = Corpus.VARIABLE,
      matches = ".+",
      disabledReason = "no corpus of real mails")
  @TestFactory
  List<DynamicTest> realMailsAreReadAlike() throws IOException {
    Path corpus = Corpus.folder().orElseThrow();
    List<DynamicTest> tests = new ArrayList<>();
    for (String folder : List.of("golden", "corpus/mail")) {
      try (Stream<Path> files = Files.list(corpus.resolve(folder))) {
        for (Path file : files.filter(JakartaComparisonTest::isMailbox).sorted().toList()) {
          addTests(tests, file);
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(50);
    return tests;
  }

  private static boolean isMailbox(Path file) {
    String name = file.toString();
    return !name.endsWith(".json") && !name.endsWith(".md");
  }

  private static void addTests(List<DynamicTest> tests, Path file) throws IOException {
    try (Mailbox box = Mailbox.detect(file)) {
      int number = 0;
      for (Mail mail : box.mails().toList()) {
        String name = file.getFileName() + " " + number++;
        tests.add(
            DynamicTest.dynamicTest(
                name,
                () -> {
                  Map<String, String> differences = JakartaReading.differences(mail);
                  assertThat(differences.keySet())
                      .as("%s", differences)
                      .isEqualTo(MEANT.getOrDefault(name, Set.of()));
                }));
      }
    }
  }

  @Test
  void aMessageOfJakartaMailIsReadAsItsBytes() throws MessagingException {
    byte[] bytes = Mails.bytes(Mails.announcement(7).replace("\n", "\r\n"));
    MimeMessage message =
        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    AnnouncementParser parser = AnnouncementParser.create();
    assertThat(parser.read(message)).isEqualTo(parser.read(bytes));
    assertThat(parser.parse(message)).isEqualTo(parser.parse(bytes));
  }
}
