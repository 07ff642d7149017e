package io.github.dailyietf.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  private final ObjectMapper mapper =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  static Stream<Named<Announcement>> announcements() {
    return Samples.ANNOUNCEMENTS.stream().map(JsonTest::named);
  }

  static Stream<Named<Announcement>> leastAnnouncements() {
    return Samples.LEAST_ANNOUNCEMENTS.stream().map(JsonTest::named);
  }

  static Stream<Named<Document>> documents() {
    return Stream.of(Samples.DRAFT, Samples.RFC).map(JsonTest::named);
  }

  /** Values that may grow, with the type that users see. */
  static Stream<Arguments> growingValues() {
    return Stream.concat(
        Stream.concat(announcements(), documents())
            .map(named -> Arguments.of(named, interfaceOf(named.getPayload()))),
        Stream.of(
            Arguments.of(Samples.AREA, Area.class),
            Arguments.of(Samples.GROUP, Group.class),
            Arguments.of(Samples.AUTHOR, Author.class),
            Arguments.of(Samples.ITEM, DocumentItem.class),
            Arguments.of(Samples.EVENT, HistoryEvent.class),
            Arguments.of(Samples.HISTORY, DocumentHistory.class),
            Arguments.of(Samples.STANDING, Standing.class)));
  }

  static Stream<Arguments> closedValues() {
    return Stream.of(
        Arguments.of(DraftName.of("draft-a"), "\"draft-a\""),
        Arguments.of(Revision.of(3), "\"03\""),
        Arguments.of(DraftVersion.parse("draft-a-03"), "\"draft-a-03\""),
        Arguments.of(RfcNumber.of(9000), "9000"),
        Arguments.of(SubSeries.parse("BCP 14"), "\"BCP 14\""),
        Arguments.of(PublicationDate.parse("2025-09-28"), "\"2025-09-28\""),
        Arguments.of(PublicationDate.parse("2025-09"), "\"2025-09\""),
        Arguments.of(PublicationDate.of(2025), "\"2025\""),
        Arguments.of(UtcDay.parse("2025-11-28"), "\"2025-11-28\""),
        Arguments.of(DocumentStream.INDEPENDENT, "\"ise\""),
        Arguments.of(StandardLevel.of("ps-next"), "\"ps-next\""),
        Arguments.of(GroupType.WORKING_GROUP, "\"wg\""),
        Arguments.of(GroupChange.FORMED, "\"formed\""),
        Arguments.of(DraftState.ACTIVE, "\"active\""),
        Arguments.of(MailKind.NOMCOM, "\"nomcom\""),
        Arguments.of(EventKind.LAST_CALL, "\"last-call\""),
        Arguments.of(EventTime.parse("2018-06"), "\"2018-06\""),
        Arguments.of(HistorySource.of("mail", "1"), "{\"kind\":\"mail\",\"id\":\"1\"}"),
        Arguments.of(
            new Problem("odd", "1@example.org", 7, "odd", "text"),
            "{\"code\":\"odd\",\"source\":\"1@example.org\",\"line\":7,"
                + "\"message\":\"odd\",\"text\":\"text\"}"));
  }

  @Test
  void everyKindOfAnnouncementIsTried() {
    Class<?>[] kinds = Announcement.class.getPermittedSubclasses();

    assertThat(Samples.ANNOUNCEMENTS.stream().<Class<?>>map(JsonTest::interfaceOf))
        .containsExactlyInAnyOrder(kinds);
    assertThat(Samples.LEAST_ANNOUNCEMENTS.stream().<Class<?>>map(JsonTest::interfaceOf))
        .containsExactlyInAnyOrder(kinds);
  }

  @ParameterizedTest
  @MethodSource("growingValues")
  void everyAttributeIsTried(Object value, Class<?> type) {
    Set<String> written = new TreeSet<>();
    mapper.valueToTree(value).fieldNames().forEachRemaining(written::add);
    written.remove("type");
    Set<String> attributes = attributesOf(type);
    attributes.remove("type");

    assertThat(written).isEqualTo(attributes);
  }

  @ParameterizedTest
  @MethodSource("announcements")
  void anAnnouncementIsWrittenAsInTheFileOfItsType(Announcement announcement) throws Exception {
    JsonNode expected = golden(announcement);

    assertThat(pretty(announcement)).isEqualTo(expected.toPrettyString());
    assertThat(mapper.treeToValue(expected, Announcement.class)).isEqualTo(announcement);
    assertThat(mapper.<Announcement>treeToValue(expected, interfaceOf(announcement)))
        .isEqualTo(announcement);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aDocumentIsWrittenAsInTheFileOfItsType(Document document) throws Exception {
    JsonNode expected = golden(document);

    assertThat(pretty(document)).isEqualTo(expected.toPrettyString());
    assertThat(mapper.treeToValue(expected, Document.class)).isEqualTo(document);
    assertThat(mapper.<Document>treeToValue(expected, interfaceOf(document))).isEqualTo(document);
  }

  @ParameterizedTest
  @MethodSource("leastAnnouncements")
  void theLeastAnnouncementReadsBack(Announcement announcement) throws Exception {
    String json = mapper.writeValueAsString(announcement);

    assertThat(json).startsWith("{\"type\":\"" + typeName(announcement) + "\",\"subject\":\"\"");
    assertThat(mapper.readValue(json, Announcement.class)).isEqualTo(announcement);
  }

  @ParameterizedTest
  @MethodSource("announcements")
  void aKindIsTheWordThatItsJsonHas(Announcement announcement) {
    JsonNode json = mapper.valueToTree(announcement);

    assertThat(announcement.kind().slug())
        .isEqualTo(json.path(announcement instanceof OtherAnnouncement ? "kind" : "type").asText());
    assertThat(json.has("kind")).isEqualTo(announcement instanceof OtherAnnouncement);
  }

  @Test
  void whatIsAbsentOrUsualIsNotWritten() throws Exception {
    assertThat(mapper.writeValueAsString(Samples.LEAST_DRAFT))
        .isEqualTo(
            "{\"type\":\"internet-draft\",\"title\":\"\",\"name\":\"draft-a\",\"revision\":\"00\"}");
    assertThat(mapper.writeValueAsString(Samples.LEAST_RFC))
        .isEqualTo("{\"type\":\"rfc\",\"title\":\"\",\"number\":1}");
    assertThat(mapper.writeValueAsString(Author.of("A. Example")))
        .isEqualTo("{\"name\":\"A. Example\"}");
    assertThat(mapper.writeValueAsString(Samples.LEAST_ANNOUNCEMENTS.get(9)))
        .isEqualTo("{\"type\":\"interim-meeting\",\"subject\":\"\",\"group\":{\"name\":\"\"}}");
  }

  @Test
  void theLeastValuesReadBack() throws Exception {
    assertThat(copy(Samples.LEAST_DRAFT, Document.class)).isEqualTo(Samples.LEAST_DRAFT);
    assertThat(copy(Samples.LEAST_RFC, Document.class)).isEqualTo(Samples.LEAST_RFC);
    assertThat(copy(Samples.LEAST_GROUP, Group.class)).isEqualTo(Samples.LEAST_GROUP);
    assertThat(copy(Samples.LEAST_ITEM, DocumentItem.class)).isEqualTo(Samples.LEAST_ITEM);
    assertThat(copy(Author.of(""), Author.class)).isEqualTo(Author.of(""));
    Area area = Area.builder().name("").build();
    assertThat(copy(area, Area.class)).isEqualTo(area);
  }

  @Test
  void aHistoryReadsBack() throws Exception {
    DocumentHistory history =
        DocumentHistory.ofAnnouncements(HistorySamples.RFC, HistorySamples.mails())
            .merge(
                DocumentHistory.of(
                    HistorySamples.RFC,
                    List.of(
                        Samples.EVENT, HistorySamples.event("revision draft-a-b-149 2020-01-01"))));

    assertThat(copy(history, DocumentHistory.class)).isEqualTo(history);
    assertThat(copy(Samples.STANDING, Standing.class)).isEqualTo(Samples.STANDING);
    DocumentHistory empty = DocumentHistory.of(HistorySamples.RFC, List.of());
    assertThat(mapper.writeValueAsString(empty)).isEqualTo("{\"subject\":8914}");
    assertThat(copy(empty, DocumentHistory.class)).isEqualTo(empty);
  }

  @Test
  void anEmptyTextAndAnAbsentOneStayTwoThings() throws Exception {
    OtherAnnouncement empty =
        OtherAnnouncement.builder().subject("s").kind(MailKind.OTHER).firstParagraph("").build();

    Announcement read = copy(empty, Announcement.class);

    assertThat(read).isEqualTo(empty);
    assertThat(((OtherAnnouncement) read).firstParagraph()).isEqualTo(Optional.of(""));
  }

  @ParameterizedTest
  @MethodSource("closedValues")
  void aClosedValueHasOneJsonForm(Object value, String json) throws Exception {
    assertThat(mapper.writeValueAsString(value)).isEqualTo(json);
    Object read = mapper.readValue(json, (Class<?>) value.getClass());
    assertThat(read).isEqualTo(value);
  }

  @ParameterizedTest
  @MethodSource("announcements")
  void aMapperThatWritesNumbersForTimesDoesToo(Announcement announcement) throws Exception {
    ObjectMapper numbers =
        JsonMapper.builder().addModules(new Jdk8Module(), new JavaTimeModule()).build();

    String json = numbers.writeValueAsString(announcement);

    assertThat(numbers.readValue(json, Announcement.class)).isEqualTo(announcement);
  }

  @Test
  void whatALaterReleaseAddsIsPassedOver() throws Exception {
    String json =
        "{\"type\":\"other\",\"subject\":\"s\",\"kind\":\"from-the-future\",\"colour\":\"red\"}";

    Announcement read = mapper.readValue(json, Announcement.class);

    assertThat(read)
        .isEqualTo(
            OtherAnnouncement.builder().subject("s").kind(MailKind.of("from-the-future")).build());
  }

  @Test
  void whatIsRequiredIsMissed() {
    assertThatThrownBy(() -> mapper.readValue("{\"type\":\"last-call\"}", Announcement.class))
        .isInstanceOf(JsonProcessingException.class)
        .hasMessageContaining("subject");
  }

  @Test
  void aReferenceReadsFromTextAndNumber() throws Exception {
    for (String reference : List.of("draft-a-b", "draft-a-b-03", "RFC 20", "BCP 14")) {
      DocumentItem item =
          DocumentItem.builder().reference(DocumentReference.parse(reference)).build();

      assertThat(copy(item, DocumentItem.class)).isEqualTo(item);
    }
    assertThat(mapper.readValue("20", DocumentReference.class)).isEqualTo(RfcNumber.of(20));
    assertThat(mapper.readValue("\"rfc0020\"", DocumentReference.class))
        .isEqualTo(RfcNumber.of(20));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "100000", "4294967316", "20.5", "true", "\"\"", "\"20\""})
  void whatIsNoReferenceIsRefused(String json) {
    assertThatThrownBy(() -> mapper.readValue(json, DocumentReference.class))
        .isInstanceOf(JsonProcessingException.class);
  }

  private <T> T copy(T value, Class<T> type) throws JsonProcessingException {
    return mapper.readValue(mapper.writeValueAsString(value), type);
  }

  private String pretty(Object value) throws JsonProcessingException {
    return mapper.readTree(mapper.writeValueAsString(value)).toPrettyString();
  }

  private JsonNode golden(Object value) throws IOException {
    String file = "/json/" + typeName(value) + ".json";
    try (InputStream in = Objects.requireNonNull(JsonTest.class.getResourceAsStream(file), file)) {
      return mapper.readTree(in);
    }
  }

  private static <T> Named<T> named(T value) {
    return Named.of(typeName(value), value);
  }

  private static String typeName(Object value) {
    return interfaceOf(value).getAnnotation(JsonTypeName.class).value();
  }

  /** What users see of a generated class. */
  @SuppressWarnings("unchecked")
  private static <T> Class<T> interfaceOf(T value) {
    return (Class<T>) value.getClass().getInterfaces()[0];
  }

  /** The properties that the builder reads. */
  private static Set<String> attributesOf(Class<?> type) {
    return Arrays.stream(type.getAnnotation(JsonDeserialize.class).builder().getDeclaredMethods())
        .map(method -> method.getAnnotation(JsonProperty.class))
        .filter(Objects::nonNull)
        .map(JsonProperty::value)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
