package io.github.dailyietf.digest.summary;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.digest.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Lets a model write the texts about a day or a part of it in one call. */
final class DayWriter {

  private static final int MOST_POINTS = 5;
  private static final int MOST_TOPICS = 3;

  private final Conversation conversation;
  private final Locale locale;
  private final ModelText judge;
  private final Instructions instructions;
  private final Lengths lengths;
  private final String name;
  private final Collection<Problem> problems;

  /** What the facts say where the last answer said something else. */
  private final List<String> rights = new ArrayList<>();

  DayWriter(
      Conversation conversation,
      Locale locale,
      Lengths lengths,
      String name,
      ClaimCheck facts,
      Collection<Problem> problems) {
    this.conversation = conversation;
    this.locale = locale;
    this.judge = new ModelText(locale, Optional.of(facts));
    this.instructions = new Instructions(locale, lengths);
    this.lengths = lengths;
    this.name = name;
    this.problems = problems;
  }

  /** The texts that could be had: none if the day has no documents, a problem for each fault. */
  DayTexts write(Part part, String source) {
    if (part.drafts().isEmpty() && part.rfcs().isEmpty()) {
      return DayTexts.none();
    }
    Optional<DayData> data = DayData.of(part);
    if (data.isEmpty()) {
      problems.add(failed(source, "more documents than one question holds"));
      return DayTexts.none();
    }
    String key =
        Wire.key("day", name, locale.toLanguageTag(), instructions.day(), data.get().text());
    Optional<DayTexts> kept =
        conversation
            .cached(key)
            .flatMap(Wire::object)
            .flatMap(answer -> faultless(answer, data.get().ids()));
    if (kept.isPresent()) {
      conversation.foundInCache();
      return kept.get();
    }
    return asked(data.get(), key, source);
  }

  private Optional<DayTexts> faultless(JsonNode answer, Map<String, DocumentReference> ids) {
    List<String> faults = new ArrayList<>();
    DayTexts texts = read(answer, ids, faults);
    return faults.isEmpty() ? Optional.of(texts) : Optional.empty();
  }

  private DayTexts asked(DayData data, String key, String source) {
    List<String> faults = new ArrayList<>();
    String asking = instructions.day();
    String asked = data.text();
    for (int attempt = 1; attempt <= 2; attempt++) {
      List<String> now = new ArrayList<>();
      rights.clear();
      try {
        String answer = conversation.ask(new ChatModel.Prompt(asking, asked));
        Optional<JsonNode> object = Wire.object(answer);
        if (object.isPresent()) {
          DayTexts texts = read(object.get(), data.ids(), now);
          if (now.isEmpty() || attempt == 2 && !texts.equals(DayTexts.none())) {
            now.forEach(fault -> problems.add(failed(source, fault)));
            rights.forEach(right -> problems.add(contradicted(source, right)));
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
      if (!rights.isEmpty()) {
        asking = instructions.corrected(instructions.day(), now.get(0));
        asked = data.corrected(rights);
      }
    }
    faults.forEach(fault -> problems.add(failed(source, fault)));
    rights.forEach(right -> problems.add(contradicted(source, right)));
    return DayTexts.none();
  }

  private static Problem contradicted(String source, String right) {
    return new Problem(
        "claim-contradicted", source, 0, "what a model wrote about the day is not shown", right);
  }

  private static Problem failed(String source, String fault) {
    return new Problem("text-failed", source, 0, "a text about the day is left out", fault);
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

  private void keep(ModelText.Judged judged, String slot, List<String> good, List<String> faults) {
    judged.text().ifPresentOrElse(good::add, () -> faults.add(slot + ": a text " + judged.fault()));
    judged.right().ifPresent(rights::add);
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
