package io.github.dailyietf.digest.summary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dailyietf.core.Document;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.digest.DraftEntry;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.RfcEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Lets a model write the texts about a day or a part of it in one call. */
final class DayWriter {

  /** What models read in one go; a day of 443 drafts fits with short summaries. */
  static final int MOST_DATA = 100_000;

  private static final int[] SUMMARY_LENGTHS = {400, 160, 60, 0};
  private static final int LONGEST_TITLE = 120;
  private static final int MOST_POINTS = 5;
  private static final int MOST_TOPICS = 3;

  private final Conversation conversation;
  private final Locale locale;
  private final ModelText judge;
  private final Instructions instructions;
  private final Lengths lengths;
  private final String name;
  private final Collection<Problem> problems;

  DayWriter(
      Conversation conversation,
      Locale locale,
      Lengths lengths,
      String name,
      Collection<Problem> problems) {
    this.conversation = conversation;
    this.locale = locale;
    this.judge = new ModelText(locale);
    this.instructions = new Instructions(locale, lengths);
    this.lengths = lengths;
    this.name = name;
    this.problems = problems;
  }

  /** The texts that could be had: none if the day has no documents, a problem for each fault. */
  DayTexts write(Part part, String source) {
    Map<String, DocumentReference> ids = new LinkedHashMap<>();
    Optional<String> data = data(part, ids);
    if (ids.isEmpty()) {
      return DayTexts.none();
    }
    if (data.isEmpty()) {
      problems.add(failed(source, "more documents than one question holds"));
      return DayTexts.none();
    }
    String key = Wire.key("day", name, locale.toLanguageTag(), instructions.day(), data.get());
    Optional<DayTexts> kept =
        conversation
            .cached(key)
            .flatMap(Wire::object)
            .map(answer -> read(answer, ids, new ArrayList<>()));
    if (kept.isPresent() && !kept.get().equals(DayTexts.none())) {
      conversation.foundInCache();
      return kept.get();
    }
    return asked(data.get(), key, ids, source);
  }

  private DayTexts asked(
      String data, String key, Map<String, DocumentReference> ids, String source) {
    List<String> faults = new ArrayList<>();
    String asking = instructions.day();
    for (int attempt = 1; attempt <= 2; attempt++) {
      List<String> now = new ArrayList<>();
      try {
        String answer = conversation.ask(new ChatModel.Prompt(asking, data));
        Optional<JsonNode> object = Wire.object(answer);
        if (object.isPresent()) {
          DayTexts texts = read(object.get(), ids, now);
          if (now.isEmpty() || attempt == 2 && !texts.equals(DayTexts.none())) {
            now.forEach(fault -> problems.add(failed(source, fault)));
            if (now.isEmpty()) {
              conversation.keep(key, object.get().toString());
            }
            return texts;
          }
        } else {
          now.add("not the JSON asked for");
        }
      } catch (Conversation.NoAnswer e) {
        now.add(e.reason());
        if (!e.again()) {
          faults = now;
          break;
        }
      }
      faults = now;
      asking = instructions.again(instructions.day(), now.get(0));
    }
    faults.forEach(fault -> problems.add(failed(source, fault)));
    return DayTexts.none();
  }

  private static Problem failed(String source, String fault) {
    return new Problem("text-failed", source, 0, "a text about the day is left out", fault);
  }

  /** The day with as much of its summaries as one question holds; empty if not even the titles. */
  private static Optional<String> data(Part part, Map<String, DocumentReference> ids) {
    String json = "";
    for (int length : SUMMARY_LENGTHS) {
      ids.clear();
      json = Wire.data(data(part, length, ids));
      if (json.length() <= MOST_DATA) {
        return Optional.of(json);
      }
    }
    return Optional.empty();
  }

  private static ObjectNode data(Part part, int length, Map<String, DocumentReference> ids) {
    ObjectNode data = Wire.object();
    data.put("day", part.digest().day().toString());
    if (part.count() > 1) {
      data.put("part", part.number()).put("parts", part.count());
    }
    ObjectNode counts = data.putObject("counts");
    counts.put("drafts", part.drafts().size()).put("rfcs", part.rfcs().size());
    ArrayNode items = data.putArray("items");
    for (DraftEntry entry : part.drafts()) {
      ObjectNode item = item(entry.draft(), entry.summary(), length, items, ids);
      item.put("new", entry.newDraft());
    }
    for (RfcEntry entry : part.rfcs()) {
      item(entry.rfc(), entry.summary(), length, items, ids);
    }
    return data;
  }

