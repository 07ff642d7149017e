package io.github.dailyietf.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.datatracker.Datatracker;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.examples.SampleMailbox;
import io.github.dailyietf.mail.AnnouncementParser;
import io.github.dailyietf.mail.Mailbox;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.AnnotatedElement;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds the metadata for native images in the jars to what Jackson looks at and what lies in the
 * jars. Where they differ, the right file is written to {@code target}: look at it, and put it
 * where the failure says.
 */
class ReachabilityMetadataTest {

  /** The published artifacts, each with a class of its own. */
  enum Artifact {
    CORE("core", UtcDay.class),
    MAIL_PARSER("mail-parser", Mailbox.class),
    DATATRACKER_CLIENT("datatracker-client", Datatracker.class),
    DIGEST_MODEL("digest-model", Digest.class);

    private final String folder;
    private final Class<?> member;

    Artifact(String folder, Class<?> member) {
      this.folder = folder;
      this.member = member;
    }

    String path() {
      return "META-INF/native-image/io.github.dailyietf/dailyietf-"
          + folder
          + "/reachability-metadata.json";
    }

    /** All files of the artifact, with {@code /} between folders. */
    List<String> files() throws Exception {
      Path place = Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(place)) {
        return names(place);
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return names(jar.getPath("/"));
      }
    }

    private static List<String> names(Path root) throws IOException {
      try (Stream<Path> files = Files.walk(root)) {
        return files
            .filter(Files::isRegularFile)
            .map(file -> root.relativize(file).toString().replace('\\', '/'))
            .sorted()
            .toList();
      }
    }

    List<Class<?>> classes() throws Exception {
      List<Class<?>> classes = new ArrayList<>();
      for (String file : files()) {
        if (file.startsWith("io/") && file.endsWith(".class") && !file.contains("-info")) {
          classes.add(Class.forName(file.replace(".class", "").replace('/', '.')));
        }
      }
      return classes;
    }

    /** What a program reads by {@code getResourceAsStream}. */
    List<String> resources() throws Exception {
      return files().stream()
          .filter(file -> file.startsWith("io/") || file.startsWith("META-INF/dailyietf/"))
          .filter(file -> !file.endsWith(".class"))
          .toList();
    }

