package io.github.dailyietf.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentStreamTest {

  static final List<DocumentStream> KNOWN =
      List.of(
          DocumentStream.IETF,
          DocumentStream.IRTF,
          DocumentStream.IAB,
          DocumentStream.INDEPENDENT,
          DocumentStream.EDITORIAL,
          DocumentStream.LEGACY);

  @ParameterizedTest
  @CsvSource({
    "IETF,                                     ietf",
    "ietf,                                     ietf",
    "IRTF,                                     irtf",
    "IAB,                                      iab",
    "Independent,                              ise",
    "INDEPENDENT,                              ise",
    "ISE,                                      ise",
    "Editorial,                                editorial",
    "Legacy,                                   legacy",
    // Titles of RFCs and descriptions in the Datatracker
    "IETF stream,                              ietf",
    "IRTF Stream,                              irtf",
    "Legacy stream,                            legacy",
    "Independent Submission,                   ise",
    "Independent Submission Stream,            ise",
    "Internet Engineering Task Force (IETF),   ietf",
    "Internet Research Task Force (IRTF),      irtf",
    "Internet Architecture Board (IAB),        iab",
    "'Internet Engineering\n Task Force (IETF)', ietf"
  })
  void theWordsOfAllErasAreRead(String words, String slug) {
    assertThat(DocumentStream.parse(words)).isEqualTo(DocumentStream.of(slug));
  }

  @ParameterizedTest
  @FieldSource("KNOWN")
  void aStreamReadsBackFromItsLabelAndItsSlug(DocumentStream stream) {
    assertThat(DocumentStream.parse(stream.label())).isEqualTo(stream);
    assertThat(DocumentStream.parse(stream.slug())).isEqualTo(stream);
    assertThat(DocumentStream.of(stream.toString())).isEqualTo(stream);
    assertThat(stream.label()).isNotEqualTo(stream.slug());
  }

  @Test
  void anUnknownSlugSurvives() {
    DocumentStream stream = DocumentStream.of("ietf-next");

    assertThat(stream.slug()).isEqualTo("ietf-next");
    assertThat(stream.label()).isEqualTo("ietf-next");
    assertThat(stream).hasToString("ietf-next");
  }

  @ParameterizedTest
  @CsvSource({"Some New Body, some-new-body", "Stream, stream", "-stream, -stream"})
  void unknownWordsBecomeASlug(String words, String slug) {
    assertThat(DocumentStream.parse(words)).isEqualTo(DocumentStream.of(slug));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void blankIsRefused(String blank) {
    assertThatIllegalArgumentException().isThrownBy(() -> DocumentStream.of(blank));
    assertThatIllegalArgumentException().isThrownBy(() -> DocumentStream.parse(blank));
  }
}
