package io.github.dailyietf.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DailyDigestTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    out.reset();
    err.reset();
    List<String> words = new ArrayList<>(List.of(arguments));
    words.add("--out");
    words.add(folder.resolve("out").toString());
    return new DailyDigest(folder, stream(out), stream(err), false).run(words);
  }

  private static PrintStream stream(ByteArrayOutputStream target) {
    return new PrintStream(target, true, StandardCharsets.UTF_8);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Test
  void theQuietDayIsPrintedAndWrittenAsOnePage() throws IOException {
    assertThat(run()).isZero();

    assertThat(printed())
        .contains("Daily IETF, 2026-11-19")
        .contains("Internet-Drafts: 5 (6 revisions)")
        .contains("1. Quiet Links: Agreeing on Silence between Two Endpoints")
        .contains("見本 花子")
        .contains("RFC 99990")
        .doesNotContain("Thirty Seconds Before the Day");
    assertThat(told())
        .contains("mails read: 455 = announcements 454 + discussions 1 + not understood 0")
        .contains("--day 2026-10-19 (443 drafts and RFCs)");
    assertThat(pages()).containsExactly("ietf-2026-11-19.html");
    assertThat(Files.readString(folder.resolve("out/ietf-2026-11-19.html")))
        .startsWith("<!DOCTYPE html>")
        .contains("Quiet Links");
  }

  @Test
  void theHeavyDayBecomesEighteenPages() throws IOException {
    assertThat(run("--day", "2026-10-19", "--language", "ja", "--format", "markdown")).isZero();

    assertThat(printed()).contains("443");
    assertThat(pages()).hasSize(18);
    assertThat(Files.readString(folder.resolve("out/ietf-2026-10-19-13.html")))
        .contains("301")
        .contains("325")
        .contains("ietf-2026-10-19-14.html");
  }

  @Test
  void historiesComeFromTheSameMailbox() throws IOException {
    assertThat(run("--format", "markdown")).isZero();
    assertThat(printed()).doesNotContain("Where it stands");

    assertThat(run("--format", "markdown", "--histories", "--day", "2026-11-19")).isZero();
    assertThat(printed())
        .contains("Where it stands: 8th revision of ")
        .contains("(draft-ietf-exnet-quiet-links-08)");
    assertThat(Files.readString(folder.resolve("out/ietf-2026-11-19.html"))).contains("<svg");
    assertThat(run("--histories")).isZero();
  }

  @Test
  void aLayoutIsNamedOrAFile() throws IOException {
    Path mine = file("mine.json", "{\"from\": \"en\", \"sections\": [\"counts\"]}");
    Path wrong = file("wrong.json", "{\"from\": \"en\", \"section\": []}");

    assertThat(run("--layout", "ja-topics")).isZero();
    assertThat(printed()).contains("全Internet-Draftサマリー");
    assertThat(run("--layout", mine.toString())).isZero();
    assertThat(printed()).endsWith("- RFCs: 1\n- Other announcements: 2\n");
    assertThat(run("--layout", wrong.toString())).isEqualTo(2);
    assertThat(told()).contains("wrong.json, line 1, column 16:", "did you mean \"sections\"?");
    assertThat(run("--layout", "ja-topic")).isEqualTo(2);
    assertThat(told()).contains("there is no layout \"ja-topic\"");
  }

  @Test
  void aDayWithoutMailsIsADigestThatSaysSo() {
    assertThat(run("--day", "2020-02-29")).isZero();
    assertThat(printed())
        .contains("2020-02-29")
        .contains("No Internet-Drafts and no RFCs were announced");
  }

  @Test
  void jsonHasTheCounts() {
    assertThat(run("--format", "json")).isZero();
    assertThat(printed()).contains("\"day\"").contains("2026-11-19").contains("\"revisions\"");
  }

  @Test
  void aFileThatIsNoMailboxIsToldInOneLine() throws IOException {
    Path text = file("notes.txt", "Dear diary,\n\nnothing happened.\n");

    assertThat(run("--mbox", text.toString())).isEqualTo(3);
    assertThat(told().lines()).hasSize(1);
    assertThat(told()).contains("notes.txt is not an mbox file");
    assertThat(printed()).isEmpty();
  }

  @Test
  void whatCannotBeReadIsToldInOneLine() {
    assertThat(run("--mbox", folder.resolve("missing.mbox").toString())).isEqualTo(3);
    assertThat(told().lines()).hasSize(1);
    assertThat(told())
        .startsWith("daily-digest: " + folder)
        .endsWith("missing.mbox: there is no such file\n");

    assertThat(run("--mbox", folder.toString())).isEqualTo(3);
    assertThat(told()).contains("is a directory");

    assertThat(run("--maildir", folder.toString())).isEqualTo(3);
    assertThat(told()).contains("is not a Maildir");
  }

  @Test
  void anEmptyMailboxNeedsADay() throws IOException {
    Path empty = file("empty.mbox", "");

    assertThat(run("--mbox", empty.toString())).isEqualTo(3);
    assertThat(told()).contains("no mail with a date");
    assertThat(run("--mbox", empty.toString(), "--day", "2026-11-19")).isZero();
    assertThat(told())
        .contains("mails read: 0 = announcements 0 + discussions 0 + not understood 0");
  }

  @Test
  void aMailWithoutDateIsCountedAndTold() throws IOException {
    Path mail =
        file(
            "undated.eml",
            """
            From: internet-drafts@ietf.org
            Subject: I-D Action: draft-example-a-00.txt

            Internet-Draft draft-example-a-00.txt is now available.
            """);

    assertThat(run("--eml", mail.toString(), "--day", "2026-11-19")).isEqualTo(1);
    assertThat(told())
        .contains("mails read: 1 = announcements 1 + discussions 0 + not understood 0")
        .contains("no Date field");
    assertThat(printed()).contains("1 without a date");
  }

  @Test
  void theKindOfAMailboxIsDetected() throws IOException {
    byte[] sample = SampleMailbox.content();
    Path zipped = folder.resolve("sample.mbox.gz");
    try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(zipped))) {
      gzip.write(sample);
    }

    assertThat(run(zipped.toString(), "--day", "2026-11-19")).isZero();
    assertThat(printed()).contains("Internet-Drafts: 5 (6 revisions)");
    assertThat(run(zipped.toString(), zipped.toString())).isEqualTo(2);
    assertThat(run(folder.resolve("nothing").toString())).isEqualTo(3);
  }

  @Test
  void wrongWordsAreToldWithTheWordAndStatusTwo() {
    assertThat(run("--frobnicate", "x")).isEqualTo(2);
    assertThat(told()).contains("--frobnicate");
    assertThat(run("--day", "yesterday")).isEqualTo(2);
    assertThat(told()).contains("yesterday");
    assertThat(run("--format", "pdf")).isEqualTo(2);
    assertThat(told()).contains("pdf").contains("markdown");
    assertThat(run("--part-size", "-1")).isEqualTo(2);
    assertThat(run("--language")).isEqualTo(2);
  }

  @Test
  void helpNamesEveryOption() {
    assertThat(run("--help")).isZero();
    assertThat(printed())
        .contains(
            "--mbox",
            "--maildir",
            "--eml",
            "--day",
            "--language",
            "--format",
            "--out",
            "--histories");
  }

  private List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
