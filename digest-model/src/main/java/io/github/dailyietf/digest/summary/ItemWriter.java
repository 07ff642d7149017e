package io.github.dailyietf.digest.summary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dailyietf.core.Document;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Lets a model write the summaries of documents, several in one call. */
final class ItemWriter {

  private final Conversation conversation;
  private final ModelText judge;
  private final Instructions instructions;
  private final Lengths lengths;
  private final String fingerprint;
  private final int batch;
  private final Collection<Problem> problems;

  ItemWriter(
      Conversation conversation,
      Locale locale,
      Lengths lengths,
      String name,
      int batch,
      Optional<ClaimCheck> facts,
      Collection<Problem> problems) {
    this.conversation = conversation;
    this.judge = new ModelText(locale, facts);
    this.instructions = new Instructions(locale, lengths);
    this.lengths = lengths;
    this.fingerprint = Wire.key("item", name, locale.toLanguageTag(), instructions.items());
    this.batch = batch;
    this.problems = problems;
  }

  /** The texts that could be had; a problem for each document that has none. */
  Map<DocumentReference, String> write(List<Document> documents) {
    Map<DocumentReference, String> texts = new LinkedHashMap<>();
    List<Document> open = new ArrayList<>();
    for (Document document : documents) {
      Optional<String> kept = kept(document);
      if (kept.isPresent()) {
        conversation.foundInCache();
        texts.put(document.reference(), kept.get());
      } else {
        open.add(document);
      }
    }
    for (int i = 0; i < open.size(); i += batch) {
      write(open.subList(i, Math.min(open.size(), i + batch)), texts);
    }
    return texts;
  }

  private Optional<String> kept(Document document) {
    return conversation.cached(key(document)).flatMap(text -> judge(text, document).text());
  }

  private ModelText.Judged judge(String text, Document document) {
    return judge.judge(text, lengths.item(), Optional.of(document.reference()));
  }

  private String key(Document document) {
    return Wire.key(Wire.of(document), fingerprint);
  }

  private void write(List<Document> documents, Map<DocumentReference, String> texts) {
    Map<String, Document> open = new LinkedHashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      open.put("i" + (i + 1), documents.get(i));
    }
    Map<String, String> faults = new LinkedHashMap<>();
    Map<String, String> rights = new LinkedHashMap<>();
    String asking = instructions.items();
    for (int attempt = 1; attempt <= 2 && !open.isEmpty(); attempt++) {
      String fault = "items missing";
      try {
        String answer =
            conversation.ask(new ChatModel.Prompt(asking, Wire.data(data(open, rights))));
        fault = read(answer, open, texts, faults, rights).orElse(fault);
      } catch (Conversation.NoAnswer e) {
        open.keySet().forEach(id -> faults.put(id, e.reason()));
        fault = e.reason();
        if (!e.again()) {
          break;
        }
      }
      asking =
          rights.isEmpty()
              ? instructions.again(instructions.items(), fault)
              : instructions.corrected(instructions.items(), fault);
    }
    open.forEach(
        (id, document) ->
            problems.add(
                new Problem(
                    rights.containsKey(id) ? "claim-contradicted" : "summary-failed",
                    document.reference().toString(),
                    0,
                    "the abstract stands in for the summary",
                    rights.getOrDefault(id, faults.getOrDefault(id, "the model left it out")))));
  }

  private static ObjectNode data(Map<String, Document> open, Map<String, String> rights) {
    ObjectNode data = Wire.object();
    ArrayNode items = data.putArray("items");
    open.forEach(
        (id, document) -> {
          ObjectNode item = items.addObject();
          item.put("id", id);
          item.setAll(Wire.of(document));
          Optional.ofNullable(rights.get(id))
              .ifPresent(right -> item.putArray("corrections").add(right));
        });
    return data;
  }

  /** Takes every good text once, closes its item, and tells what was wrong with the others. */
  private Optional<String> read(
      String answer,
      Map<String, Document> open,
      Map<DocumentReference, String> texts,
      Map<String, String> faults,
      Map<String, String> rights) {
    Optional<JsonNode> summaries =
        Wire.object(answer).map(node -> node.path("summaries")).filter(JsonNode::isArray);
    if (summaries.isEmpty()) {
      open.keySet().forEach(id -> faults.put(id, "not the JSON asked for"));
      return Optional.of("not the JSON asked for");
    }
    Optional<String> last = Optional.empty();
    for (JsonNode summary : summaries.get()) {
      String id = summary.path("id").asText();
      Document document = open.get(id);
      if (document == null || !summary.path("text").isTextual()) {
        last = Optional.of("an id or a text that was not asked for");
        continue;
      }
      ModelText.Judged judged = judge(summary.path("text").asText(), document);
      if (judged.text().isPresent()) {
        texts.put(document.reference(), judged.text().get());
        conversation.keep(key(document), judged.text().get());
        open.remove(id);
      } else {
        faults.put(id, "a text " + judged.fault());
        judged.right().ifPresentOrElse(right -> rights.put(id, right), () -> rights.remove(id));
        last = Optional.of("a text " + judged.fault());
      }
    }
    return last;
  }
}
