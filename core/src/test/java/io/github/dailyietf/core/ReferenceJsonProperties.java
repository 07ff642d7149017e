package io.github.dailyietf.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** References in JSON, above all of drafts whose names end like a revision or a file. */
@Domain(CoreValues.class)
@Domain(DomainContext.Global.class)
class ReferenceJsonProperties {

  private static final CoreValues VALUES = new CoreValues();

  private final ObjectMapper mapper =
      JsonMapper.builder().addModules(new Jdk8Module(), new JavaTimeModule()).build();

  private JsonNode json(DocumentReference reference) throws JsonProcessingException {
    return mapper.valueToTree(DocumentItem.builder().reference(reference).build()).get("reference");
  }

  @Property
  void anItemReadsBack(@ForAll("references") DocumentReference reference) throws Exception {
    DocumentItem item = DocumentItem.builder().reference(reference).build();

    assertThat(mapper.readValue(mapper.writeValueAsString(item), DocumentItem.class))
        .isEqualTo(item);
  }

  @Property
  void optionalAndListedReferencesReadBack(
      @ForAll("references") DocumentReference one, @ForAll("references") DocumentReference other)
      throws Exception {
    Standing standing =
        Standing.builder()
            .at(Instant.EPOCH)
            .stage(Stage.REPLACED)
            .document(one)
            .addSuccessors(one, other)
            .build();

    assertThat(mapper.readValue(mapper.writeValueAsString(standing), Standing.class))
        .isEqualTo(standing);
  }

  @Property
  void nothingElseThanTextWhereOnlyDraftsCanStand(@ForAll("names") DraftName name)
      throws Exception {
    InternetDraft draft =
        InternetDraft.builder()
            .name(name)
            .revision(Revision.of(3))
            .title("A title")
            .addReplacedBy(name)
            .build();

    JsonNode json = mapper.valueToTree(draft);

    assertThat(json.get("name").asText()).isEqualTo(name.value());
    assertThat(json.get("replacedBy").get(0).asText()).isEqualTo(name.value());
    assertThat(mapper.treeToValue(json, InternetDraft.class)).isEqualTo(draft);
  }

  @Example
  void onlyWhatWouldReadAsSomethingElseIsAnObject() throws Exception {
    assertThat(json(DraftName.of("draft-example-things")).toString())
        .isEqualTo("\"draft-example-things\"");
    assertThat(json(DraftVersion.parse("draft-example-things-03")).toString())
        .isEqualTo("\"draft-example-things-03\"");
    assertThat(json(RfcNumber.of(9000)).toString()).isEqualTo("9000");
    assertThat(json(SubSeries.parse("BCP 14")).toString()).isEqualTo("\"BCP 14\"");

    assertThat(json(DraftName.of("draft-example-03")).toString())
        .isEqualTo("{\"draft\":\"draft-example-03\"}");
    assertThat(json(DraftName.of("draft-example.txt")).toString())
        .isEqualTo("{\"draft\":\"draft-example.txt\"}");
    assertThat(json(DraftName.of("draft-example").at(Revision.of(100))).toString())
        .isEqualTo("{\"draft\":\"draft-example\",\"revision\":\"100\"}");
  }

  @Example
  void aMapperWithoutAPropertyWritesText() throws Exception {
    assertThat(mapper.writeValueAsString(List.of(DraftName.of("draft-example-03"))))
        .isEqualTo("[\"draft-example-03\"]");
    assertThat(mapper.writeValueAsString(Map.of(DraftName.of("draft-example-03"), 1)))
        .isEqualTo("{\"draft-example-03\":1}");
  }

  @Example
  void anObjectThatNamesNoDraftIsRefused() {
    assertThatThrownBy(() -> mapper.readValue("{\"revision\":\"03\"}", DocumentReference.class))
        .hasMessageContaining("not the name of an Internet-Draft");
  }

  @Provide
  Arbitrary<DraftName> names() {
    return VALUES.draftNames();
  }

  @Provide
  Arbitrary<DocumentReference> references() {
    return Arbitraries.oneOf(
        VALUES.draftNames(), VALUES.draftVersions(), VALUES.rfcNumbers(), VALUES.subSeries());
  }
}
