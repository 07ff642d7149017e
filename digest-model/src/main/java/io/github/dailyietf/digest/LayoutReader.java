package io.github.dailyietf.digest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.dailyietf.digest.topic.Grouping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a layout token by token, so that every error can tell its place. Used once; not
 * thread-safe.
 */
final class LayoutReader {

  private static final List<String> KEYS =
      List.of(
          "$schema",
          "version",
          "from",
          "language",
          "sections",
          "items",
          "hotTopics",
          "partAddress",
          "phrases");

  private static final List<String> ITEM_KEYS = List.of("groupBy", "bullets", "mermaid", "lines");

  /** The name of no grouping. */
  static final String NONE = "none";

  private final String source;
  private final String json;
  private Optional<Layout> base = Optional.empty();
  private Optional<Locale> language = Optional.empty();
  private Optional<List<Section>> sections = Optional.empty();
  private final List<Consumer<ItemStyleBuilder>> items = new ArrayList<>();
  private Optional<Integer> hotTopics = Optional.empty();
  private Optional<String> partAddress = Optional.empty();
  private final Map<Phrase, String> phrases = new EnumMap<>(Phrase.class);

  LayoutReader(String source, String json) {
    this.source = source;
    this.json = json;
  }

  Layout read() {
    JsonFactory factory =
        JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    try (JsonParser in = factory.createParser(json)) {
      in.nextToken();
      object(in, "a layout", KEYS, key -> property(in, key));
      if (in.nextToken() != null) {
        throw wrong(in, "something follows the layout");
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          place(Optional.ofNullable(e.getLocation())) + "not JSON: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return layout();
  }

  private Layout layout() {
    LayoutBuilder layout = Layout.builder();
    base.ifPresent(layout::from);
    language.ifPresent(layout::language);
    sections.ifPresent(layout::sections);
    if (!items.isEmpty()) {
      ItemStyleBuilder style = ItemStyle.builder();
      style.from(base.map(Layout::items).orElseGet(ItemStyle::standard));
      items.forEach(setting -> setting.accept(style));
      layout.items(style.build());
    }
    hotTopics.ifPresent(layout::hotTopics);
    partAddress.ifPresent(layout::partAddress);
    if (base.isEmpty()) {
      complete();
    }
    return layout.putAllPhrases(phrases).build();
  }

  /** Without a layout to start from everything must be said. */
  private void complete() {
    if (language.isEmpty()) {
      throw new IllegalArgumentException(source + ": the language is missing");
    }
    List<String> missing = new ArrayList<>(JsonName.all(Phrase.class));
    missing.removeAll(phrases.keySet().stream().map(JsonName::of).toList());
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          source
              + ": without \"from\" every phrase must be there, but these are missing: "
              + String.join(", ", missing));
    }
  }

  private void property(JsonParser in, String key) throws IOException {
    switch (key) {
      case "$schema" -> text(in, key);
      case "version" -> version(in);
      case "from" -> base = Optional.of(base(in));
      case "language" -> language = Optional.of(locale(in));
      case "sections" -> sections = Optional.of(constants(in, key, Section.class));
      case "items" -> object(in, key, ITEM_KEYS, name -> item(in, name));
      case "hotTopics" -> hotTopics = Optional.of(number(in, key));
      case "partAddress" -> {
        String text = text(in, key);
        check(in, key, text, List.of("day", "number"));
        partAddress = Optional.of(text);
      }
      default -> {
        Map<String, Phrase> names = JsonName.byName(Phrase.class);
        object(in, key, names.keySet(), name -> phrase(in, name, names));
      }
    }
  }

  private void item(JsonParser in, String key) throws IOException {
    switch (key) {
      case "groupBy" -> {
        Optional<Grouping> grouping = grouping(in, key);
        items.add(style -> style.groupBy(grouping));
      }
      case "lines" -> {
        List<ItemLine> lines = constants(in, key, ItemLine.class);
        items.add(style -> style.lines(lines));
      }
      default -> {
        expect(in, key, "true or false", JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE);
        boolean wanted = in.getBooleanValue();
        boolean bullets = key.equals("bullets");
        items.add(bullets ? style -> style.bullets(wanted) : style -> style.mermaid(wanted));
      }
    }
  }

  private Optional<Grouping> grouping(JsonParser in, String key) throws IOException {
    String name = text(in, key);
    Optional<Grouping> grouping = JsonName.find(Grouping.class, name);
    if (grouping.isEmpty() && !name.equals(NONE)) {
      List<String> names = new ArrayList<>(List.of(NONE));
      names.addAll(JsonName.all(Grouping.class));
      throw wrong(in, "there is no \"" + name + "\" for " + key + JsonName.hint(name, names));
    }
    return grouping;
  }

