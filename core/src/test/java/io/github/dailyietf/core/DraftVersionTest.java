package io.github.dailyietf.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftVersionTest {

  @Test
  void aVersionIsANameAndARevision() {
    DraftVersion version = DraftVersion.parse("draft-ietf-quic-http-34");

    assertThat(version.name()).isEqualTo(DraftName.of("draft-ietf-quic-http"));
    assertThat(version.revision()).isEqualTo(Revision.of(34));
    assertThat(version)
        .isEqualTo(DraftVersion.of(version.name(), version.revision()))
        .hasToString("draft-ietf-quic-http-34");
  }

  @ParameterizedTest
  @CsvSource({
    "draft-ietf-quic-http-34.txt,        draft-ietf-quic-http,       34",
    "DRAFT-IETF-QUIC-HTTP-34.PS,         draft-ietf-quic-http,       34",
    "' draft-ietf-quic-http-34.html ',   draft-ietf-quic-http,       34",
    "draft-example-sip-911-00,           draft-example-sip-911,       0",
    "draft-foo-bar-802-11-00.txt,        draft-foo-bar-802-11,        0",
    "draft-11-03,                        draft-11,                    3",
    "draft-example-long-lived-100,       draft-example-long-lived,  100"
  })
  void fileNamesAreRead(String text, String name, int revision) {
    assertThat(DraftVersion.parse(text))
        .isEqualTo(DraftVersion.of(DraftName.of(name), Revision.of(revision)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "draft-a-b",
        "draft-a-b-3",
        "draft-a-b-2547",
        "draft-a-b-03-",
        "draft-a-b-nn",
        "draft-a-b03",
        "draft-03",
        "draft--03",
        "draft-a--03",
        "rfc-03"
      })
  void whatHasNoRevisionIsRefusedWithTheText(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DraftVersion.parse(text))
        .withMessage("not a draft name with its revision: " + text);
  }

  @Test
  void whatHasNoNameIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> DraftVersion.parse("quic-http-03"));
  }

  @Test
  void aVersionHasItsOwnPageInTheDatatracker() {
    assertThat(DraftVersion.parse("draft-a-b-03").datatrackerUrl())
        .isEqualTo(URI.create("https://datatracker.ietf.org/doc/draft-a-b/03/"));
  }

  @Test
  void versionsSortByNameThenByRevision() {
    assertThat(
            Stream.of("draft-b-00", "draft-a-100", "draft-a-b-00", "draft-a-99")
                .map(DraftVersion::parse)
                .sorted())
        .extracting(DraftVersion::toString)
        .containsExactly("draft-a-99", "draft-a-100", "draft-a-b-00", "draft-b-00");
  }
}
