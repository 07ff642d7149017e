package io.github.dailyietf.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a module drags in: one line of its dependency tree, with what its POM and jar say of it. */
record Dependency(String group, String artifact, String version, String scope) {

  /**
   * The licences that a dependency may have, by the names that POMs give them. Of several, one must
   * be here; a user chooses that one.
   */
  private static final Map<String, String> ALLOWED =
      Map.ofEntries(
          Map.entry("Apache-2.0", "Apache-2.0"),
          Map.entry("The Apache License, Version 2.0", "Apache-2.0"),
          Map.entry("The Apache Software License, Version 2.0", "Apache-2.0"),
          Map.entry("BSD-2-Clause", "BSD-2-Clause"),
          Map.entry("EDL 1.0", "BSD-3-Clause"),
          Map.entry("EPL 2.0", "EPL-2.0"));

  /** Reads what the dependency plugin wrote; what is optional, and what only that needs, is out. */
  static List<Dependency> in(Path tree) throws IOException {
    List<Dependency> found = new ArrayList<>();
    int optional = Integer.MAX_VALUE;
    List<String> lines = Files.readAllLines(tree);
    for (String line : lines.subList(1, lines.size())) {
      int depth = 0;
      while (!Character.isLetter(line.charAt(depth))) {
        depth++;
      }
      if (depth > optional) {
        continue;
      }
      optional = line.endsWith("(optional)") ? depth : Integer.MAX_VALUE;
      String[] parts = line.substring(depth).split("[: ]", -1);
      if (optional == Integer.MAX_VALUE) {
        found.add(new Dependency(parts[0], parts[1], parts[3], parts[4]));
      }
    }
    return found;
  }

  boolean ours() {
    return group.equals("io.github.dailyietf");
  }

  long bytes(Path repository) throws IOException {
    return Files.size(file(repository, group, artifact, version, "jar"));
  }

  /** The licences as SPDX names them; empty when none of them is allowed. */
  Optional<String> licence(Path repository) throws IOException {
    List<String> named = licences(repository, group, artifact, version);
    String allowed =
        named.stream()
            .filter(ALLOWED::containsKey)
            .map(ALLOWED::get)
            .distinct()
            .collect(Collectors.joining(" or "));
    return Optional.of(allowed).filter(text -> !text.isEmpty());
  }

  private static List<String> licences(
      Path repository, String group, String artifact, String version) throws IOException {
    Pom pom = Pom.read(file(repository, group, artifact, version, "pom"));
    List<String> own = pom.texts("licenses/license/name");
    if (!own.isEmpty() || pom.elements("parent").isEmpty()) {
      return own;
    }
    return licences(
        repository,
        pom.text("parent/groupId").orElseThrow(),
        pom.text("parent/artifactId").orElseThrow(),
        pom.text("parent/version").orElseThrow());
  }

  private static Path file(
      Path repository, String group, String artifact, String version, String type) {
    return repository
        .resolve(group.replace('.', '/'))
        .resolve(artifact)
        .resolve(version)
        .resolve(artifact + "-" + version + "." + type);
  }
}
