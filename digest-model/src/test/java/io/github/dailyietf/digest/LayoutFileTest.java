package io.github.dailyietf.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dailyietf.digest.render.DigestRenderer;
import io.github.dailyietf.digest.topic.Grouping;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Layouts as users write them. */
class LayoutFileTest {

  private static final Path DOCS = Path.of("../docs");

  @ParameterizedTest
  @MethodSource("io.github.dailyietf.digest.Layout#names")
  void whatIsWrittenReadsBackEqual(String name) {
    Layout layout = Layout.named(name);
    Layout changed =
        Layout.builder().from(layout).partAddress("{day}/{number}").hotTopics(7).build();

    assertThat(Layout.parse(layout.toJson())).isEqualTo(layout);
    assertThat(Layout.parse(changed.toJson())).isEqualTo(changed).isNotEqualTo(layout);
    assertThat(layout.toJson()).doesNotContain("\r").endsWith("}\n");
  }

  @Test
  void aFileSaysOnlyWhatItWantsOtherwise() {
    Layout layout =
        Layout.parse(
            """
            {
              "$schema": "layout-1.schema.json",
              "phrases": {"closing": ["Bye.", "- a", "- b"], "title": "{day}"},
              "items": {"groupBy": "area"},
              "from": "ja",
              "hotTopics": 2
            }
            """);

    assertThat(layout)
        .isEqualTo(
            Layout.builder()
                .from(Layout.japanese())
                .putPhrase(Phrase.CLOSING, "Bye.\n\n- a\n\n- b")
                .putPhrase(Phrase.TITLE, "{day}")
                .items(
                    ItemStyle.builder()
                        .from(Layout.japanese().items())
                        .groupBy(Grouping.AREA)
                        .build())
                .hotTopics(2)
                .build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"titel": 1}                                  | line 1, column 2: there is no key "titel" in a layout; there are $schema, version
          {"sektions": []}                              | line 1, column 2: there is no key "sektions" in a layout; did you mean "sections"?
          {"from": "en", "phrases": {"titel": "x"}}     | line 1, column 28: there is no phrase "titel" in phrases; did you mean "title"?
          {"from": "en", "phrases": {"CLOSING": "x"}}   | there is no phrase "CLOSING" in phrases; did you mean "closing"?
          {"from": "en", "sections": ["draft"]}         | line 1, column 29: there is no "draft" for sections; did you mean "drafts"?
          {"from": "en", "sections": ["rfcs", "rfcs"]}  | column 37: "rfcs" comes twice in sections
          {"from": "en", "sections": "rfcs"}            | sections must be a list in square brackets
          {"from": "en", "items": {"line": []}}         | there is no key "line" in items; did you mean "lines"?
          {"from": "en", "items": {"lines": ["fact"]}}  | there is no "fact" for lines; did you mean "facts"?
          {"from": "en", "items": {"groupBy": "wg"}}    | there is no "wg" for groupBy; there are none, area, group, stream, family
          {"from": "en", "items": {"bullets": "no"}}    | bullets must be true or false
          {"from": "en", "hotTopics": "5"}              | hotTopics must be a whole number
          {"from": "en", "hotTopics": -1}               | hotTopics is no such number: -1
          {"from": "en", "hotTopics": 99999999999}      | hotTopics is no such number: 99999999999
          {"from": "en", "hotTopics": 1.5}              | hotTopics must be a whole number
          {"from": "en", "phrases": {"title": 1}}       | title must be a text in quotation marks
          {"from": "en", "phrases": {"title": [1]}}     | title must be a text in quotation marks
          {"from": "en", "phrases": {"title": null}}    | title must be a text in quotation marks
          {"from": "en", "phrases": {"title": "{dy}"}}  | column 37: title has no placeholder {dy}, only [day]
          {"from": "en", "phrases": {"title": "{day"}}  | a brace without its other one: {day
          {"from": "en", "partAddress": "{part}"}       | partAddress has no placeholder {part}
          {"from": "english"}                           | line 1, column 10: there is no layout "english"; there are en, en-compact
          {"from": "ja-topic"}                          | there is no layout "ja-topic"; did you mean "ja-topics"?
          {"from": "en", "language": "not a tag"}       | not a language tag (BCP 47): "not a tag"
          {"from": "en", "version": 2}                  | this release reads version 1 of layouts, not 2
          {"from": "en", "from": "ja"}                  | not JSON: Duplicate field 'from'
          {"from": "en"} {}                             | something follows the layout
          {"from": "en",}                               | line 1, column 15: not JSON
          {"from": "en"                                 | not JSON
          []                                            | a layout must be an object in braces
          ``                                            | a layout must be an object in braces
          {}                                            | the language is missing
          {"language": "en"}                            | every phrase must be there, but these are missing: title, partTitle, greeting
          """)
  void aMistakeIsToldWithItsPlace(String json, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Layout.parse(json))
        .withMessageStartingWith("layout")
        .withMessageContaining(message);
  }

  @Test
  void theLineIsThatOfTheFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.json");
    Files.writeString(
        file, "\ufeff{\n  \"from\": \"en\",\n  \"phrases\": {\n    \"colsing\": \"\"\n  }\n}\n");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Layout.read(file))
        .withMessage(
            "mine.json, line 4, column 5: there is no phrase \"colsing\" in phrases;"
                + " did you mean \"closing\"?");
  }

  @Test
  void whatIsNoFileIsAnIoExceptionAndWhatIsNoTextIsNot(@TempDir Path folder) throws IOException {
    Path latin1 = folder.resolve("latin1.json");
    Files.writeString(latin1, "{\"from\": \"é\"}", StandardCharsets.ISO_8859_1);

    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> Layout.read(folder.resolve("none.json")))
        .withMessageEndingWith("none.json: there is no such file");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Layout.read(latin1))
        .withMessage("latin1.json: not UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"items\": ", "{\"phrases\": {\"title\": ["})
  void deepNestingEndsAtTheFirstLevelThatIsNotExpected(String opening) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Layout.parse(opening + "[".repeat(1_000_000)));
  }

  @Test
  void anotherLanguageNeedsEveryPhrase() {
    Layout english = Layout.english();
    String french = english.toJson().replace("\"language\": \"en\"", "\"language\": \"fr\"");

    assertThat(Layout.parse(french).language()).isEqualTo(Locale.FRENCH);
    assertThat(DigestRenderer.html(Layout.parse(french)).render(Samples.plainDay()))
        .contains("<html lang=\"fr\">");
  }

  @Test
  void theSchemaKnowsWhatThisReleaseKnows() throws IOException {
    JsonNode schema = new ObjectMapper().readTree(Layout.schema());
    JsonNode properties = schema.get("properties");

    assertThat(Files.readString(DOCS.resolve("layout-1.schema.json"))).isEqualTo(Layout.schema());
    assertThat(values(properties.get("from").get("enum"))).isEqualTo(Layout.names());
    assertThat(values(properties.get("sections").get("items").get("enum")))
        .isEqualTo(JsonName.all(Section.class));
    JsonNode items = properties.get("items").get("properties");
    assertThat(values(items.get("groupBy").get("enum")))
        .startsWith("none")
        .containsAll(JsonName.all(Grouping.class))
        .hasSize(1 + Grouping.values().length);
    assertThat(values(items.get("lines").get("items").get("enum")))
        .isEqualTo(JsonName.all(ItemLine.class));
    List<String> phrases = new ArrayList<>();
    properties.get("phrases").get("properties").fieldNames().forEachRemaining(phrases::add);
    assertThat(phrases).isEqualTo(JsonName.all(Phrase.class));
  }

  private static List<String> values(JsonNode array) {
    List<String> values = new ArrayList<>();
    array.forEach(value -> values.add(value.asText()));
    return values;
  }
}
