package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTypeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "text/plain|text/plain|-|-",
        "TEXT/Plain; Charset=UTF-8|text/plain|UTF-8|-",
        "text/plain; charset=\"us-ascii\"|text/plain|us-ascii|-",
        "text/plain; charset=us-ascii (Plain text)|text/plain|us-ascii|-",
        "text/plain; charset = \"iso-8859-1\" ; format=flowed|text/plain|iso-8859-1|-",
        "text/plain; format=flowed; charset=utf-8|text/plain|utf-8|-",
        "text/plain; flowed; charset=utf-8|text/plain|utf-8|-",
        "text/plain;;; charset=utf-8;|text/plain|utf-8|-",
        "text/plain; x-charset=a; charset=b|text/plain|b|-",
        "text/plain; a=\"; charset=no\"; charset=yes|text/plain|yes|-",
        "text/plain; charset=a; charset=b|text/plain|a|-",
        "Multipart/Mixed; Boundary=\"NextPart\"|multipart/mixed|-|NextPart",
        "multipart/mixed; boundary=\"a=b; c\"|multipart/mixed|-|a=b; c",
        "multipart/mixed; boundary=\"a\\\"b\\\\\"|multipart/mixed|-|a\"b\\",
        "multipart/mixed; boundary=\"never closed|multipart/mixed|-|never closed",
        "multipart/mixed; boundary|multipart/mixed|-|-",
        "text/plain; charset*=us-ascii'en-us'iso-8859-1|text/plain|iso-8859-1|-",
        "text/plain; charset*=''utf%2D8|text/plain|utf-8|-",
        "text/plain; charset*0=iso-; charset*1=8859-1|text/plain|iso-8859-1|-",
        "multipart/mixed; boundary*1=\"b c\"; boundary*0=\"a \"|multipart/mixed|-|a b c",
        "multipart/mixed; boundary*0*=''a%3D; boundary*1*=%20b; boundary*2=%20|multipart/mixed|-|a= b%20",
        "multipart/mixed; boundary*=latin'bad|multipart/mixed|-|latin'bad",
        "multipart/mixed; boundary*1=b|multipart/mixed|-|-",
        "multipart/mixed; boundary*x=b; boundaryish=c|multipart/mixed|-|-",
        "multipart/mixed; boundary*0=x; boundary=plain|multipart/mixed|-|plain",
        "text/plain charset=\"iso-2022-jp\"|text/plain|iso-2022-jp|-",
        "multipart/mixed boundary=b; charset=c|multipart/mixed|c|b",
        "text/plain (plain); charset=utf-8|text/plain|utf-8|-",
        "text|text/plain|-|-",
        "X-sun-attachment|text/plain|-|-",
        "; charset=utf-8|text/plain|utf-8|-",
        "``|text/plain|-|-",
        "=|text/plain|-|-",
      })
  void isReadLeniently(String value, String type, String charset, String boundary) {
    assertThat(ContentType.parse(value)).isEqualTo(new ContentType(type, charset, boundary));
  }
}