  private static ObjectNode item(
      Document document,
      Optional<Summary> summary,
      int length,
      ArrayNode items,
      Map<String, DocumentReference> ids) {
    String id = "i" + (ids.size() + 1);
    ids.put(id, document instanceof InternetDraft draft ? draft.name() : document.reference());
    ObjectNode item = items.addObject();
    item.put("id", id);
    ObjectNode facts = Wire.of(document);
    facts.remove("abstract");
    facts.put("title", Cut.at(facts.path("title").asText(), LONGEST_TITLE));
    item.setAll(facts);
    if (length > 0) {
      summary.ifPresent(text -> item.put("summary", Wire.visible(Cut.at(text.text(), length))));
    }
    return item;
  }

  private DayTexts read(JsonNode answer, Map<String, DocumentReference> ids, List<String> faults) {
    DayTextsBuilder texts = DayTexts.builder();
    List<String> points = texts(answer, "points", lengths.point(), true, faults);
    if (!points.isEmpty()) {
      texts.points(summary(points.subList(0, Math.min(MOST_POINTS, points.size()))));
    }
    List<String> summary = texts(answer, "summary", lengths.summary(), false, faults);
    if (!summary.isEmpty()) {
      texts.summary(summary(summary));
    }
    JsonNode topics = answer.path("topics");
    for (int i = 0; i < topics.size() && i < MOST_TOPICS; i++) {
      essay(topics.path(i), ids, faults).ifPresent(texts::addTopic);
    }
    List<String> editorial = texts(answer, "editorial", lengths.editorial(), false, faults);
    if (!editorial.isEmpty()) {
      texts.editorial(summary(editorial));
    }
    return texts.build();
  }

  /** The texts of a list, or one text; each within the length, or all together. */
  private List<String> texts(
      JsonNode answer, String slot, int most, boolean each, List<String> faults) {
    JsonNode value = answer.path(slot);
    List<String> given = new ArrayList<>();
    if (value.isTextual()) {
      given.add(value.asText());
    }
    for (JsonNode element : value) {
      given.add(element.asText());
    }
    List<String> good = new ArrayList<>();
    if (given.isEmpty()) {
      faults.add(slot + ": missing");
    } else if (each) {
      for (String text : given) {
        keep(judge.judgeLine(text, most), slot, good, faults);
      }
    } else {
      keep(judge.judge(String.join("\n\n", given), most), slot, good, faults);
    }
    return good;
  }

  private static void keep(
      ModelText.Judged judged, String slot, List<String> good, List<String> faults) {
    judged.text().ifPresentOrElse(good::add, () -> faults.add(slot + ": a text " + judged.fault()));
  }

  private Optional<Essay> essay(
      JsonNode topic, Map<String, DocumentReference> ids, List<String> faults) {
    List<String> good = new ArrayList<>();
    keep(judge.judgeLine(topic.path("title").asText(), lengths.point()), "topics", good, faults);
    keep(judge.judge(topic.path("text").asText(), lengths.essay()), "topics", good, faults);
    List<DocumentReference> about = new ArrayList<>();
    for (JsonNode id : topic.path("about")) {
      DocumentReference document = ids.get(id.asText());
      if (document == null) {
        faults.add("topics: an id that was not asked for");
      } else if (!about.contains(document)) {
        about.add(document);
      }
    }
    if (good.size() < 2 || about.isEmpty()) {
      if (about.isEmpty()) {
        faults.add("topics: about no document of the day");
      }
      return Optional.empty();
    }
    return Optional.of(
        Essay.builder().title(good.get(0)).body(summary(good.subList(1, 2))).about(about).build());
  }

  private Summary summary(List<String> paragraphs) {
    return Summary.builder()
        .text(String.join("\n\n", paragraphs))
        .origin(Summary.Origin.MODEL)
        .language(locale.toLanguageTag())
        .build();
  }
}
