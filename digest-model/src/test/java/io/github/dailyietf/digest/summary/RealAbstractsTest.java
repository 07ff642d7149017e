package io.github.dailyietf.digest.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Laws of extracts, held against the abstracts of real drafts and RFCs. */
@EnabledIfEnvironmentVariable(
    named = "DAILYIETF_CORPUS",
    matches = ".+",
    disabledReason = "no corpus of real abstracts")
class RealAbstractsTest {

  private static List<String> abstracts() throws IOException {
    List<String> all = new ArrayList<>();
    Path corpus = Path.of(System.getenv("DAILYIETF_CORPUS"));
    for (Path folder :
        List.of(corpus.resolve("golden"), corpus.resolve("reference/samples/rfcjson"))) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file :
            files.filter(name -> name.toString().endsWith(".json")).sorted().toList()) {
          JsonNode json = new ObjectMapper().readTree(file.toFile());
          all.add(json.path("abstract").asText());
          json.path("drafts").forEach(draft -> all.add(draft.path("abstract").asText()));
          json.path("rfcs").forEach(rfc -> all.add(rfc.path("abstract").asText()));
        }
      }
    }
    all.removeIf(String::isBlank);
    return all;
  }

  @Test
  void extractsAreWholeSentencesThatSayWhatTheDocumentDoes() throws IOException {
    List<String> abstracts = abstracts();
    List<String> silent = new ArrayList<>();
    int says = 0;

    for (String text : abstracts) {
      String extract = Extracts.create().extract(text).map(Summary::text).orElse("");
      assertThat(extract).hasSizeBetween(1, 400).doesNotContain("[", "]", "\n", "  ", " .", "( ");
      assertThat(extract)
          .doesNotContainIgnoringCase("to be removed", "information for the internet community");
      String lower = text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
      if (lower.matches(".*\\bthis (document|specification|memo|draft) [a-z]+s\\b.*")) {
        if (!extract
            .toLowerCase(Locale.ROOT)
            .matches(".*(this|the) (document|specification|memo|draft).*")) {
          silent.add(extract);
        }
        says++;
      }
    }
    assertThat(abstracts).hasSizeGreaterThan(100);
    assertThat(says).isGreaterThan(80);
    assertThat(silent).as("abstracts of a purpose that is not told").hasSizeLessThan(4);
  }
}
