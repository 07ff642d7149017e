package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "See https://example.org/a.|https://example.org/a",
        "(See <http://example.org/a/>, too)|http://example.org/a/",
        "http://b/|http://b/",
        "://b|",
        "http://|",
        "http://.;|",
        "no address: none|",
        "see:http://example.org/a?b=c#d and more|http://example.org/a?b=c#d",
        "1ftp://example.org/x;|ftp://example.org/x",
      })
  void aWebAddressLosesThePunctuationAroundIt(String text, @Nullable String address) {
    assertThat(Addresses.web(text, 0).orElse(null)).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "send to ietf@ietf.org.|ietf@ietf.org",
        "send to the ietf at ietf.org mailing lists|ietf@ietf.org",
        "look at it and send to iesg@ietf.org by then|iesg@ietf.org",
        "meet at noon. Or write to A.B_c+d-9@x-y.example.org...|A.B_c+d-9@x-y.example.org",
        "iesg@ietf.org or ietf at ietf.org|iesg@ietf.org",
        "zZ@aA.org|zZ@aA.org",
        "ietf at ietf.org|ietf@ietf.org",
        "look at x. and at .y|",
        "@ietf.org|",
        "iesg@|",
        "iesg@...|",
        "nobody|",
      })
  void aMailAddressMayBeSpelled(String text, @Nullable String address) {
    assertThat(Addresses.mail(text, 0).orElse(null)).isEqualTo(address);
  }

  @Test
  void whatStandsBeforeThePlaceDoesNotCount() {
    String text = "a@b.org http://b.org/ then c@d.org http://d.org/";
    int from = text.indexOf("then");

    assertThat(Addresses.mail(text, from)).hasValue("c@d.org");
    assertThat(Addresses.web(text, from)).hasValue("http://d.org/");
    assertThat(Addresses.mail(text, text.indexOf("@d"))).isEmpty();
    assertThat(Addresses.web(text, text.lastIndexOf("ttp"))).hasValue("ttp://d.org/");
  }
}
