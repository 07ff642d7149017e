package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "<b>bold</b> words|bold words",
        "a<br>b<BR/>c|a\\nb\\nc",
        "<p>one</p><p>two</p>|one\\n\\ntwo\\n\\n",
        "<p class=MsoNormal>one</p> <p class=\"x_MsoPlainText\">two<o:p></o:p></p>|one\\ntwo\\n",
        "<p class=MsoNormal>one</p><p class=MsoNormal>&nbsp;</p><p>two</p>|one\\n\\ntwo\\n\\n",
        "<div>one</div><div>&nbsp;</div><div>two</div>|one\\n\\ntwo\\n",
        "one<hr>two|one\\n\\ntwo",
        "<div>a</div><div>b</div>|a\\nb\\n",
        "a   \\n b|a b",
        "<pre>a  \\n  b</pre>c|a  \\n  b\\nc",
        "<script>no < b</script>yes|yes",
        "<STYLE>no</Style>yes|yes",
        "<script>no|''",
        "<!-- a > b -->yes|yes",
        "<!DOCTYPE html><html><head><title>no</title></head><body>yes|yes",
        "&lt;a&gt; &amp; &quot;b&quot; &#65;&#x42; &eacute;&ouml;&yuml; &e; &; &|<a> & \"b\" AB \u00E9\u00F6\u00FF &e; &; &",
        "&#0; &#1114112; &#xD;|&#0; &#1114112; &#xD;",
        "1 < 2 > 1|1 < 2 > 1",
        "a < b|a < b",
        "a <b|a <b",
        "<!-- open <b>c</b>|c",
        "<a href=\"x\">link</a>|link",
      })
  void wordsStayAndTagsGo(String html, String text) {
    assertThat(HtmlText.read(html.replace("\\n", "\n"))).isEqualTo(text.replace("\\n", "\n"));
  }

  @Test
  void aMailThatIsOnlyHtmlHasAText() {
    String mail =
        "Content-Type: text/html; charset=utf-8\n\n<p>Zo&euml; and <b>Andr\u00E9</b></p>\n";
    assertThat(Mail.of(Mails.utf8(mail)).text()).isEqualTo("Zo\u00EB and Andr\u00E9\n\n");
  }

  @Test
  void htmlInAPartIsReadWhenNoPlainTextFollows() {
    String head = "Content-Type: multipart/alternative; boundary=b\n\n--b\n";
    String html =
        "Content-Type: text/html\nContent-Transfer-Encoding: base64\n\nPGI+aHRtbDwvYj4=\n--b";
    assertThat(Mails.mail(head + html + "--\n").text()).isEqualTo("html\n");
    assertThat(Mails.mail(head + html + "\n\nplain\n--b--\n").text()).isEqualTo("plain\n");
  }

  @Property
  void anyTextIsReadWithoutFailing(
      @ForAll @StringLength(max = 80) @Chars({'<', '>', '!', '-', '/', 'p', '&', ';', '#', ' '})
          String html) {
    assertThat(HtmlText.read(html)).hasSizeLessThanOrEqualTo(html.length() * 2);
  }

  @Test
  void isNotLostBehindALastDelimiterThatDoesNotSaySo() {
    Mail mail =
        Mail.of(
            Mails.bytes(
                """
                Subject: x
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/html

                <p>Lamps
                --b
                Content-Type: application/octet-stream

                ABC
                --b
                """));
    assertThat(mail.text().strip()).isEqualTo("Lamps");
  }
}
