package io.github.dailyietf.digest.render;

import io.github.dailyietf.core.Document;
import io.github.dailyietf.digest.DigestEntry;
import io.github.dailyietf.digest.DraftEntry;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Phrase;
import io.github.dailyietf.digest.RfcEntry;
import io.github.dailyietf.digest.topic.Bundle;
import io.github.dailyietf.digest.topic.Classification;
import io.github.dailyietf.digest.topic.Grouping;
import io.github.dailyietf.digest.topic.Heading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * The fields that narrow the lists of a page, and the attributes of its items that they look at.
 * The form is hidden until the script of the page finds it, so that nothing is shown that does not
 * work.
 */
final class ItemFilter {

  /** The names of one field that the items of the page have. */
  private static final class Choice {

    final String name;
    final Phrase label;
    final SortedSet<String> values = new TreeSet<>();
    final Map<String, String> ofItems = new HashMap<>();

    Choice(String name, Phrase label) {
      this.name = name;
      this.label = label;
    }

    void put(String id, Optional<String> value) {
      value
          .filter(text -> !id.isEmpty())
          .map(CleanText::of)
          .filter(text -> !text.isEmpty())
          .ifPresent(
              text -> {
                values.add(text);
                ofItems.put(id, text);
              });
    }

    boolean useful() {
      return values.size() > 1;
    }
  }

  /** Shorter lists are seen at a glance. */
  private static final int LEAST_ITEMS = 8;

  private final Words words;
  private final Choice area = new Choice("area", Phrase.PAGE_AREA);
  private final Choice group = new Choice("group", Phrase.PAGE_GROUP);
  private final Choice family = new Choice("family", Phrase.PAGE_FAMILY);
  private final List<Choice> choices = List.of(area, group, family);
  private final Map<String, Map<String, String>> items = new LinkedHashMap<>();
  private final int count;
  private boolean fresh;
  private boolean revised;

  ItemFilter(Words words, Part part) {
    this.words = words;
    for (DraftEntry entry : part.drafts()) {
      String id = id(entry);
      item(id, entry.draft(), entry.topic());
      attribute(id, "data-state", entry.newDraft() ? "new" : "revised");
      fresh |= entry.newDraft();
      revised |= !entry.newDraft();
    }
    for (RfcEntry entry : part.rfcs()) {
      item(id(entry), entry.rfc(), entry.topic());
    }
    for (Bundle bundle : Grouping.AREA.of(part)) {
      if (bundle.heading().kind() == Heading.Kind.AREA) {
        bundle.entries().forEach(entry -> area.put(id(entry), bundle.heading().name()));
      }
    }
    this.count = part.drafts().size() + part.rfcs().size() + part.actions().size();
    for (Choice choice : choices) {
      if (choice.useful()) {
        Map<String, String> numbers = new HashMap<>();
        choice.values.forEach(value -> numbers.put(value, Integer.toString(numbers.size())));
        choice.ofItems.forEach(
            (id, value) -> attribute(id, "data-" + choice.name, numbers.getOrDefault(value, "")));
      }
    }
  }

  /** Empty for what has no id on the page. */
  private static String id(DigestEntry entry) {
    if (entry instanceof DraftEntry draft) {
      return draft.draft().name().toString();
    }
    return entry instanceof RfcEntry rfc ? "rfc" + rfc.rfc().number().value() : "";
  }

  private void item(String id, Document document, Optional<Classification> topic) {
    attribute(id, "data-item", "");
    group.put(id, document.group().map(DocumentWords::name));
    family.put(id, topic.map(found -> found.family().label(words.layout().language())));
  }

  private void attribute(String id, String name, String value) {
    items.computeIfAbsent(id, any -> new LinkedHashMap<>()).put(name, value);
  }

  /** What the script looks at in the item of this id. */
  Map<String, String> attributes(String id) {
    return items.getOrDefault(id, Map.of());
  }

  /** False if the lists are short or the layout has no words for it. */
  boolean present() {
    return count >= LEAST_ITEMS && !words.say(Phrase.PAGE_FILTER).isBlank();
  }

  void write(HtmlWriter html) {
    html.tag(
        "form",
        attributes(
            "id",
            "filter",
            "class",
            "filter",
            "role",
            "search",
            "aria-label",
            words.say(Phrase.PAGE_FILTER),
            "hidden",
            ""));
    html.raw("\n<label>");
    html.text(words.say(Phrase.PAGE_SEARCH));
    html.raw(" <input type=\"search\" name=\"words\" autocomplete=\"off\"></label>\n");
    for (Choice choice : choices) {
      if (choice.useful()) {
        Map<String, String> options = new LinkedHashMap<>();
        choice.values.forEach(value -> options.put(Integer.toString(options.size()), value));
        select(html, choice.name, choice.label, options);
      }
    }
    if (fresh && revised) {
      Map<String, String> states = new LinkedHashMap<>();
      states.put("new", words.say(Phrase.PAGE_NEW));
      states.put("revised", words.say(Phrase.PAGE_REVISED));
      select(html, "state", Phrase.PAGE_STATE, states);
    }
    html.raw("<p><button type=\"reset\">");
    html.text(words.say(Phrase.PAGE_RESET));
    html.raw("</button> ");
    String shown = words.say(Phrase.PAGE_SHOWN, Map.of("shown", "{shown}", "items", count));
    html.tag("output", attributes("name", "shown", "data-text", shown));
    html.raw("</output></p>\n</form>\n");
  }

  private void select(HtmlWriter html, String name, Phrase label, Map<String, String> options) {
    html.raw("<label>");
    html.text(words.say(label));
    html.raw(" ");
    html.tag("select", attributes("name", name));
    List<Map.Entry<String, String>> all = new ArrayList<>();
    all.add(Map.entry("", words.say(Phrase.PAGE_ANY)));
    all.addAll(options.entrySet());
    for (Map.Entry<String, String> option : all) {
      html.tag("option", attributes("value", option.getKey()));
      html.text(option.getValue());
      html.tag("/option");
    }
    html.raw("</select></label>\n");
  }

  /** Attributes keep their order, so that the same page is the same characters. */
  private static Map<String, String> attributes(String... pairs) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      attributes.put(pairs[i], pairs[i + 1]);
    }
    return attributes;
  }
}
