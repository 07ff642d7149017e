package io.github.dailyietf.digest.summary;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dailyietf.core.Document;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.digest.DraftEntry;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.RfcEntry;
import io.github.dailyietf.digest.topic.HotTopic;
import io.github.dailyietf.digest.topic.Keyword;
import io.github.dailyietf.digest.topic.Relation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a model is told about a part of a day. All of it is data: titles are other people's. */
final class DayData {

  /** What models read in one go; a day of 443 drafts fits with short summaries. */
  static final int MOST_DATA = 100_000;

  private static final int[] SUMMARY_LENGTHS = {400, 160, 60, 0};
  private static final int LONGEST_TITLE = 120;
  private static final int MOST_KEYWORDS = 20;
  private static final int MOST_RELATIONS = 60;
  private static final int MOST_ABOUT = 20;

  private final ObjectNode node = Wire.object();
  private final Map<String, DocumentReference> ids = new LinkedHashMap<>();
  private final Map<DocumentReference, String> names = new LinkedHashMap<>();

  private DayData(Part part, int length) {
    node.put("day", part.digest().day().toString());
    if (part.count() > 1) {
      node.put("part", part.number()).put("parts", part.count());
    }
    ObjectNode counts = node.putObject("counts");
    counts.put("drafts", part.drafts().size()).put("rfcs", part.rfcs().size());
    ArrayNode items = node.putArray("items");
    for (DraftEntry entry : part.drafts()) {
      item(entry.draft(), entry.summary(), length, items).put("new", entry.newDraft());
    }
    for (RfcEntry entry : part.rfcs()) {
      item(entry.rfc(), entry.summary(), length, items);
    }
    topics(part.hotTopics());
    keywords(part.keywords());
    relations(part.relations());
  }

  /** With as much of the summaries as one question holds; empty if not even the titles fit. */
  static Optional<DayData> of(Part part) {
    for (int length : SUMMARY_LENGTHS) {
      DayData data = new DayData(part, length);
      if (data.text().length() <= MOST_DATA) {
        return Optional.of(data);
      }
    }
    return Optional.empty();
  }

  /** The documents by the ids that stand for them. */
  Map<String, DocumentReference> ids() {
    return ids;
  }

  String text() {
    return Wire.data(node);
  }

  /** The same with what is right where an answer was wrong. */
  String corrected(List<String> rights) {
    ObjectNode corrected = node.deepCopy();
    rights.stream().distinct().forEach(corrected.putArray("corrections")::add);
    return Wire.data(corrected);
  }

  private ObjectNode item(
      Document document, Optional<Summary> summary, int length, ArrayNode items) {
    String id = "i" + (ids.size() + 1);
    DocumentReference name =
        document instanceof InternetDraft draft ? draft.name() : document.reference();
    ids.put(id, name);
    names.put(name, id);
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

  private void topics(List<HotTopic> topics) {
    if (topics.isEmpty()) {
      return;
    }
    ArrayNode all = node.putArray("hotTopics");
    for (HotTopic topic : topics) {
      ObjectNode one = all.addObject();
      one.put("title", Cut.at(Wire.visible(topic.label()), LONGEST_TITLE));
      one.put("in common", topic.kind().slug());
      one.put("documents", topic.documents().size());
      ArrayNode about = one.putArray("about");
      topic.documents().stream()
          .flatMap(document -> id(document).stream())
          .limit(MOST_ABOUT)
          .forEach(about::add);
    }
  }

  private void keywords(List<Keyword> keywords) {
    if (!keywords.isEmpty()) {
      ArrayNode all = node.putArray("keywords");
      keywords.stream()
          .limit(MOST_KEYWORDS)
          .forEach(of -> all.addObject().put("term", of.term()).put("documents", of.count()));
    }
  }

  private void relations(List<Relation> relations) {
    if (relations.isEmpty()) {
      return;
    }
    ArrayNode all = node.putArray("relations");
    for (Relation relation : relations.subList(0, Math.min(MOST_RELATIONS, relations.size()))) {
      Optional<DocumentReference> to = relation.to().document();
      Optional<String> from = id(relation.from());
      if (to.isPresent() && from.isPresent()) {
        ObjectNode one = all.addObject();
        one.put("from", from.get()).put("kind", relation.kind().slug());
        one.put("to", id(to.get()).orElseGet(() -> to.get().toString()));
        one.put("certainty", relation.certainty().toString());
      }
    }
  }

  private Optional<String> id(DocumentReference document) {
    DocumentReference name = document instanceof DraftVersion version ? version.name() : document;
    return Optional.ofNullable(names.get(name));
  }
}
