package io.github.dailyietf.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.digest.summary.DayTexts;
import io.github.dailyietf.digest.summary.Essay;
import io.github.dailyietf.digest.summary.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published form of digests, looked at with another people's validator. */
class DigestSchemaTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static JsonSchema schema(JsonNode schema) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
  }

  /** The schema if it allowed nothing that it does not name. */
  private static JsonNode strict() throws IOException {
    JsonNode schema = MAPPER.readTree(Digest.schema());
    List<JsonNode> all = new ArrayList<>(List.of(schema));
    for (int i = 0; i < all.size(); i++) {
      JsonNode node = all.get(i);
      node.forEach(all::add);
      if (node instanceof ObjectNode object
          && node.path("type").asText().equals("object")
          && node.path("properties").isObject()) {
        object.put("additionalProperties", false);
      }
    }
    return schema;
  }

  static Stream<String> digests() throws IOException {
    List<String> digests = new ArrayList<>();
    Digest plain = Samples.plainDay();
    digests.add(plain.toJson());
    digests.add(Digest.on(Samples.DAY).build().toJson());
    digests.add(Samples.heavyDay(60).toJson());
    plain.parts(2).forEach(part -> digests.add(part.toJson()));
    digests.add(Digest.on(Samples.DAY).build().parts(5).get(0).toJson());
    digests.add(plain.withTexts(texts()).toJson());
    digests.add(plain.withTexts(texts()).parts(9).get(0).toJson());
    digests.add(everyKind().toJson());
    return digests.stream();
  }

  private static DayTexts texts() {
    Summary summary = Summary.human("雨です。", "ja");
    DayTexts part = DayTexts.builder().opening(summary).build();
    Essay essay =
        Essay.builder()
            .title("削除")
            .body(summary)
            .addAbout(DraftName.of("draft-a-b"), RfcNumber.of(9874))
            .build();
    return DayTexts.builder()
        .opening(summary)
        .points(summary)
        .summary(summary)
        .addTopic(essay)
        .editorial(summary)
        .parts(Map.of("1-2", part))
        .build();
  }

  /** Every kind of announcement with all that core's own tests put into it. */
  private static Digest everyKind() throws IOException {
    DigestBuilder digest = Digest.on(Samples.DAY);
    Path folder = Path.of("../core/src/test/resources/json");
    ObjectMapper reader = new ObjectMapper().findAndRegisterModules();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        ObjectNode json = (ObjectNode) MAPPER.readTree(Files.readString(file));
        if (json.has("subject")) {
          json.put("sentAt", Samples.at("10:00:00").toString());
          digest.add(reader.treeToValue(json, Announcement.class));
        }
      }
    }
    return digest.build();
  }

  @ParameterizedTest
  @MethodSource("digests")
  void everyDigestFitsAndHasNothingThatTheSchemaDoesNotName(String json) throws IOException {
    assertThat(schema(strict()).validate(MAPPER.readTree(json))).isEmpty();
  }

  @Test
  void everyKindOfAnnouncementWasTried() throws IOException {
    Digest digest = everyKind();

    assertThat(digest.actions()).hasSizeGreaterThanOrEqualTo(9);
    assertThat(digest.drafts()).isNotEmpty();
    assertThat(digest.rfcs()).isNotEmpty();
  }

  @Test
  void whatLaterReleasesAddIsAllowed() throws IOException {
    ObjectNode digest = (ObjectNode) MAPPER.readTree(Samples.plainDay().toJson());
    digest.put("mood", "fine");
    ((ObjectNode) digest.get("drafts").get(0)).put("mood", "fine");

    assertThat(schema(MAPPER.readTree(Digest.schema())).validate(digest)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"day\": \"28 November\"}",
        "{\"day\": \"2025-11-28\", \"counts\": {}, \"report\": {}}",
        "[]"
      })
  void whatIsNoDigestDoesNotFit(String json) throws IOException {
    Set<ValidationMessage> messages =
        schema(MAPPER.readTree(Digest.schema())).validate(MAPPER.readTree(json));

    assertThat(messages).isNotEmpty();
  }

  @Test
  void aBrokenDraftDoesNotFit() throws IOException {
    ObjectNode digest = (ObjectNode) MAPPER.readTree(Samples.plainDay().toJson());
    ((ObjectNode) digest.get("drafts").get(0).get("draft")).put("revision", 14);

    assertThat(schema(MAPPER.readTree(Digest.schema())).validate(digest))
        .anySatisfy(message -> assertThat(message.toString()).contains("revision"));
  }

  @Test
  void theSchemaInTheDocumentationIsTheOneInTheJar() throws IOException {
    assertThat(Files.readString(Path.of("../docs/digest-1.schema.json")))
        .isEqualTo(Digest.schema());
  }
}
