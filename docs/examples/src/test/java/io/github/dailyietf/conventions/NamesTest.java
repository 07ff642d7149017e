package io.github.dailyietf.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One word for one thing, in all modules. */
class NamesTest {

  /** What makes an object of its parts, of a text, with defaults, or step by step. */
  private static final Pattern FACTORIES = Pattern.compile("of([A-Z]\\w*)?|parse|create|builder");

  /** Words of the field or of the place that say more than the four: one reason each. */
  private static final Map<String, Set<String>> SAY_MORE =
      Map.ofEntries(
          Map.entry("UtcDay", Set.of("today", "yesterday")),
          Map.entry("DocumentReference", Set.of("fromJson")), // what toJson wrote
          Map.entry("Digest", Set.of("fromJson")),
          Map.entry("DayLedger", Set.of("fromJson", "load", "keeping")), // load goes with save
          Map.entry("Window", Set.of("fromJson")),
          Map.entry("HistorySource", Set.of("mail", "datatracker", "rfcIndex")),
          Map.entry("Source", Set.of("mail", "rule")),
          Map.entry("Item", Set.of("mail")),
          Map.entry(
              "Mailbox", Set.of("mbox", "mmdf", "maildir", "eml", "export", "detect")), // its kind
          Map.entry("Datatracker", Set.of("offline")),
          Map.entry("RfcEditor", Set.of("offline")),
          Map.entry("IdIndex", Set.of("offline")),
          Map.entry("Resource", Set.of("names", "unlisted")),
          Map.entry("Layout", Set.of("named", "read")),
          Map.entry("DigestRenderer", Set.of("markdown", "html", "text")), // the form
          Map.entry(
              "TimelineRenderer", Set.of("svg", "smallSvg", "pageSvg", "line", "mermaid", "text")),
          Map.entry("Chunks", Set.of("mastodon", "plain")), // the service
          Map.entry("PublicationJournal", Set.of("in")), // in a folder
          Map.entry("AnswerCache", Set.of("in")),
          Map.entry("Sighting", Set.of("at")),
          Map.entry("Summary", Set.of("human")));

  /** What JShell imports by itself, and java.time, which the scripts import. */
  private static final List<String> IMPORTED =
      List.of(
          "java/io",
          "java/math",
          "java/net",
          "java/nio/file",
          "java/time",
          "java/util",
          "java/util/concurrent",
          "java/util/function",
          "java/util/prefs",
          "java/util/regex",
          "java/util/stream");

  private static List<Class<?>> types() throws IOException {
    return PublishedModule.all().stream().flatMap(module -> module.types().stream()).toList();
  }

  private static Stream<Method> methods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> PublishedModule.visible(method.getModifiers()) && !method.isSynthetic());
  }

  @Test
  void accessorsAreNamedByWhatTheyGive() throws IOException {
    Set<String> prefixed = new TreeSet<>();
    for (Class<?> type : types()) {
      methods(type)
          .filter(method -> method.getName().matches("(get|set|is)[A-Z].*"))
          .forEach(method -> prefixed.add(type.getName() + "." + method.getName()));
    }

    assertThat(prefixed).isEmpty();
  }

  @Test
  void objectsAreMadeByTheFourWords() throws IOException {
    Set<String> others = new TreeSet<>();
    for (Class<?> type : types()) {
      Set<String> known = SAY_MORE.getOrDefault(type.getSimpleName(), Set.of());
      methods(type)
          .filter(method -> Modifier.isStatic(method.getModifiers()) && !type.isEnum())
          .filter(method -> method.getReturnType() == type)
          // Without parameters it is a value that has a name: Layout.japanese().
          .filter(method -> method.getParameterCount() > 0)
          .filter(method -> !FACTORIES.matcher(method.getName()).matches())
          .filter(method -> !known.contains(method.getName()))
          .forEach(method -> others.add(type.getName() + "." + method.getName()));
    }

    assertThat(others).isEmpty();
  }

  @Test
  void nothingIsNamedByBeingOfUse() throws IOException {
    Pattern empty = Pattern.compile(".*(Utils?|Helper|Manager|Impl|Misc|Common|Base)(\\$.*)?");
    List<String> found =
        PublishedModule.all().stream()
            .flatMap(module -> module.classes().stream())
            .filter(name -> empty.matcher(name).matches())
            .toList();

    assertThat(found).isEmpty();
  }

  @Test
  void scriptsCanImportEverything() throws IOException {
    Map<String, Set<String>> places = new TreeMap<>();
    for (Class<?> type : types()) {
      if (type.getEnclosingClass() == null) {
        places.computeIfAbsent(type.getSimpleName(), n -> new TreeSet<>()).add(type.getName());
      }
    }
    FileSystem jdk = FileSystems.getFileSystem(java.net.URI.create("jrt:/"));
    Set<String> taken = new HashSet<>();
    for (String imported : IMPORTED) {
      String module = imported.endsWith("prefs") ? "java.prefs" : "java.base";
      try (Stream<Path> files = Files.list(jdk.getPath("modules", module, imported))) {
        files.forEach(file -> taken.add(file.getFileName().toString().replace(".class", "")));
      }
    }
    assertThat(taken).contains("Scanner", "Instant", "Stream");

    places.values().removeIf(names -> names.size() == 1);
    assertThat(places).as("one name, two types").isEmpty();
    Set<String> both =
        types().stream()
            .filter(type -> type.getEnclosingClass() == null)
            .map(Class::getSimpleName)
            .filter(taken::contains)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(both).as("the JDK has a type of this name").isEmpty();
  }

  /** Settings are what one call replaces; what a builder adds up is not one. */
  @Test
  void buildersHaveSixSettingsAtMost() throws IOException {
    Map<String, Set<String>> crowded = new TreeMap<>();
    int builders = 0;
    for (Class<?> type : types()) {
      if (type.getSimpleName().endsWith("Builder") && !generated(type)) {
        builders++;
        Set<String> settings =
            methods(type)
                .filter(method -> method.getReturnType() == type)
                .map(Method::getName)
                .filter(name -> !name.matches("(add|note)([A-Z].*)?"))
                .collect(Collectors.toCollection(TreeSet::new));
        if (settings.size() > 6) {
          crowded.put(type.getName(), settings);
        }
      }
    }

    assertThat(builders).isPositive();
    assertThat(crowded).isEmpty();
  }

  /** Generated builders are made by anybody; their methods are the attributes of a value. */
  private static boolean generated(Class<?> type) {
    return Arrays.stream(type.getDeclaredConstructors())
        .map(Constructor::getModifiers)
        .anyMatch(Modifier::isPublic);
  }
}
