package io.github.dailyietf.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Mails of third parties that are kept outside of the project, with what is to be read in them. */
final class Corpus {

  /** The environment variable that names the folder; without it the tests are skipped. */
  static final String VARIABLE = "DAILYIETF_CORPUS";

  private Corpus() {}

  static Optional<Path> folder() {
    String folder = System.getenv(VARIABLE);
    return folder == null || folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder));
  }

  static JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(Files.readAllBytes(file));
  }

  /** White space as the labels have it: runs are one blank, none at the ends. */
  static String collapsed(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