    String written() throws IOException {
      try (InputStream in = member.getClassLoader().getResourceAsStream(path())) {
        return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }

  /** What commonmark reads from its own jar and has no metadata for. */
  private static final String ENTITIES = "org/commonmark/internal/util/entities.txt";

  private final Introspected introspected = new Introspected();
  private final ObjectMapper mapper = introspecting();

  private ObjectMapper introspecting() {
    ObjectMapper plain =
        JsonMapper.builder().addModules(new Jdk8Module(), new JavaTimeModule()).build();
    plain.setConfig(plain.getSerializationConfig().with(introspected));
    plain.setConfig(plain.getDeserializationConfig().with(introspected));
    return plain;
  }

  private static boolean annotated(Class<?> type) {
    return Stream.<Stream<? extends AnnotatedElement>>of(
            Stream.of(type),
            Arrays.stream(type.getDeclaredMethods()),
            Arrays.stream(type.getDeclaredFields()),
            Arrays.stream(type.getDeclaredConstructors()))
        .flatMap(elements -> elements)
        .flatMap(element -> Arrays.stream(element.getDeclaredAnnotations()))
        .anyMatch(each -> each.annotationType().getName().startsWith("com.fasterxml.jackson."));
  }

  /** Everything that Jackson looks at for the values of all artifacts. */
  @SuppressWarnings("deprecation") // nothing else makes serializers without writing
  private Set<Class<?>> reflected() throws Exception {
    for (Artifact artifact : Artifact.values()) {
      for (Class<?> type : artifact.classes()) {
        if (annotated(type)) {
          introspected.note(type);
          mapper.canSerialize(type);
          if (!type.getSimpleName().startsWith("Immutable")) {
            mapper.canDeserialize(mapper.constructType(type));
          }
        }
      }
    }
    return introspected.types();
  }

  private static String json(List<String> types, List<String> globs) {
    List<String> parts = new ArrayList<>();
    if (!types.isEmpty()) {
      parts.add(
          types.stream()
              .map(
                  type ->
                      "    {\n      \"type\": \""
                          + type
                          + "\",\n      \"allDeclaredConstructors\": true,\n"
                          + "      \"allDeclaredFields\": true,\n"
                          + "      \"allDeclaredMethods\": true\n    }")
              .collect(Collectors.joining(",\n", "  \"reflection\": [\n", "\n  ]")));
    }
    if (!globs.isEmpty()) {
      parts.add(
          globs.stream()
              .map(glob -> "    {\n      \"glob\": \"" + glob + "\"\n    }")
              .collect(Collectors.joining(",\n", "  \"resources\": [\n", "\n  ]")));
    }
    return "{\n" + String.join(",\n", parts) + "\n}\n";
  }

  @ParameterizedTest
  @EnumSource
  void namesExactlyWhatJacksonLooksAtAndWhatIsReadFromTheJar(Artifact artifact) throws Exception {
    Set<Class<?>> reflected = reflected();
    List<String> types =
        artifact.classes().stream()
            .filter(reflected::contains)
            .map(Class::getName)
            .sorted()
            .toList();
    Set<String> globs = new TreeSet<>();
    for (String resource : artifact.resources()) {
      globs.add(resource.replaceFirst("/[^/]*(\\.\\w+)$", "/*$1"));
    }
    if (artifact == Artifact.DIGEST_MODEL) {
      globs.add(ENTITIES);
    }

    String right = json(types, List.copyOf(globs));
    if (!right.equals(artifact.written())) {
      Files.writeString(Path.of("target", artifact.folder + "-reachability-metadata.json"), right);
    }
    assertThat(artifact.written())
        .as("%s/src/main/resources/%s", artifact.folder, artifact.path())
        .isEqualTo(right);
  }

  /** What a real day makes Jackson look at, values inside values and all. */
  @Test
  void aDayWrittenAndReadNeedsNothingElse() throws Exception {
    List<Announcement> mails = new ArrayList<>();
    try (Mailbox box = SampleMailbox.open()) {
      box.announcements(AnnouncementParser.create()).forEach(mails::add);
    }
    Digest digest = Digest.on(UtcDay.parse("2026-11-19")).addAll(mails).build();
    assertThat(mapper.readValue(mapper.writeValueAsString(digest), Digest.class)).isEqualTo(digest);
    for (Announcement mail : mails) {
      assertThat(mapper.readValue(mapper.writeValueAsString(mail), Announcement.class))
          .isEqualTo(mail);
    }

    Set<String> named = new TreeSet<>();
    for (Artifact artifact : Artifact.values()) {
      JsonNode metadata = new ObjectMapper().readTree(artifact.written());
      metadata.path("reflection").forEach(entry -> named.add(entry.path("type").asText()));
    }
    Set<String> used =
        introspected.types().stream()
            .map(Class::getName)
            .filter(name -> name.startsWith("io.github.dailyietf."))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(used).hasSizeGreaterThan(40);
    assertThat(named).containsAll(used);
  }

  /** The form that GraalVM documents, and names that are there. */
  @ParameterizedTest
  @EnumSource
  void hasNoEntryForWhatIsNotThere(Artifact artifact) throws Exception {
    JsonNode metadata = new ObjectMapper().readTree(artifact.written());
    metadata
        .fieldNames()
        .forEachRemaining(name -> assertThat(name).isIn("reflection", "resources"));
    for (JsonNode entry : metadata.path("reflection")) {
      entry
          .fieldNames()
          .forEachRemaining(
              name ->
                  assertThat(name)
                      .isIn(
                          "type",
                          "allDeclaredConstructors",
                          "allDeclaredFields",
                          "allDeclaredMethods"));
      assertThat(Class.forName(entry.path("type").asText()).getProtectionDomain())
          .isEqualTo(artifact.member.getProtectionDomain());
    }
    for (JsonNode entry : metadata.path("resources")) {
      String glob = entry.path("glob").asText();
      if (glob.equals(ENTITIES)) {
        assertThat(getClass().getClassLoader().getResource(ENTITIES)).isNotNull();
        continue;
      }
      Pattern pattern = Pattern.compile(Pattern.quote(glob).replace("*", "\\E[^/]*\\Q"));
      assertThat(artifact.resources()).anyMatch(pattern.asMatchPredicate());
    }
  }
}
