package io.github.dailyietf.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds docs/dependencies.md to what the build resolves, and that to the licences allowed. */
class DependenciesPageTest {

  private static final Path ROOT = Path.of("../..");
  private static final List<String> MODULES =
      List.of("core", "mail-parser", "datatracker-client", "digest-model");
  private static final String WRITTEN =
      "<!-- The rest is what the build resolves; a test writes it. -->\n";

  @BeforeEach
  void allModulesWereBuilt() {
    // mvn -pl docs/examples alone builds no trees.
    assumeThat(MODULES).allMatch(module -> Files.exists(tree(module)));
  }

  private static Path tree(String module) {
    return ROOT.resolve(module).resolve("target/dependencies.txt");
  }

  /** Maven's local repository: a jar lies there below its group, its name and its version. */
  private static Path repository() {
    URL jar = ObjectMapper.class.getProtectionDomain().getCodeSource().getLocation();
    return Path.of(URI.create(jar.toString())).resolve("../../../../../../..").normalize();
  }

  private static String section(String module) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("\n## dailyietf-").append(module).append("\n\n");
    text.append("| artifact | version | licence | kB |\n|---|---|---|--:|\n");
    long all = 0;
    for (Dependency each : Dependency.in(tree(module))) {
      if (each.ours()) {
        text.append("| `").append(each.artifact()).append("` | this one's | Apache-2.0 | |\n");
        continue;
      }
      long bytes = each.bytes(repository());
      all += bytes;
      text.append(
          String.format(
              Locale.ROOT,
              "| `%s:%s`%s | %s | %s | %,d |%n",
              each.group(),
              each.artifact(),
              each.scope().equals("runtime") ? " (run time)" : "",
              each.version(),
              each.licence(repository()).orElse("not allowed"),
              Math.round(bytes / 1000.0)));
    }
    return text.append(
            String.format(Locale.ROOT, "| together | | | %,d |%n", Math.round(all / 1000.0)))
        .toString()
        .replace(System.lineSeparator(), "\n");
  }

  @Test
  void thePageTellsWhatTheBuildResolves() throws IOException {
    Path page = ROOT.resolve("docs/dependencies.md");
    String text = Files.readString(page);
    StringBuilder expected =
        new StringBuilder(text.substring(0, text.indexOf(WRITTEN) + WRITTEN.length()));
    for (String module : MODULES) {
      expected.append(section(module));
    }
    Path written = Path.of("target/dependencies.md");
    Files.createDirectories(written.toAbsolutePath().getParent());
    Files.writeString(written, expected);
    assertThat(text)
        .as("read the change, then: cp docs/examples/target/dependencies.md docs/")
        .isEqualTo(expected.toString());
  }

  @Test
  void everythingHasALicenceThatMayBeUsed() throws IOException {
    for (String module : MODULES) {
      assertThat(Dependency.in(tree(module)))
          .isNotEmpty()
          .filteredOn(each -> !each.ours())
          .as("allowed licences stand in Dependency.ALLOWED")
          .allSatisfy(each -> assertThat(each.licence(repository())).as("%s", each).isPresent());
    }
  }

  @Test
  void coreDragsInItsAnnotationsAlone() throws IOException {
    assertThat(Dependency.in(tree("core")))
        .extracting(Dependency::artifact)
        .containsExactly("jackson-annotations");
  }
}
