package io.github.dailyietf.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DigestJsonTest {

  private final Digest digest = Samples.plainDay();

  @Test
  void aDigestReadsBackEqual() {
    assertThat(Digest.fromJson(digest.toJson())).isEqualTo(digest);
  }

  @Test
  void anEmptyDigestReadsBackEqual() {
    Digest empty = Digest.on(Samples.DAY).build();

    assertThat(Digest.fromJson(empty.toJson())).isEqualTo(empty);
  }

  @Test
  void theCountsAreInTheJsonButNotTakenFromIt() {
    String json = digest.toJson();
    assertThat(json).contains("\"drafts\": 3,\n    \"newDrafts\": 1,\n    \"revisions\": 4,");

    Digest read = Digest.fromJson(json.replace("\"revisions\": 4", "\"revisions\": 400"));

    assertThat(read.counts()).isEqualTo(digest.counts());
  }

  @Test
  void propertiesOfLaterReleasesAreIgnored() {
    String json = digest.toJson().replaceFirst("\\{", "{ \"later\": [1], ");

    assertThat(Digest.fromJson(json)).isEqualTo(digest);
  }

  @Test
  void whatIsNotADigestIsTheCallersMistake() {
    assertThatIllegalArgumentException().isThrownBy(() -> Digest.fromJson("<html>"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Digest.fromJson("{}"))
        .withMessageContainingAll("not the JSON of a digest", "[day, report]")
        .withMessageNotContaining("Assembly");
    assertThatIllegalArgumentException().isThrownBy(() -> Digest.fromJson("null"));
  }

  @Test
  void aPartTellsItsPlaceInTheDay() {
    String json = Samples.heavyDay(443).parts(25).get(17).toJson();

    assertThat(json)
        .contains("\"number\": 18,\n  \"count\": 18,\n  \"first\": 426,\n  \"last\": 443,");
    assertThat(json).contains("\"type\": \"internet-draft\"").contains("\"rfcs\": []");
  }
}
