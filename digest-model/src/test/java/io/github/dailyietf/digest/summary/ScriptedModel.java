package io.github.dailyietf.digest.summary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** A model that answers as told, then as it should; it keeps the questions. */
final class ScriptedModel implements ChatModel {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  final List<Prompt> questions = new ArrayList<>();
  private final Deque<Function<Prompt, String>> script = new ArrayDeque<>();
  private Function<String, String> words = title -> "It is said that " + title + " is useful.";

  ScriptedModel then(String answer) {
    script.add(prompt -> answer);
    return this;
  }

  ScriptedModel then(Function<Prompt, String> answer) {
    script.add(answer);
    return this;
  }

  ScriptedModel saying(Function<String, String> words) {
    this.words = words;
    return this;
  }

  @Override
  public String answer(Prompt prompt) throws IOException {
    questions.add(prompt);
    return script.isEmpty() ? good(prompt) : script.poll().apply(prompt);
  }

  /** The JSON in the question. */
  static JsonNode data(Prompt prompt) {
    String data = prompt.data();
    String json = data.substring("<data>\n".length(), data.length() - "\n</data>".length());
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new AssertionError(json, e);
    }
  }

  String good(Prompt prompt) {
    JsonNode data = data(prompt);
    ObjectNode answer = MAPPER.createObjectNode();
    if (data.has("day")) {
      answer.putArray("points").add(words.apply("point one")).add(words.apply("point two"));
      answer.putArray("summary").add(words.apply("the day")).add(words.apply("the rest"));
      ObjectNode topic = answer.putArray("topics").addObject();
      topic.put("title", words.apply("a topic")).put("text", words.apply("the essay"));
      topic.putArray("about").add("i1").add(data.path("items").size() > 3 ? "i4" : "i1");
      answer.putArray("editorial").add(words.apply("the end"));
    } else {
      ArrayNode summaries = answer.putArray("summaries");
      data.path("items")
          .forEach(
              item ->
                  summaries
                      .addObject()
                      .put("id", item.path("id").asText())
                      .put("text", words.apply(item.path("title").asText())));
    }
    return answer.toString();
  }
}
