package io.github.dailyietf.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Holds the POMs to what a public repository asks of them, and to what a release needs. */
class PublishedPomsTest {

  private static final Path ROOT = Path.of("../..");
  private static final String BOM = "docs/bom";
  private static final String FIRST_RELEASE = "0.1.0";

  private static final String GOALS = "build/plugins/plugin/executions/execution/goals/goal";

  private Pom parent;

  @BeforeEach
  void readParent() throws IOException {
    parent = Pom.read(ROOT.resolve("pom.xml"));
  }

  private List<String> modules(boolean published) {
    return parent.texts("modules/module").stream()
        .filter(name -> !name.equals(BOM) && published != name.startsWith("docs/"))
        .toList();
  }

  private static Pom module(String name) throws IOException {
    return Pom.read(ROOT.resolve(name).resolve("pom.xml"));
  }

  private String inherited(Pom module, String path) {
    return module.text(path).or(() -> parent.text(path)).orElse("");
  }

  @Test
  void publishedPomsHaveAllThatIsAskedFor() throws IOException {
    assertThat(modules(true))
        .containsExactly("core", "mail-parser", "datatracker-client", "digest-model");
    for (String name : modules(true)) {
      Pom module = module(name);
      assertThat(module.text("artifactId")).hasValue("dailyietf-" + name);
      assertThat(module.text("name")).hasValue("Daily IETF: " + name);
      assertThat(module.text("description").orElse("")).as(name).endsWith(".");
      assertThat(List.of("url", "licenses/license/name", "licenses/license/url"))
          .allSatisfy(path -> assertThat(inherited(module, path)).as(name).isNotEmpty());
      assertThat(List.of("developers/developer/name", "scm/connection", "scm/url"))
          .allSatisfy(path -> assertThat(inherited(module, path)).as(name).isNotEmpty());
    }
    assertThat(parent.text("name")).isPresent();
    assertThat(parent.text("description")).isPresent();
  }

  @Test
  void addressesAreInheritedAsTheyStand() {
    // Else Maven appends each module's name to them.
    assertThat(parent.project().getAttribute("child.project.url.inherit.append.path"))
        .isEqualTo("false");
    assertThat(List.of("connection", "developerConnection", "url"))
        .allSatisfy(
            name ->
                assertThat(
                        parent
                            .elements("scm")
                            .get(0)
                            .getAttribute("child.scm." + name + ".inherit.append.path"))
                    .isEqualTo("false"));
  }

  @Test
  void whatUsersGetIsOnCentralAndHasNoRange() throws IOException {
    for (String name : modules(true)) {
      Pom module = module(name);
      assertThat(module.elements("repositories")).as(name).isEmpty();
      assertThat(module.elements("pluginRepositories")).as(name).isEmpty();
      assertThat(module.texts("dependencies/dependency/version"))
          .as(name)
          .noneMatch(version -> version.endsWith("-SNAPSHOT") || version.matches("[\\[(].*"));
      assertThat(module.texts("dependencies/dependency/scope")).doesNotContain("system");
      assertThat(module.text("properties/unpublished")).as(name).hasValue("false");
    }
    assertThat(parent.elements("repositories")).isEmpty();
    assertThat(parent.elements("pluginRepositories")).isEmpty();
  }

  @Test
  void theParentManagesEveryPublishedModule() {
    assertThat(parent.texts("dependencyManagement/dependencies/dependency/artifactId"))
        .containsAll(modules(true).stream().map(name -> "dailyietf-" + name).toList());
  }

  /** Whoever imports it gets the versions of the library's artifacts, and no others. */
  @Test
  void theBomManagesWhatIsPublishedAndNothingElse() throws IOException {
    Pom bom = module(BOM);
    assertThat(parent.texts("modules/module")).contains(BOM);
    assertThat(bom.elements("parent")).as("what the root manages would be imported too").isEmpty();
    assertThat(bom.elements("dependencies")).isEmpty();

    List<String> managed = new ArrayList<>();
    for (Element each : bom.elements("dependencyManagement/dependencies/dependency")) {
      assertThat(Pom.texts(each, "version")).containsExactly("${project.version}");
      assertThat(Pom.texts(each, "scope")).isEmpty();
      managed.add(
          Stream.of("groupId", "artifactId", "type")
              .flatMap(path -> Pom.texts(each, path))
              .collect(Collectors.joining(":")));
    }
    List<String> published = new ArrayList<>();
    for (String name : modules(true)) {
      published.add("io.github.dailyietf:dailyietf-" + name);
      if (module(name).texts(GOALS).contains("test-jar")) {
        published.add("io.github.dailyietf:dailyietf-" + name + ":test-jar");
      }
    }
    assertThat(published).hasSizeGreaterThan(modules(true).size());
    assertThat(managed).containsExactlyInAnyOrderElementsOf(published);
  }