  private void phrase(JsonParser in, String key, Map<String, Phrase> names) throws IOException {
    Phrase phrase = Optional.ofNullable(names.get(key)).orElseThrow();
    String text = lines(in, key);
    check(in, key, text, phrase.placeholders());
    phrases.put(phrase, text);
  }

  private void version(JsonParser in) throws IOException {
    int version = number(in, "version");
    if (version != 1) {
      throw wrong(in, "this release reads version 1 of layouts, not " + version);
    }
  }

  private Layout base(JsonParser in) throws IOException {
    String name = text(in, "from");
    if (!BuiltInLayouts.NAMES.contains(name)) {
      throw wrong(
          in, "there is no layout \"" + name + "\"" + JsonName.hint(name, BuiltInLayouts.NAMES));
    }
    return BuiltInLayouts.named(name);
  }

  private Locale locale(JsonParser in) throws IOException {
    String tag = text(in, "language");
    try {
      return new Locale.Builder().setLanguageTag(tag).build();
    } catch (IllformedLocaleException e) {
      throw wrong(in, "not a language tag (BCP 47): \"" + tag + "\"");
    }
  }

  private void check(JsonParser in, String key, String text, List<String> placeholders) {
    try {
      Template.check(key, text, placeholders);
    } catch (IllegalArgumentException e) {
      throw wrong(in, String.valueOf(e.getMessage()));
    }
  }

  /** What follows a key. */
  private interface Property {

    void read(String key) throws IOException;
  }

  private void object(JsonParser in, String what, Collection<String> keys, Property property)
      throws IOException {
    expect(in, what, "an object in braces", JsonToken.START_OBJECT);
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String key = in.currentName();
      if (!keys.contains(key)) {
        String kind = what.equals("phrases") ? "phrase" : "key";
        throw wrong(
            in, "there is no " + kind + " \"" + key + "\" in " + what + JsonName.hint(key, keys));
      }
      in.nextToken();
      property.read(key);
    }
  }

  private <E extends Enum<E>> List<E> constants(JsonParser in, String key, Class<E> type)
      throws IOException {
    expect(in, key, "a list in square brackets", JsonToken.START_ARRAY);
    List<E> list = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      E constant = constant(in, key, type);
      if (list.contains(constant)) {
        throw wrong(in, "\"" + JsonName.of(constant) + "\" comes twice in " + key);
      }
      list.add(constant);
    }
    return list;
  }

  private <E extends Enum<E>> E constant(JsonParser in, String key, Class<E> type)
      throws IOException {
    String name = text(in, key);
    return JsonName.find(type, name)
        .orElseThrow(
            () ->
                wrong(
                    in,
                    "there is no \""
                        + name
                        + "\" for "
                        + key
                        + JsonName.hint(name, JsonName.all(type))));
  }

  private int number(JsonParser in, String key) throws IOException {
    expect(in, key, "a whole number", JsonToken.VALUE_NUMBER_INT);
    long number = in.getNumberType() == JsonParser.NumberType.INT ? in.getIntValue() : -1;
    if (number < 0) {
      throw wrong(in, key + " is no such number: " + in.getText());
    }
    return (int) number;
  }

  private String text(JsonParser in, String key) throws IOException {
    expect(in, key, "a text in quotation marks", JsonToken.VALUE_STRING);
    return in.getText();
  }

  /** A text, or a list of texts of which each is a paragraph or a point. */
  private String lines(JsonParser in, String key) throws IOException {
    if (in.currentToken() != JsonToken.START_ARRAY) {
      return text(in, key);
    }
    List<String> lines = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      lines.add(text(in, key));
    }
    return String.join("\n\n", lines);
  }

  private void expect(JsonParser in, String what, String wanted, JsonToken... tokens) {
    if (!Arrays.asList(tokens).contains(in.currentToken())) {
      throw wrong(in, what + " must be " + wanted);
    }
  }

  private IllegalArgumentException wrong(JsonParser in, String message) {
    return new IllegalArgumentException(place(Optional.of(in.currentTokenLocation())) + message);
  }

  private String place(Optional<JsonLocation> at) {
    return at.map(
            here -> source + ", line " + here.getLineNr() + ", column " + here.getColumnNr() + ": ")
        .orElse(source + ": ");
  }
}
