package io.github.dailyietf.digest.summary;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dailyietf.core.Document;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The JSON that goes to a model and the JSON that comes back. */
final class Wire {

  /** An abstract that is longer is cut; the longest of RFCs are about 3,000 characters. */
  static final int LONGEST_ABSTRACT = 4_000;

  private static final int LONGEST_TITLE = 300;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Wire() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** What a model is told of a document. */
  static ObjectNode of(Document document) {
    ObjectNode node = object();
    node.put("document", document.reference().toString());
    node.put("title", Cut.at(visible(document.title()), LONGEST_TITLE));
    document.group().ifPresent(group -> node.put("group", visible(group.name())));
    document.abstractText().ifPresent(text -> node.put("abstract", abstractOf(text)));
    return node;
  }

  private static String abstractOf(String text) {
    return Cut.at(visible(text), LONGEST_ABSTRACT);
  }

  /** Without what a person would not see: a hidden instruction is none of the abstract. */
  static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(
            c ->
                c == '\n'
                    || Character.getType(c) != Character.FORMAT
                        && !Character.isISOControl(c)
                        && Character.getType(c) != Character.SURROGATE
                        && Character.getType(c) != Character.PRIVATE_USE)
        .forEach(out::appendCodePoint);
    return out.toString().strip();
  }

  /** Between marks that the JSON cannot contain, since it has no angle brackets. */
  static String data(JsonNode value) {
    return "<data>\n" + print(value) + "\n</data>";
  }

  private static String print(JsonNode value) {
    try {
      return MAPPER.writeValueAsString(value).replace("<", "\\u003C").replace(">", "\\u003E");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a question could not be written", e);
    }
  }

  /** The one object of an answer, which models like to put into a code fence or a sentence. */
  static Optional<JsonNode> object(String answer) {
    int start = answer.indexOf('{');
    int end = answer.lastIndexOf('}');
    if (start < 0 || end < start) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(MAPPER.readTree(answer.substring(start, end + 1)))
          .filter(JsonNode::isObject);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** The key of a text in the cache: all that it depends on. */
  static String key(String... parts) {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        hash.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        hash.update(bytes);
      }
      return HexFormat.of().formatHex(hash.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static String key(JsonNode value, String... parts) {
    return key(key(parts), print(value));
  }
}