  /** It inherits nothing, so all that the root says to a public repository stands there again. */
  @Test
  void theBomSaysOfItselfWhatTheRootSays() throws IOException {
    Pom bom = module(BOM);
    assertThat(bom.text("artifactId")).hasValue("dailyietf-bom");
    assertThat(bom.text("packaging")).hasValue("pom");
    assertThat(bom.text("description").orElse("")).endsWith(".");
    assertThat(
            List.of(
                "groupId",
                "version",
                "url",
                "inceptionYear",
                "licenses/license/name",
                "licenses/license/url",
                "developers/developer/id",
                "developers/developer/name",
                "developers/developer/url",
                "scm/connection",
                "scm/developerConnection",
                "scm/tag",
                "scm/url",
                "issueManagement/system",
                "issueManagement/url"))
        .allSatisfy(
            path -> assertThat(bom.text(path)).as(path).isPresent().isEqualTo(parent.text(path)));
    Map<String, String> plugins = plugins(bom);
    assertThat(plugins).containsKeys("maven-install-plugin", "maven-deploy-plugin");
    assertThat(plugins(parent)).containsAllEntriesOf(plugins);
    assertThat(bom.elements("properties")).as("deployed like the jars").isEmpty();
  }

  private static Map<String, String> plugins(Pom pom) {
    return pom.elements("build/pluginManagement/plugins/plugin").stream()
        .collect(
            Collectors.toMap(
                plugin -> Pom.texts(plugin, "artifactId").findFirst().orElseThrow(),
                plugin -> Pom.texts(plugin, "version").findFirst().orElseThrow()));
  }

  @Test
  void programsAndMeasurementsAreNotPublished() throws IOException {
    assertThat(modules(false)).isNotEmpty();
    for (String name : modules(false)) {
      Pom module = module(name);
      assertThat(module.text("properties/maven.deploy.skip")).as(name).hasValue("true");
      assertThat(module.text("properties/maven.install.skip")).as(name).hasValue("true");
    }
  }

  @Test
  void afterTheFirstReleaseTheApiIsHeldToOne() throws IOException {
    String version = parent.text("version").orElse("");
    boolean first = version.replace("-SNAPSHOT", "").equals(FIRST_RELEASE);
    assertThat(parent.text("properties/api.check.skip"))
        .as("whether japicmp compares %s with a release", version)
        .hasValue(String.valueOf(first));
    String baseline = parent.text("properties/api.baseline").orElse("");
    assertThat(baseline).matches("\\d+\\.\\d+\\.\\d+");
    if (!first) {
      assertThat(baseline).isNotEqualTo(version.replace("-SNAPSHOT", ""));
    }
    for (String name : modules(true)) {
      assertThat(module(name).text("properties/japicmp.skip")).hasValue("${api.check.skip}");
    }
  }

  /** Interfaces that programs implement, of which japicmp must know: a method more breaks them. */
  @Test
  void theApiCheckKnowsWhatProgramsImplement() throws IOException, ClassNotFoundException {
    List<String> known =
        parent.elements("build/plugins/plugin").stream()
            .flatMap(
                plugin ->
                    Pom.texts(
                        plugin, "executions/execution/configuration/parameter/includes/include"))
            .toList();
    for (String name : modules(true)) {
      Path classes = ROOT.resolve(name).resolve("target/classes");
      assumeThat(classes).isDirectory();
      try (Stream<Path> files = Files.walk(classes)) {
        for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
          String path = classes.relativize(file).toString();
          String type = path.substring(0, path.length() - 6).replace(File.separatorChar, '.');
          if (type.equals("module-info") || type.endsWith("package-info")) {
            continue;
          }
          Class<?> found = Class.forName(type, false, getClass().getClassLoader());
          if (found.isInterface()
              && !found.isAnnotation()
              && !found.isSealed()
              && Modifier.isPublic(found.getModifiers())) {
            assertThat(known).contains(type);
          }
        }
      }
    }
  }
}
