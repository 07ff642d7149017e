package io.github.dailyietf.digest.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractsTest {

  private static String extract(String abstractText) {
    return Extracts.create().extract(abstractText).map(Summary::text).orElse("");
  }

  private static String one(String abstractText) {
    return Extracts.of(400, 1).extract(abstractText).map(Summary::text).orElse("");
  }

  @Test
  void anExtractSaysThatItIsOne() {
    InternetDraft draft =
        InternetDraft.builder()
            .from(io.github.dailyietf.digest.Samples.draft("draft-a-00", "A"))
            .abstractText("It is about A.")
            .build();

    assertThat(Extracts.create().extract(draft))
        .contains(
            Summary.builder()
                .text("It is about A.")
                .origin(Summary.Origin.EXTRACT)
                .language("en")
                .build());
    assertThat(Extracts.create().extract(Rfc.builder().number(RfcNumber.of(1)).title("").build()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\n ", "[STANDARDS-TRACK]", "--", "* only\n* a list"})
  void whereThereIsNoSentenceThereIsNoExtract(String text) {
    assertThat(Extracts.create().extract(text)).isEmpty();
  }

  @Test
  void thereMustBeRoom() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extracts.of(19, 1))
        .withMessageContaining("19");
    assertThatIllegalArgumentException().isThrownBy(() -> Extracts.of(400, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This document specifies YY.",
        "This memo also updates RFC 1.",
        "In this document, we propose YY.",
        "The purpose of this draft is YY.",
        "Therefore, this specification extends YY.",
        "This document (the profile) captures YY.",
        "Y is defined in this document.",
      })
  void whatTheDocumentDoesGoesBeforeBackground(String says) {
    String background =
        "It has become a driving requirement for many. The legacy ways have not kept up.";

    assertThat(one(background + " " + says + " That is more.")).isEqualTo(says);
  }

  @Test
  void sentencesStandInTheOrderOfTheAbstract() {
    assertThat(
            extract(
                "Old ways are slow. Widgets are many. This document updates RFC 8342. It is short."
                    + " This document defines X."))
        .isEqualTo("This document updates RFC 8342. It is short. This document defines X.");
  }

  @Test
  void aSentenceThatPointsBackComesOnlyBehindTheOneItMeans() {
    assertThat(
            extract("This document defines XX. Some think it slow, which is open. These are fast."))
        .isEqualTo("This document defines XX. Some think it slow, which is open. These are fast.");
    assertThat(
            extract(
                "This document defines XX. "
                    + "Word ".repeat(90)
                    + "end. We call this so. It provides more."))
        .isEqualTo("This document defines XX.");
  }

  @Test
  void withoutSuchASentenceTheBeginningIsTaken() {
    assertThat(extract("One thing. Another thing. A third. A fourth."))
        .isEqualTo("One thing. Another thing. A third.");
  }

  @Test
  void lineBreaksBecomeBlanks() {
    assertThat(extract("One  line\n   and\tthe\u00A0next.\r\nThe end.\n"))
        .isEqualTo("One line and the next. The end.");
  }

  @ParameterizedTest
  @CsvSource({
    "'PCE-\ninitiated paths', PCE-initiated paths",
    "'PCE- initiated paths', PCE-initiated paths",
    "'intra-\nand inter-domain', intra- and inter-domain",
    "'intra- or inter-domain', intra- or inter-domain",
    "'a dash --\nhere', a dash -- here",
    "'a dash -\nhere', a dash - here",
    "'client/\nserver', client/server",
    "'soft\u00ADened', softened",
    "'漢字の\n文字', 漢字の文字",
  })
  void aWordCutAtTheEndOfALineIsJoined(String text, String joined) {
    assertThat(extract(text)).isEqualTo(joined);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It uses [RFC9000].|It uses RFC 9000.",
        "It uses [ RFC 9000 ].|It uses RFC 9000.",
        "It uses {{!RFC2119}} here.|It uses RFC 2119 here.",
        "See Section 3.2 of [RFC9110].|See Section 3.2 of RFC 9110.",
        "Ids [RFC5280, Section 4] grow.|Ids RFC 5280, Section 4 grow.",
        "Both [RFC1, RFC2] and [BCP14].|Both RFC 1, RFC 2 and BCP 14.",
        "It extends RFC 9000 [RFC9000].|It extends RFC 9000.",
        "It extends QUIC ([RFC9000]).|It extends QUIC (RFC 9000).",
        "It extends QUIC[RFC9000] here.|It extends QUIC RFC 9000 here.",
        "It fits [I-D.ietf-quic-x].|It fits draft-ietf-quic-x.",
        "It fits [draft-ietf-quic-x-03].|It fits draft-ietf-quic-x-03.",
        "Use [SIG]. RFC 9421 [SIG] has it.|Use RFC 9421. RFC 9421 has it.",
        "Use [SIG]. Signatures, [SIG] (RFC 9421), last.|"
            + "Use RFC 9421. Signatures, RFC 9421 (RFC 9421), last.",
        "Use [HTTP-SIGS]. HTTP Sigs (RFC 9421) last.|Use RFC 9421. HTTP Sigs (RFC 9421) last.",
        "By HTTP Sigs, sign. Use [HTTP-SIGS] so.|By HTTP Sigs, sign. Use HTTP Sigs so.",
        "Signing using [HTTP-MESSAGE-SIGNATURES] and more.|"
            + "Signing using HTTP Message Signatures and more.",
        "The [IMAP] protocol.|The IMAP protocol.",
        "Mail access [IMAP] is old.|Mail access is old.",
        "Mail access ([IMAP]) is old.|Mail access is old.",
        "Mail access (see [IMAP]) is old.|Mail access is old.",
        "Mail [A], [B] and [C] is old.|Mail is old.",
        "Mail access [1] is old.|Mail access is old.",
        "As said in [1] it is old.|As said in [1] it is old.",
        "The set [0-9] and x[i] and [optional] stay.|The set [0-9] and x[i] and [optional] stay.",
        "An [unclosed bracket stays.|An [unclosed bracket stays.",
        "It is done. [STANDARDS-TRACK]|It is done.",
      })
  void anchorsBecomeWords(String text, String words) {
    assertThat(extract(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "About This Document\n\nThis note is to be removed.\n\nMore of it.",
        "Discussion Venues\nThis note is to be removed before publishing as an RFC.\nMore.",
        "Note This note is to be removed before publishing as an RFC. In the considerations, x.",
        "The latest revision of this draft can be found at https://example.org/.",
        "Source for this draft and an issue tracker can be found at https://example.org/x.",
        "Copyright (C) The Internet Society (2004). All Rights Reserved.",
        "Copyright Notice\nCopyright (c) 2010 IETF Trust.",
        "[ Note: we have a hard time with [this] ourselves. ]",
        "[[Editor's note: check.]]",
        "[TODO] [STANDARDS-TRACK]",
        "RFC Editor: please replace XXXX.",
        "Distribution of this memo is unlimited.",
        "This memo provides information for the Internet community.",
        "This memo defines an Experimental Protocol for the\nInternet community.",
        "By submitting this, each author knows of no patent or other IPR.",
        "https://example.org/all",
        "title: A\ndocname: draft-a-latest",
        "+---+---+\n| a | b |\n+---+---+",
        "* one\n* two\n  goes on",
        "1. one\n2. two",
        "o  one\n\no  two",
        "<CODE BEGINS> file \"x\"\nmodule x;\n\n  leaf y;\n<CODE ENDS>",
        "```\nlet x = 1\n```",
      })
  void notesListsAndFiguresAreLeftOut(String other) {
    assertThat(extract("This document defines X.\n\n" + other))
        .isEqualTo("This document defines X.");
  }

  @Test
  void aListLeavesAnEllipsisBehindItsColon() {
    assertThat(one("This document defines:\n\n* one\n* two\n"))
        .isEqualTo("This document defines: …");
    assertThat(extract("This document defines:\n* one,\n  more\n* two.\nThe rest is prose."))
        .isEqualTo("This document defines: … The rest is prose.");
    assertThat(extract("This document defines (1) one,\n(2) two; and\n(3) three."))
        .isEqualTo("This document defines (1) one, (2) two; and (3) three.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See e.g. TLS here.",
        "By J. Doe, i.e. Us.",
        "See RFC 9000. lower case goes on.",
        "Smith et al. Found it.",
        "See Sec. 3.2 and Fig. 1 of it.",
        "It takes TLS 1.3 and v. 2 as they are.",
        "The U.S. Government takes part.",
        "Example Inc. Widgets are sold.",
        "It is there (See RFC 9000. It says so.) and here.",
        "It is “A. Then B.” and more.",
        "Say \"Stop.\" then go.",
        "Yahoo! is a name.",
      })
  void someFullStopsEndNothing(String sentence) {
    assertThat(one(sentence + " Next.")).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It updates RFC 9110.|Next.",
        "It is TLS 1.3.|Next.",
        "It is for the U.S.|The next.",
        "The answer is no.|Next.",
        "It adds A, B, etc.|Next.",
        "See Appendix A.|Next.",
        "We say \"stop.\"|Next.",
        "It is (so).|Next.",
        "Is it so?|Next.",
        "An open ( bracket.|Next.",
      })
  void othersDo(String sentence, String next) {
    assertThat(one(sentence + " " + next)).isEqualTo(sentence);
  }

  @Test
  void scriptsWithoutBlanksHaveSentencesToo() {
    assertThat(one("これは文書です。次の文です。")).isEqualTo("これは文書です。");
    assertThat(one("「これは文書です。」と次の文です。")).isEqualTo("「これは文書です。」と次の文です。");
  }

  @Test
  void aSentenceThatIsTooLongIsCutAfterAWord() {
    assertThat(extract("word ".repeat(1000))).hasSizeLessThanOrEqualTo(400).endsWith("word …");
    assertThat(Extracts.of(30, 1).extract("Some words, more of them, and the rest.").get().text())
        .isEqualTo("Some words, more of them …");
    assertThat(Extracts.of(30, 1).extract("Some words and more of them again.").get().text())
        .isEqualTo("Some words and more of them …");
  }

  @ParameterizedTest
  @ValueSource(strings = {"𠮷", "👩‍👩‍👧‍👦", "🇯🇵", "e\u0301", "👍🏽", "שלום", "か\u3099"})
  void whatAReaderTakesForACharacterIsNotCut(String character) {
    for (int most = 20; most < 60; most++) {
      String text = Extracts.of(most, 1).extract("a" + character.repeat(100)).get().text();

      String kept = text.substring(1, text.length() - 2);
      assertThat(text).endsWith(" …").hasSizeLessThanOrEqualTo(most);
      if (character.codePointCount(0, character.length()) < 4 || character.contains("\u200D")) {
        assertThat(kept).isEqualTo(character.repeat(kept.length() / character.length()));
      }
    }
  }

  @Test
  void charactersThatTurnTheDirectionAreLeftOut() {
    assertThat(extract("It is \u202Eevil\u202C and \u2067x\u2069, \u200Fשלום, a\u0000b\u001B."))
        .isEqualTo("It is evil and x, \u200Fשלום, ab.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[", "]", "[A] ", "[A-B] ", "{{", "(", ". ", "A. ", "a", "- ", "\n", "。", "🇯", "\u0301"
      })
  void hostileTextsTakeLinearTime(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());

    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> extract(text));
  }
}
