package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the fuzzer has found, or might have, and what it begins with: all laws hold. */
class FuzzFindingsTest {

  private static final Duration HANG = Duration.ofSeconds(20);

  private static List<Path> findings(FuzzTarget target) throws IOException {
    try (Stream<Path> files =
        Files.list(FuzzSeeds.folder("/fuzz-findings").resolve(target.folder()))) {
      return files.sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyFindingKeepsTheLaws() throws IOException {
    Stream.Builder<DynamicTest> tests = Stream.builder();
    for (FuzzTarget target : FuzzTarget.values()) {
      List<Path> findings = findings(target);
      assertThat(findings).as(target.folder()).isNotEmpty();
      for (Path finding : findings) {
        tests.add(
            DynamicTest.dynamicTest(
                target.folder() + "/" + finding.getFileName(),
                () ->
                    assertTimeoutPreemptively(
                        HANG, () -> target.check(Files.readAllBytes(finding)))));
      }
    }
    return tests.build();
  }

  @ParameterizedTest
  @EnumSource
  void everySeedKeepsTheLaws(FuzzTarget target) throws IOException {
    List<byte[]> seeds = FuzzSeeds.of(target);
    assertThat(seeds).isNotEmpty();
    for (byte[] seed : seeds) {
      target.check(seed);
    }
  }

  /** A mailbox that gives another mail each time it is read does not pass. */
  @Test
  void aBrokenLawIsNoticed() {
    int[] reads = {0};
    FuzzLaws.Form fickle =
        (in, name, window, ceiling) ->
            new MboxReader(
                new ByteArrayInputStream(
                    Mails.bytes(Mails.FROM_LINE + "Subject: " + ++reads[0] + "\n\n")),
                name);
    assertThatThrownBy(() -> FuzzLaws.box(new byte[0], fickle))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("the same mails however it is read");
  }
}
