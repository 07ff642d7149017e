package io.github.dailyietf.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Who may know whom, and what every package and file has. */
class HouseTest {

  private static final String OURS = "io.github.dailyietf.";
  private static final Path ROOT = Path.of("../..");
  private static final List<String> FOLDERS =
      List.of("core", "mail-parser", "datatracker-client", "digest-model");

  /** "About 300 lines"; a table of words may be longer. */
  private static final int LONGEST = 350;

  @Test
  void coreKnowsNobodyAndTheOthersKnowCore() throws IOException {
    Map<String, Set<String>> known = new TreeMap<>();
    for (PublishedModule module : PublishedModule.all()) {
      known.put(
          module.descriptor().name(),
          module.descriptor().requires().stream()
              .map(ModuleDescriptor.Requires::name)
              .filter(name -> name.startsWith(OURS))
              .collect(Collectors.toCollection(TreeSet::new)));
    }

    Set<String> core = Set.of(OURS + "core");
    assertThat(known)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                OURS + "core", Set.of(),
                OURS + "mail", core,
                OURS + "datatracker", core,
                OURS + "digest", core));
  }

  @Test
  void nullIsNothingInEveryPackage() throws IOException {
    Set<String> unmarked = new TreeSet<>();
    for (PublishedModule module : PublishedModule.all()) {
      for (String type : module.classes()) {
        String name = type.substring(0, type.lastIndexOf('.'));
        String page = name + ".package-info";
        if (!module.classes().contains(page)
            || !PublishedModule.load(page).isAnnotationPresent(NullMarked.class)) {
          unmarked.add(name);
        }
      }
    }

    assertThat(unmarked).isEmpty();
  }

  @Test
  void everyPackagePageTellsWhereToBegin() throws IOException {
    Set<String> silent = new TreeSet<>();
    for (PublishedModule module : PublishedModule.all()) {
      for (String name : module.packages()) {
        String page = page(name);
        if (!page.contains("{@link") || !page.contains("<pre>{@code") || !page.contains("@since")) {
          silent.add(name);
        }
      }
    }

    assertThat(silent).isEmpty();
  }

  private static String page(String name) throws IOException {
    for (String folder : FOLDERS) {
      Path file =
          ROOT.resolve(folder)
              .resolve("src/main/java")
              .resolve(name.replace('.', '/'))
              .resolve("package-info.java");
      if (Files.exists(file)) {
        return Files.readString(file);
      }
    }
    throw new IOException("no page of " + name);
  }

  /** Classes and interfaces that do something say what many threads may do with them. */
  @Test
  void entryClassesNameThreads() throws IOException {
    Pattern entry =
        Pattern.compile(
            "(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[^\\n]*\\n)*"
                + "public (?:final class|interface) (\\w+)");
    Set<String> silent = new TreeSet<>();
    for (Path file : sources()) {
      var matcher = entry.matcher(Files.readString(file));
      if (matcher.find()
          && !file.toString().contains("/json/")
          && !matcher.group(2).endsWith("Exception")
          && !matcher.group(1).matches("(?is).*(thread|immutable|unchangeable).*")) {
        silent.add(matcher.group(2));
      }
    }

    assertThat(silent).isEmpty();
  }

  @Test
  void filesAreShort() throws IOException {
    Set<String> longer = new TreeSet<>();
    for (Path file : sources()) {
      try (Stream<String> lines = Files.lines(file)) {
        if (lines.count() > LONGEST) {
          longer.add(file.getFileName().toString());
        }
      }
    }

    assertThat(longer).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new java.util.ArrayList<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(folder).resolve("src/main/java"))) {
        files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
      }
    }
    return sources;
  }
}
