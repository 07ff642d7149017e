package io.github.dailyietf.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftNameTest {

  @Test
  void aNameIsItsText() {
    DraftName name = DraftName.of("draft-ietf-quic-http");

    assertThat(name.value()).isEqualTo("draft-ietf-quic-http");
    assertThat(name).hasToString("draft-ietf-quic-http");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "draft-ietf-quic-http",
        "Draft-IETF-quic-http-34.txt",
        "DRAFT-IETF-QUIC-HTTP",
        " draft-ietf-quic-http-00 ",
        "draft-ietf-quic-http.txt",
        "draft-ietf-quic-http-34.ps",
        "draft-ietf-quic-http-34.pdf",
        "draft-ietf-quic-http-34.xml",
        "draft-ietf-quic-http-34.html",
        "draft-ietf-quic-http-34.TXT"
      })
  void caseRevisionAndExtensionDoNotMatterWhenReading(String text) {
    assertThat(DraftName.parse(text)).isEqualTo(DraftName.of("draft-ietf-quic-http"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "draft-ietf-ipngwg-rfc2553bis",
        "draft-x_y-z",
        "draft-a.b-c",
        "draft-c++-mapping",
        "draft-ietf-foo-c+",
        "draft-9"
      })
  void whatHistoryHoldsIsAName(String text) {
    assertThat(DraftName.of(text)).hasToString(text);
    assertThat(DraftName.parse(text)).isEqualTo(DraftName.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    // Three digits never were a revision, and these end in a number of their own.
    "draft-schulzrinne-sip-911,       draft-schulzrinne-sip-911",
    "draft-schulzrinne-sip-911-00,    draft-schulzrinne-sip-911",
    "draft-foo-bar-802-11-00.txt,     draft-foo-bar-802-11",
    "draft-ietf-ospf-2547,            draft-ietf-ospf-2547",
    "draft-ietf-oauth-v2-1,           draft-ietf-oauth-v2-1",
    // No name would be left.
    "draft-11,                        draft-11",
    "draft-11-03,                     draft-11",
    "draft-a--03,                     draft-a--03"
  })
  void onlyTwoDigitsBehindANameAreARevision(String text, String name) {
    assertThat(DraftName.parse(text)).isEqualTo(DraftName.of(name));
  }

  @Test
  void whatEndsTheNameBelongsToItWhenTakenAsItIs() {
    assertThat(DraftName.of("draft-a-b-03"))
        .isNotEqualTo(DraftName.of("draft-a-b"))
        .hasToString("draft-a-b-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "draft",
        "draft-",
        "rfc9000",
        "ietf-quic-http",
        "draft_ietf_quic",
        "draft-ietf quic",
        "draft-ietf-quic-",
        "draft-ietf-quic.",
        "draft-ietf-quic/34",
        "draft-ietf-é",
        "draft-ietf-九",
        "draft-<name>",
        "xdraft-a-b"
      })
  void whatIsNoNameIsRefusedWithTheText(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DraftName.parse(text))
        .withMessageStartingWith("not the name of an Internet-Draft: ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DraftName.of(text))
        .withMessage("not the name of an Internet-Draft: " + text);
  }

  @Test
  void anExtensionAloneIsNoName() {
    assertThatIllegalArgumentException().isThrownBy(() -> DraftName.parse("draft-.txt"));
  }

  @Test
  void ofAllCharactersTheseMayStandInAName() {
    StringBuilder allowed = new StringBuilder();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (DraftName.isName("draft-a" + c + "b")) {
        allowed.append(c);
      }
    }
    assertThat(allowed).hasToString("+-.0123456789_abcdefghijklmnopqrstuvwxyz");
  }

  @Test
  void upperCaseIsOnlyRead() {
    assertThatIllegalArgumentException().isThrownBy(() -> DraftName.of("draft-IETF-quic"));
  }

  @Test
  void aNameHasAtMost250Characters() {
    String longest = "draft-" + "a".repeat(244);

    assertThat(DraftName.of(longest).value()).hasSize(250);
    assertThatIllegalArgumentException().isThrownBy(() -> DraftName.of(longest + "a"));
    assertThat(DraftName.parse(longest + "-03.txt").value()).hasSize(250);
  }

  @Test
  void aNameHasAPageInTheDatatracker() {
    assertThat(DraftName.of("draft-a-b").datatrackerUrl())
        .isEqualTo(URI.create("https://datatracker.ietf.org/doc/draft-a-b/"));
  }

  @Test
  void aNameBecomesAVersionAtARevision() {
    assertThat(DraftName.of("draft-a-b").at(Revision.of(3)))
        .isEqualTo(DraftVersion.parse("draft-a-b-03"));
  }

  @Test
  void namesSortAsTexts() {
    List<DraftName> names =
        List.of(DraftName.of("draft-b"), DraftName.of("draft-a-b"), DraftName.of("draft-a"));

    assertThat(names.stream().sorted())
        .containsExactly(
            DraftName.of("draft-a"), DraftName.of("draft-a-b"), DraftName.of("draft-b"));
  }
}
