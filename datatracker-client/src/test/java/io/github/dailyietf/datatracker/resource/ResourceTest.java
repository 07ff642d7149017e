package io.github.dailyietf.datatracker.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceTest {

  /** Every constant with its name. */
  private static Map<String, Resource<?>> constants() {
    Map<String, Resource<?>> constants = new TreeMap<>();
    Arrays.stream(Resource.class.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .forEach(
            field -> {
              try {
                constants.put(field.getName(), (Resource<?>) field.get(null));
              } catch (IllegalAccessException e) {
                throw new AssertionError(e);
              }
            });
    return constants;
  }

  @Test
  void everyConstantIsAListOfTheApi() {
    assertThat(constants()).hasSizeGreaterThan(30);
    assertThat(constants().values())
        .allSatisfy(resource -> assertThat(Resource.all()).anyMatch(resource::equals));
  }

  @Test
  void everyFieldThatLeadsOnLeadsToAListOfTheApi() {
    List<String> paths = Resource.all().stream().map(Resource::path).toList();

    assertThat(paths).hasSize(190).doesNotHaveDuplicates();
    for (Resource<?> resource : Resource.all()) {
      assertThat(resource.filters().stream().flatMap(f -> resource.target(f).stream()))
          .as(resource.path())
          .isSubsetOf(paths);
      // What a list is ordered by is a field of it, though not always one to filter by.
      assertThat(resource.orders())
          .as(resource.path())
          .allMatch(order -> order.equals("id") || resource.filters().contains(order));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "doc/docevent, type",
    "doc/docevent, time__gte",
    "doc/docevent, time__year",
    "doc/docevent, desc__icontains",
    "doc/docevent, doc",
    "doc/docevent, doc__in",
    "doc/docevent, doc__name__in",
    "doc/docevent, doc__group__parent__acronym",
    "doc/docevent, doc__type__isnull",
    "doc/document, stream__isnull",
    "doc/document, states__type__slug",
    "doc/document, states__slug__startswith",
    "doc/document, group__parent__acronym__in",
    "group/role, group__acronym",
    "meeting/session, meeting__number"
  })
  void aFilterThatTheServerObeysIsTaken(String path, String filter) {
    assertThatCode(() -> Resource.of(path).checkFilter(filter)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "doc/docevent, typ",
    "doc/docevent, time__date",
    "doc/docevent, time__gte__lt",
    "doc/docevent, doc__nosuch",
    "doc/docevent, doc__id",
    "doc/docevent, doc__name__startswith",
    "doc/docevent, doc__time__year",
    "doc/docevent, ''",
    "doc/docevent, __",
    "doc/docevent, in",
    "doc/docevent, type__",
    "doc/docevent, limit",
    "doc/docevent, order_by",
    "doc/document, id",
    "doc/document, rfc_number",
    "doc/document, id__gt",
    "group/group, description",
    "group/group, ad",
    "person/person, plain"
  })
  void aFilterThatTheServerIgnoresOrRefusesIsNot(String path, String filter) {
    assertThatThrownBy(() -> Resource.of(path).checkFilter(filter))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(path + " has no such filter: " + filter);
  }

  @Test
  void aRefusalTellsWhatIsPossible() {
    assertThatThrownBy(() -> Resource.ROLES.checkFilter("group__acronyn"))
        .hasMessageStartingWith(
            "group/role has no such filter: group__acronyn (acronyn); possible here: acronym, ");
    assertThatThrownBy(() -> Resource.DOCUMENTS.checkOrder("name"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("doc/document cannot be ordered by name, only by: [id]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"doc/documents", "document", "", "doc/docalias", "/api/v1/doc/document/"})
  void aListThatTheApiDoesNotHaveIsRefused(String path) {
    assertThatThrownBy(() -> Resource.of(path))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("no such list: " + path);
  }

  @Test
  void aListThatIsTooNewToBeKnownIsNotChecked() {
    Resource<ResourceObject> brandNew = Resource.unlisted("doc/brandnew");

    brandNew.checkFilter("anything__goes");
    brandNew.checkOrder("whatever");
    assertThat(brandNew.orders()).isEmpty();
    assertThat(brandNew.numbered()).isFalse();
    assertThatThrownBy(() -> Resource.unlisted("../../doc"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyListsWithNumbersOfTheirOwnArePagedByThem() {
    assertThat(Resource.EVENTS.numbered()).isTrue();
    assertThat(Resource.SESSIONS.numbered()).isTrue();
    // No filter by number; no order; an address as key; several past states with one number.
    assertThat(Resource.DOCUMENTS.numbered()).isFalse();
    assertThat(Resource.names("streamname").numbered()).isFalse();
    assertThat(Resource.EMAILS.numbered()).isFalse();
    assertThat(Resource.of("person/historicalperson").numbered()).isFalse();
    assertThat(Resource.of("doc/ianaexpertdocevent").numbered()).isFalse();
  }

  @Test
  void everyViewRefusesAnObjectOfNothingAndKeepsWhatItDoesNotKnow() {
    ResourceObject empty = ResourceObject.parse("{\"resource_uri\": \"/api/v1/x/y/1/\"}");
    List<String> lenient = new ArrayList<>();
    for (Map.Entry<String, Resource<?>> constant : constants().entrySet()) {
      if (!constant.getKey().equals("DOCUMENT_HISTORY")) {
        try {
          constant.getValue().read(empty);
          lenient.add(constant.getKey());
        } catch (IllegalArgumentException expected) {
          assertThat(expected).hasMessageContaining("/api/v1/x/y/1/ has no usable ");
        }
      }
    }
    assertThat(lenient).isEmpty();

    ResourceObject state =
        ResourceObject.parse(
            "{\"id\": 1, \"slug\": \"active\", \"type\": \"/api/v1/doc/statetype/draft/\","
                + " \"brand_new\": \"kept\"}");
    assertThat(Resource.STATES.read(state).object().text("brand_new")).contains("kept");
  }

  /** The page tells the same as the code; where it does not, the failure shows the new table. */
  @Test
  void theDocumentationListsWhatTheCodeKnows() throws IOException {
    Map<String, String> byPath = new TreeMap<>();
    constants().forEach((name, resource) -> byPath.put(resource.path(), name));
    String table =
        Resource.all().stream()
            .filter(resource -> !resource.path().startsWith("name/"))
            .map(
                resource ->
                    "| `"
                        + resource.path()
                        + "` | "
                        + (byPath.containsKey(resource.path())
                            ? "`" + byPath.get(resource.path()) + "`"
                            : "")
                        + " | "
                        + (resource.orders().isEmpty() ? "" : String.join(", ", resource.orders()))
                        + " | "
                        + resource.filters().stream()
                            .map(f -> resource.target(f).isPresent() ? f + "…" : f)
                            .collect(Collectors.joining(", "))
                        + " |")
            .collect(Collectors.joining("\n"));
    String names =
        Resource.all().stream()
            .map(Resource::path)
            .filter(path -> path.startsWith("name/"))
            .map(path -> "`" + path.substring(5) + "`")
            .collect(Collectors.joining(", "));

    String page = Files.readString(Path.of("..", "docs", "datatracker.md"));

    assertThat(page.replace("\r\n", "\n")).contains(table).contains(names);
  }
}
