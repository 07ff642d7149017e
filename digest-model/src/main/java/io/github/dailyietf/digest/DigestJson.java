package io.github.dailyietf.digest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.dailyietf.digest.summary.DayTexts;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The JSON form of digests and parts: two blanks deep, {@code \n} at line ends on every host. */
final class DigestJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private DigestJson() {}

  static String write(Digest digest) {
    return print(digest);
  }

  /** The same without holding it in memory. */
  static void write(Digest digest, Appendable out) throws IOException {
    writer().writeValue(new AppendableWriter(out), digest);
    out.append('\n');
  }

  static String write(Part part) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("day", part.digest().day());
    page.put("number", part.number());
    page.put("count", part.count());
    page.put("first", part.first());
    page.put("last", part.last());
    page.put("counts", part.digest().counts());
    page.put("drafts", part.drafts());
    page.put("rfcs", part.rfcs());
    page.put("actions", part.actions());
    if (!part.texts().equals(DayTexts.none())) {
      page.put("texts", part.texts());
    }
    page.put("report", part.digest().report());
    return print(page);
  }

  static Digest read(String json) {
    try {
      Optional<Digest> digest = Optional.ofNullable(MAPPER.readValue(json, Digest.class));
      return digest.orElseThrow(() -> new IllegalArgumentException("not a digest: " + json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not the JSON of a digest: " + e.getOriginalMessage(), e);
    }
  }

  static String print(Object value) {
    try {
      return writer().writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a digest could not be written", e);
    }
  }

  private static ObjectWriter writer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator(""))
            .withObjectIndenter(lines)
            .withArrayIndenter(lines);
    return MAPPER.writer(printer);
  }
}
