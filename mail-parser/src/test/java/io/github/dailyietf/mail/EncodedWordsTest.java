package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodedWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "=?utf-8?B?w6k=?=|\u00E9",
        "=?UTF-8?q?=C3=a9_b?=|\u00E9 b",
        "=?iso-8859-1*en?Q?=E9?=|\u00E9",
        "a =?utf-8?Q?b?= c|a b c",
        "=?utf-8?Q?a?= =?utf-8?Q?b?=|ab",
        "=?utf-8?Q?a?=\t  =?iso-8859-1?B?6Q==?=|a\u00E9",
        "=?utf-8?Q?a?==?utf-8?Q?b?=|ab",
        "=?utf-8?Q?a?= x =?utf-8?Q?b?=|a x b",
        "=?utf-8?Q?cut=C3?= =?utf-8?Q?=A9_here?=|cut\u00E9 here",
        "=?utf-8?Q?two words?=|two words",
        "=?utf-8?Q?what??=|what?",
        "=?utf-8?Q?bad=ZZ=4?=|bad=ZZ=4",
        "=?utf-8?Q??=|",
        "=?gb2312?B?1tDOxA==?=|\u4E2D\u6587",
        "=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=|\u65E5\u672C",
        "=?nobody-knows?Q?a?=|=?nobody-knows?Q?a?=",
        "=?utf-8?X?a?=|=?utf-8?X?a?=",
        "=?utf-8?Q?a|=?utf-8?Q?a",
        "=?utf-8?Q|=?utf-8?Q",
        "=?|=?",
        "=?=?utf-8?Q?a?=|=?a",
        "1 =? 2 ?= 3|1 =? 2 ?= 3",
        "=?utf-8?Q?a=0D=0Ab?=|a  b",
        "|",
        "plain|plain",
      })
  void isDecodedLeniently(String encoded, String decoded) {
    assertThat(EncodedWords.decode(encoded == null ? "" : encoded))
        .isEqualTo(decoded == null ? "" : decoded);
  }

  @Property
  void wordsOfTheJdksBase64AreDecoded(
      @ForAll @StringLength(max = 80) @CharRange(from = ' ', to = '\uD7FF') String text) {
    String word = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    assertThat(EncodedWords.decode("=?utf-8?B?" + word + "?=")).isEqualTo(text);
  }

  @Property
  void anythingElseIsDecodedWithoutFailing(
      @ForAll
          @StringLength(max = 60)
          @net.jqwik.api.constraints.Chars({'=', '?', 'Q', 'b', 'u', '8', '-', ' ', '_', '\u00E9'})
          String text) {
    assertThat(EncodedWords.decode(text)).isNotNull();
    if (!text.contains("=?")) {
      assertThat(EncodedWords.decode(text)).isEqualTo(text);
    }
  }

  @Test
  void anAddressBetweenBracketsMayBeEncoded() {
    String mail =
        """
        From: internet-drafts@ietf.org
        Subject: I-D Action: draft-example-widgets-03.txt
        Archived-At: <=?utf-8?q?https=3A//archive=2Eexample/w?=>

        """;
    assertThat(AnnouncementParser.create().parse(Mails.bytes(mail)).archivedAt())
        .contains("https://archive.example/w");
  }
}
