package io.github.dailyietf.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dailyietf.core.DocumentReference.Mention;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReferenceTest {

  @Test
  void everyDocumentOfATextIsFoundInOrder() {
    assertThat(found("updates RFC 8040/8526, see draft-ietf-netmod-system-config-14"))
        .containsExactly("RFC 8040", "RFC 8526", "draft-ietf-netmod-system-config-14");
  }

  @Test
  void aDocumentIsFoundOnceButMentionedAsOftenAsItIsNamed() {
    String text = "RFC 9000, rfc9000 and again RFC 9000; draft-a-b and draft-a-b-03";

    assertThat(found(text)).containsExactly("RFC 9000", "draft-a-b", "draft-a-b-03");
    assertThat(spans(text))
        .containsExactly("RFC 9000", "rfc9000", "RFC 9000", "draft-a-b", "draft-a-b-03");
  }

  @Nested
  class Rfcs {

    @ParameterizedTest
    @CsvSource({
      "RFC 9000,                  RFC 9000",
      "RFC9000,                   RFC 9000",
      "rfc 9000,                  RFC 9000",
      "RFC-822,                   RFC 822",
      "RFC\u201122119,            RFC 22119",
      "RFC\u00a02119,             RFC 2119",
      "RFC 10008,                 RFC 10008",
      "RFC 0791,                  RFC 791",
      "RFC 99999,                 RFC 99999",
      "[RFC2119],                 RFC 2119",
      "(RFC 2119),                RFC 2119",
      "RFC 2119.,                 RFC 2119",
      "RFC 2119: words,           RFC 2119",
      "RFC 2119's words,          RFC 2119",
      "RFC 2119-style,            RFC 2119",
      "non-RFC 2119,              RFC 2119",
      "rfc2119.txt,               RFC 2119",
      "RFC1984 on Cryptographic Technology and the Internet, RFC 1984",
      "https://www.rfc-editor.org/info/rfc9859,        RFC 9859",
      "https://www.rfc-editor.org/rfc/rfc9859.html#section-2,    RFC 9859",
      "https://datatracker.ietf.org/doc/rfc9859/,      RFC 9859"
    })
    void anRfcIsFoundHoweverItIsWritten(String text, String rfc) {
      assertThat(found(text)).containsExactly(rfc);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "RFC 7643/7644              | RFC 7643, RFC 7644",
          "RFC 8040/8526/8342         | RFC 8040, RFC 8526, RFC 8342",
          "RFC7643/RFC7644            | RFC 7643, RFC 7644",
          "RFCs 2555 and 5540         | RFC 2555, RFC 5540",
          "RFCs 1, 2, and 3           | RFC 1, RFC 2, RFC 3",
          "RFCs 2555, 2616 and 5540   | RFC 2555, RFC 2616, RFC 5540",
          "RFCs 1,2;3 & 4 or 5        | RFC 1, RFC 2, RFC 3, RFC 4, RFC 5",
          "RFCs 1 and RFC 2           | RFC 1, RFC 2",
          "RFCs 2555, 2616 and others | RFC 2555, RFC 2616",
          "RFC 1, RFC 2,RFC 3         | RFC 1, RFC 2, RFC 3",
          "RFC 2119 and 3 others      | RFC 2119",
          "RFC 2119, 8174             | RFC 2119",
          "RFC 9000/UDP               | RFC 9000",
          "RFC 9000/0                 | RFC 9000",
          "RFC 9000/123456            | RFC 9000"
        })
    void listsAreReadBehindASlashAndBehindThePlural(String text, String rfcs) {
      assertThat(found(text)).containsExactly(rfcs.split(", ", -1));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "RFCXXXX",
          "RFC XXXX",
          "RFC nnnn",
          "RFC TBD",
          "RFC 0",
          "RFC 0000",
          "RFC 123456",
          "RFC 99999999999999999999",
          "RFC",
          "RFCs",
          "RFC 9000bis",
          "RFC 9000_1",
          "XRFC 9000",
          "1RFC 9000",
          "rfc-editor@rfc-editor.org",
          "rfc-dist",
          "https://www.ietf.org/rfcdiff?url2=x",
          "RFC, 5 pages",
          "RFC--822",
          "RFC > 9000",
          "RFC \uff19\uff10\uff10\uff10"
        })
    void whatOnlyLooksLikeAnRfcIsNone(String text) {
      assertThat(found(text)).isEmpty();
    }

    @Test
    void aNumberMayStandInTheNextLineAlsoOfAQuotedMail() {
      assertThat(found("see RFC\n   9000 and RFC\r\n8446."))
          .containsExactly("RFC 9000", "RFC 8446");
      assertThat(found("> updates RFCs 8040,\n> 8526 and\n> 8342"))
          .containsExactly("RFC 8040", "RFC 8526", "RFC 8342");
    }

    @Test
    void aNumberInTheNextParagraphIsAnotherMatter() {
      assertThat(found("Status of this RFC\n\n1 Introduction")).isEmpty();
      assertThat(found("updates RFCs 8040,\n\n3. Terms")).containsExactly("RFC 8040");
    }

    @Test
    void mentionsInAListSpanTheirOwnNumber() {
      assertThat(spans("RFC 8040/8526")).containsExactly("RFC 8040", "8526");
      assertThat(spans("the RFCs 1, 2, and 3.")).containsExactly("RFCs 1", "2", "3");
    }
  }

  @Nested
  class SubSeriesNumbers {

    @ParameterizedTest
    @CsvSource({
      "BCP 14,                                   BCP 14",
      "bcp14,                                    BCP 14",
      "BCP-14,                                   BCP 14",
      "STD 97,                                   STD 97",
      "FYI 36,                                   FYI 36",
      "(BCP 244)となり,                           BCP 244",
      "https://www.rfc-editor.org/info/std99,    STD 99"
    })
    void everySeriesIsFound(String text, String set) {
      assertThat(found(text)).containsExactly(set);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"std::vector", "BCP", "BCP X", "BCP 0", "FYI, 3 things", "STD 123456", "astd 1"})
    void whatOnlyLooksLikeOneIsNone(String text) {
      assertThat(found(text)).isEmpty();
    }

    @Test
    void theSubjectOfAPublicationNamesAll() {
      assertThat(found("BCP 14, STD 1, RFC 9999 on Words"))
          .containsExactly("BCP 14", "STD 1", "RFC 9999");
    }
  }

  @Nested
  class Drafts {

    @ParameterizedTest
    @CsvSource({
      "draft-a-b,                                          draft-a-b",
      "draft-a-b-03,                                       draft-a-b-03",
      "DRAFT-A-B-03,                                       draft-a-b-03",
      "draft-a-b-03.txt,                                   draft-a-b-03",
      "draft-a-b-03.txt.pdf,                               draft-a-b-03",
      "draft-a-b-03.TXT,                                   draft-a-b-03",
      "draft-a-b-03.ps,                                    draft-a-b-03",
      "'draft-a-b-03.txt, .ps',                            draft-a-b-03",
      "draft-a-b.txt,                                      draft-a-b",
      "I-D ACTION:draft-a-b-03.txt,                        draft-a-b-03",
      "<draft-a-b-03.txt>,                                 draft-a-b-03",
      "'(draft-a-b-03),',                                  draft-a-b-03",
      "'draft-a-b-03.',                                    draft-a-b-03",
      "'draft-a-b-03.txt.',                                draft-a-b-03",
      "draft-a-b...,                                       draft-a-b",
      "draft-a-b-03;,                                      draft-a-b-03",
      "draft-a-b-*,                                        draft-a-b",
      "' -draft-a-b-03',                                   draft-a-b-03",
      "reference.I-D.draft-a-b,                            draft-a-b",
      "draft-a_b+c.d,                                      draft-a_b+c.d",
      "draft-example-sip-911,                              draft-example-sip-911",
      "draft-example-sip-911-00,                           draft-example-sip-911-00",
      "draft-ietf-oauth-v2-1,                              draft-ietf-oauth-v2-1",
      "draft-ietf-quic-rfc9000bis,                         draft-ietf-quic-rfc9000bis",
      "draft-ietf-rfc-2119-update,                         draft-ietf-rfc-2119-update",
      "https://datatracker.ietf.org/doc/draft-a-b/,        draft-a-b",
      "https://datatracker.ietf.org/doc/html/draft-a-b-03#section-2,  draft-a-b-03",
      "https://www.ietf.org/archive/id/draft-a-b-03.html,  draft-a-b-03",
      "https://author-tools.ietf.org/iddiff?url2=draft-a-b-03,        draft-a-b-03"
    })
    void aDraftIsFoundHoweverItIsWritten(String text, String draft) {
      assertThat(found(text)).containsExactly(draft);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "draft-",
          "draft-.txt",
          "draft-.txt\u2010.txt",
          "draft--",
          "draft-...",
          "draft-<name>-00",
          "draft",
          "drafts-a-b",
          "draft a-b",
          "the draft - a text",
          "Internet-Draft",
          "Internet-Draft-like",
          "an Internet-draft-based text",
          "overdraft-fees"
        })
    void whatOnlyLooksLikeADraftIsNone(String text) {
      assertThat(found(text)).isEmpty();
    }

    @Test
    void hyphensThatDoNotBreakAreHyphens() {
      assertThat(found("draft\u2011ietf\u2011quic\u2011http\u201134"))
          .containsExactly("draft-ietf-quic-http-34");
      assertThat(found("draft\u2010ietf\u2010quic\u2010http"))
          .containsExactly("draft-ietf-quic-http");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "draft-addy-dnsop-\nerror-page",
          "draft-addy-dnsop-\r\nerror-page",
          "draft-addy-dnsop-   \n   error-page",
          "draft-addy-dnsop-\n\t\terror-page",
          "draft-addy-\ndnsop-\nerror-\npage",
          "> draft-addy-dnsop-\n> error-page",
          ">> draft-addy-dnsop-\n>> error-page",
          "> > draft-addy-dnsop-\r\n> > error-page"
        })
    void aNameGoesOnInTheNextLineAlsoOfAQuotedMail(String text) {
      assertThat(found("see " + text + " for")).containsExactly("draft-addy-dnsop-error-page");
      assertThat(spans("see " + text + " for"))
          .containsExactly(text.substring(text.indexOf("draft")));
    }

    @Test
    void theRevisionMayStandInTheNextLine() {
      assertThat(found("draft-addy-dnsop-error-page-\n   03.txt"))
          .containsExactly("draft-addy-dnsop-error-page-03");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "draft-addy-dnsop\nerror-page",
          "draft-addy-dnsop-\n\nerror-page",
          "draft-addy-dnsop-\n- error-page",
          "draft-addy-dnsop- error-page",
          "draft-addy-dnsop-\nを",
          "draft-addy-dnsop-",
          "draft-addy-dnsop-\n",
          "draft-addy-dnsop-  "
        })
    void aNameEndsWhereNothingGoesOn(String text) {
      assertThat(found(text)).containsExactly("draft-addy-dnsop");
      assertThat(spans(text)).containsExactly("draft-addy-dnsop");
    }

    @Test
    void theMentionCoversTheFileName() {
      assertThat(spans("RFC 9000.texts, RFC 9000.psalm")).containsExactly("RFC 9000", "RFC 9000");
      assertThat(spans("the file draft-a-b-03.txt. The file rfc9000.txt. Both draft-c.- end."))
          .containsExactly("draft-a-b-03.txt", "rfc9000.txt", "draft-c");
    }

    @Test
    void anOverlongNameIsNone() {
      String longest = "draft-" + "a".repeat(244);

      assertThat(found(longest + " " + longest + "-03")).containsExactly(longest, longest + "-03");
      assertThat(found(longest + "a RFC 9000")).containsExactly("RFC 9000");
    }
  }

  @Nested
  class JapaneseText {

    @Test
    void noBlankIsNeededAroundAName() {
      assertThat(found("RFC9000のコネクション管理とは独立して")).containsExactly("RFC 9000");
      assertThat(found("本稿はRFC8040/8526を更新する")).containsExactly("RFC 8040", "RFC 8526");
      assertThat(found("新しいdraft-ietf-quic-http-34では、")).containsExactly("draft-ietf-quic-http-34");
      assertThat(found("「BCP 244」。")).containsExactly("BCP 244");
    }

    @Test
    void mentionsSpanTheNameOnly() {
      assertThat(spans("本稿はRFC 9000とdraft-a-bを、")).containsExactly("RFC 9000", "draft-a-b");
    }
  }

  @Nested
  class OneReference {

    @ParameterizedTest
    @CsvSource({
      "RFC 9000,              RFC 9000",
      "rfc9000.txt,           RFC 9000",
      "' RFC 9000. ',         RFC 9000",
      "BCP14,                 BCP 14",
      "draft-a-b,             draft-a-b",
      "Draft-A-B-03.txt,      draft-a-b-03",
      "' draft-a-b-03.',      draft-a-b-03"
    })
    void aWholeTextIsRead(String text, String reference) {
      assertThat(DocumentReference.parse(text)).hasToString(reference);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "9000",
          "RFC",
          "see RFC 9000",
          "RFC 9000 and more",
          "RFC 9000. And more.",
          "RFC 9000, RFC 9001",
          "RFC 9000/9001",
          "RFC 9000 RFC 9000",
          "(RFC 9000)",
          "RFC 9000)",
          "draft-a-b/",
          "draft-a-b/03",
          "draft-"
        })
    void whatIsNotOneReferenceIsRefusedWithTheText(String text) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DocumentReference.parse(text))
          .withMessage("not a reference to one document: " + text);
    }

    @Test
    void theKindOfTheReferenceIsItsType() {
      assertThat(DocumentReference.parse("draft-a-b")).isEqualTo(DraftName.of("draft-a-b"));
      assertThat(DocumentReference.parse("draft-a-b-03"))
          .isEqualTo(DraftVersion.parse("draft-a-b-03"));
      assertThat(DocumentReference.parse("RFC 1")).isEqualTo(RfcNumber.of(1));
      assertThat(DocumentReference.parse("STD 1")).isEqualTo(SubSeries.of(SubSeries.Series.STD, 1));
    }
  }

  /** Texts of about a million characters, counted instead of timed. */
  @Nested
  class HostileTexts {

    private static final int LENGTH = 1_000_000;

    @ParameterizedTest
    @ValueSource(
        strings = {
          "draft-",
          "draft--",
          "draft-a.",
          "draft-a-\n",
          "draft-\n",
          "draft-a- ",
          "x-draft-",
          "draft-a ",
          "RFC ",
          "RFC",
          "rfc-",
          "RFCs ",
          "RFCs 1 and ",
          "RFC 1/",
          "RFC 99999999",
          "bcp std fyi ",
          "> ",
          " ",
          "\n",
          "\r\n> ",
          "0",
          "-",
          "・"
        })
    void everyCharacterIsLookedAtAFewTimesOnly(String repeated) {
      String noise = repeated.repeat(LENGTH / repeated.length());
      for (String start :
          List.of("", "draft-", "draft-a-", "RFC", "RFCs 1,", "RFC 1/", "x-draft-")) {
        Counted text = new Counted(start + noise);

        assertThatCode(() -> DocumentReference.findAll(text)).doesNotThrowAnyException();
      }
    }

    @Test
    void whatFollowsTheNoiseIsStillFound() {
      assertThat(found(new Counted("draft-".repeat(LENGTH / 6) + " RFC 9000")))
          .containsExactly("RFC 9000");
      assertThat(found(new Counted("RFCs 1" + ", ".repeat(LENGTH / 2) + "and RFC 9000")))
          .containsExactly("RFC 1", "RFC 9000");
      assertThat(found(new Counted("0".repeat(LENGTH) + " draft-a-b")))
          .containsExactly("draft-a-b");
    }

    @Test
    void manyDocumentsAreFoundEachOnce() {
      StringBuilder text = new StringBuilder("RFCs 1");
      for (int number = 2; number < 100_000; number++) {
        text.append(", ").append(number);
      }

      assertThat(DocumentReference.findAll(text)).hasSize(99_999).doesNotHaveDuplicates();
    }

    /** Counts how often a character is asked for, and refuses when that is too often. */
    private static final class Counted implements CharSequence {

      private final String text;
      private long looks;

      Counted(String text) {
        this.text = text;
      }

      @Override
      public int length() {
        return text.length();
      }

      @Override
      public char charAt(int index) {
        if (++looks > 16L * LENGTH) {
          throw new IllegalStateException("too often, at " + index);
        }
        return text.charAt(index);
      }

      @Override
      public CharSequence subSequence(int start, int end) {
        throw new UnsupportedOperationException("not counted");
      }

      @Override
      public String toString() {
        throw new UnsupportedOperationException("not counted");
      }
    }
  }

  private static List<String> found(CharSequence text) {
    return DocumentReference.findAll(text).stream().map(Object::toString).toList();
  }

  private static List<String> spans(String text) {
    return DocumentReference.mentionsIn(text).stream()
        .map((Mention mention) -> text.substring(mention.start(), mention.end()))
        .toList();
  }
}
