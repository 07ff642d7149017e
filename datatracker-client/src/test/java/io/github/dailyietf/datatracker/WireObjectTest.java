package io.github.dailyietf.datatracker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class WireObjectTest {

  private static WireObject object(String json) throws JsonProcessingException {
    return new WireObject(new ObjectMapper().readTree(json));
  }

  @Test
  void theLastSegmentOfAUriIsTheKey() throws Exception {
    WireObject object =
        object(
            """
            {"resource_uri": "/api/v1/doc/document/rfc9701/",
             "plus": "/api/v1/person/email/noor+ietf@example.net/",
             "encoded": "/api/v1/person/email/o%27noor@example.net/",
             "percent": "/api/v1/person/email/100%@example.net/",
             "slashless": "/api/v1/name/streamname/ietf",
             "bare": "ietf", "slash": "/", "nothing": "", "none": null, "list": ["/a/1/", null, "2"]}
            """);

    assertThat(object.key()).contains("rfc9701");
    assertThat(object.key("plus")).contains("noor+ietf@example.net");
    assertThat(object.key("encoded")).contains("o'noor@example.net");
    assertThat(object.key("percent")).contains("100%@example.net");
    assertThat(object.key("slashless")).contains("ietf");
    assertThat(object.key("bare")).contains("ietf");
    assertThat(object.key("slash")).isEmpty();
    assertThat(object.key("nothing")).isEmpty();
    assertThat(object.key("none")).isEmpty();
    assertThat(object.key("missing")).isEmpty();
    assertThat(object.key("list")).isEmpty();
    assertThat(object.keys("list")).containsExactly("1", "2");
    assertThat(object.keys("none")).isEmpty();
    assertThat(object.keys("missing")).isEmpty();
  }

  @Test
  void whatIsNotOfTheExpectedKindIsEmpty() throws Exception {
    WireObject object =
        object(
            """
            {"text": " two words ", "blank": "  ", "number": 7, "zero": 0, "huge": 4294967296,
             "fraction": 7.5, "words": "seven", "object": {}, "none": null}
            """);

    assertThat(object.text("text")).contains("two words");
    assertThat(object.text("number")).contains("7");
    assertThat(object.text("blank")).isEmpty();
    assertThat(object.text("object")).isEmpty();
    assertThat(object.text("none")).isEmpty();
    assertThat(object.number("number")).hasValue(7);
    assertThat(object.number("huge")).hasValue(4_294_967_296L);
    assertThat(object.number("fraction")).isEmpty();
    assertThat(object.count("number")).hasValue(7);
    assertThat(object.count("zero")).isEmpty();
    assertThat(object.count("huge")).isEmpty();
    assertThat(object.count("words")).isEmpty();
    assertThat(object.time("words")).isEmpty();
    assertThat(object("7").text("text")).isEmpty();
  }
}
