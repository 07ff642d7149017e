package io.github.dailyietf.datatracker.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ResourceObjectTest {

  private static ResourceObject object(String json) {
    return ResourceObject.parse(json);
  }

  @Test
  void theLastSegmentOfAUriIsTheKey() {
    ResourceObject object =
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
    assertThat(object.link("plus")).contains("noor+ietf@example.net");
    assertThat(object.link("encoded")).contains("o'noor@example.net");
    assertThat(object.link("percent")).contains("100%@example.net");
    assertThat(object.link("slashless")).contains("ietf");
    assertThat(object.link("bare")).contains("ietf");
    assertThat(object.link("slash")).isEmpty();
    assertThat(object.link("nothing")).isEmpty();
    assertThat(object.link("none")).isEmpty();
    assertThat(object.link("missing")).isEmpty();
    assertThat(object.link("list")).isEmpty();
    assertThat(object.links("list")).containsExactly("1", "2");
    assertThat(object.links("none")).isEmpty();
    assertThat(object.links("missing")).isEmpty();
  }

  @Test
  void whatIsNotOfTheExpectedKindIsEmpty() {
    ResourceObject object =
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
  }

  @Test
  void fieldsOfAnyShapeAreKeptAndWrittenAgain() {
    String json =
        "{\"id\":7,\"new\":{\"deep\":[1,2.5,true,null,[\"a\"]]},\"text\":\"\u00e9"
            + " \\\"q\\\"\",\"none\":null,\"huge\":\"123456789012345678901\"}";
    ResourceObject object = object(json);

    assertThat(object.toString()).isEqualTo(json);
    assertThat(object.fields()).containsExactly("id", "new", "text", "none", "huge");
    assertThat(object.object("new").orElseThrow().texts("deep")).isEmpty();
    assertThat(object("{\"huge\": 123456789012345678901}").text("huge"))
        .contains("123456789012345678901");
  }

  @Test
  void theOrderOfFieldsDoesNotMakeObjectsDiffer() {
    assertThat(object("{\"a\": 1, \"b\": null}"))
        .isEqualTo(object("{\"b\": null, \"a\": 1}"))
        .hasSameHashCodeAs(object("{\"b\": null, \"a\": 1}"))
        .isNotEqualTo(object("{\"a\": 1, \"c\": null}"))
        .isNotEqualTo(object("{\"a\": 1}"));
  }

  @Test
  void whatIsNoObjectIsRefused() {
    for (String json :
        new String[] {"7", "[]", "{", "{\"a\": 1} {}", "{\"a\" 1}", "", "{\"a\": [1"}) {
      assertThatThrownBy(() -> object(json))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("not a JSON object: " + json);
    }
  }

  @Test
  void listsThatThePythonServerSendsAsTextAreRead() {
    ResourceObject object =
        object(
            """
            {"keywords": "['quic', \\"don't\\", 'a\\\\'b', 'caf\\\\xe9']",
             "authors": "[{'name': 'Noor', 'n': 1, 'e': None}, {'name': \\"O'Hara\\", 'x': [True, (2,)]}]",
             "broken": "['a', ", "no": "quic", "deep": "%s"}
            """
                .formatted("[".repeat(1000)));

    assertThat(object.texts("keywords")).containsExactly("quic", "don't", "a'b", "café");
    assertThat(object.objects("authors"))
        .extracting(author -> author.text("name").orElse(""))
        .containsExactly("Noor", "O'Hara");
    assertThat(object.objects("authors").get(0).number("n")).hasValue(1);
    assertThat(object.texts("broken")).isEmpty();
    assertThat(object.texts("no")).isEmpty();
    assertThat(object.texts("deep")).isEmpty();
  }

  @Test
  void durationsAndDatesAreThoseOfPython() {
    ResourceObject object =
        object(
            """
            {"short": "1:30:00", "long": "21 days, 0:00:00", "one": "1 day, 2:03:04.500000",
             "not": "soon", "odd": "1:xx:00", "date": "2026-03-14", "nodate": "2026-02-30"}
            """);

    assertThat(object.duration("short")).contains(Duration.ofMinutes(90));
    assertThat(object.duration("long")).contains(Duration.ofDays(21));
    assertThat(object.duration("one")).contains(Duration.parse("P1DT2H3M4.5S"));
    assertThat(object.duration("not")).isEmpty();
    assertThat(object.duration("odd")).isEmpty();
    assertThat(object.date("date")).contains(LocalDate.of(2026, 3, 14));
    assertThat(object.date("nodate")).isEmpty();
  }
}
