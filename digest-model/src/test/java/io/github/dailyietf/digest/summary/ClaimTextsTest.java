package io.github.dailyietf.digest.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.SubSeries;
import io.github.dailyietf.digest.Fact;
import io.github.dailyietf.digest.Samples;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * All that is said to a text about the plain day: each claim with its verdict, the reason and the
 * fact behind it, and the text as repaired. The texts and what is said to them stand in {@code
 * claims/*.txt}; one more is a block more.
 */
class ClaimTextsTest {

  private static final ClaimCheck CHECK =
      ClaimCheck.builder(Samples.plainDay())
          .rfcs(
              List.of(
                  Rfc.builder()
                      .number(RfcNumber.of(2119))
                      .title("Key words for use in RFCs to Indicate Requirement Levels")
                      .addSubSeries(SubSeries.parse("BCP 14"))
                      .addUpdatedBy(RfcNumber.of(8174))
                      .build(),
                  Rfc.builder()
                      .number(RfcNumber.of(8174))
                      .title("Ambiguity of Uppercase vs Lowercase in RFC 2119 Key Words")
                      .addSubSeries(SubSeries.parse("BCP 14"))
                      .addUpdates(RfcNumber.of(2119))
                      .build(),
                  Rfc.builder()
                      .number(RfcNumber.of(9110))
                      .title("HTTP Semantics")
                      .addObsoletes(RfcNumber.of(7230), RfcNumber.of(7231))
                      .build(),
                  Rfc.builder().number(RfcNumber.of(9114)).title("HTTP/3").build()))
          .build();

  @TestFactory
  Stream<DynamicTest> textsOfTheDay() throws IOException, URISyntaxException {
    return texts("day.txt", Optional.empty());
  }

  @TestFactory
  Stream<DynamicTest> textsAboutADraftOfTwoRevisions() throws IOException, URISyntaxException {
    return texts("draft.txt", Optional.of(DraftName.of("draft-ietf-netmod-system-config")));
  }

  @TestFactory
  Stream<DynamicTest> textsAboutADraftOfOneRevision() throws IOException, URISyntaxException {
    return texts("one-revision.txt", Optional.of(DraftName.of("draft-yu-imap-client-id")));
  }

  @TestFactory
  Stream<DynamicTest> textsAboutANewDraft() throws IOException, URISyntaxException {
    return texts("new-draft.txt", Optional.of(DraftName.of("draft-example-south")));
  }

  private static Stream<DynamicTest> texts(String file, Optional<DraftName> about)
      throws IOException, URISyntaxException {
    URL resource =
        Objects.requireNonNull(ClaimTextsTest.class.getResource("/claims/" + file), file);
    List<String> blocks = List.of(Files.readString(Path.of(resource.toURI())).split("\n\n", -1));
    assertThat(blocks).doesNotHaveDuplicates().hasSizeGreaterThan(5);
    return blocks.stream()
        .map(String::strip)
        .map(block -> DynamicTest.dynamicTest(text(block), () -> check(block, about)));
  }

  /** The lines of a block that begin with {@code >}. */
  private static String text(String block) {
    return String.join(
        "\n",
        block
            .lines()
            .filter(line -> line.startsWith(">"))
            .map(line -> line.substring(Math.min(2, line.length())))
            .toList());
  }

  private static void check(String block, Optional<DraftName> about) {
    String text = text(block);
    ClaimReport report = about.isPresent() ? CHECK.check(text, about.get()) : CHECK.check(text);
    assertThat(said(text, report)).isEqualTo(block);
  }

  private static String said(String text, ClaimReport report) {
    List<String> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.add(("> " + line).strip()));
    for (Claim claim : report.claims()) {
      lines.add(
          "%s %s `%s`: %s"
              .formatted(claim.verdict(), claim.kind(), claim.text(), claim.explanation()));
      claim.fact().ifPresent(fact -> lines.add("  " + line(fact)));
      assertThat(text.substring(claim.start(), claim.end())).isEqualTo(claim.text());
    }
    if (!report.repaired().equals(text)) {
      report.repaired().lines().forEach(line -> lines.add(("= " + line).strip()));
    }
    return String.join("\n", lines);
  }

  private static String line(Fact fact) {
    String value = fact.value().replaceAll("\\s+", " ");
    return fact.subject()
        + ", "
        + fact.attribute()
        + ": "
        + (value.length() > 60 ? value.substring(0, 60) + "..." : value);
  }
}
