package io.github.dailyietf.digest;

import io.github.dailyietf.digest.json.JsonText;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Layouts as files. */
final class LayoutJson {

  private LayoutJson() {}

  static String write(Layout layout) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", 1);
    json.put("language", layout.language().toLanguageTag());
    json.put("sections", names(layout.sections()));
    json.put("items", write(layout.items()));
    json.put("hotTopics", layout.hotTopics());
    layout.partAddress().ifPresent(text -> json.put("partAddress", text));
    Map<String, String> phrases = new LinkedHashMap<>();
    for (Phrase phrase : Phrase.values()) {
      phrases.put(JsonName.of(phrase), layout.phrases().getOrDefault(phrase, ""));
    }
    json.put("phrases", phrases);
    return JsonText.lines(json);
  }

  private static Map<String, Object> write(ItemStyle style) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("groupBy", style.groupBy().map(JsonName::of).orElse(LayoutReader.NONE));
    json.put("bullets", style.bullets());
    json.put("mermaid", style.mermaid());
    json.put("lines", names(style.lines()));
    return json;
  }

  private static List<String> names(List<? extends Enum<?>> constants) {
    return constants.stream().<String>map(JsonName::of).toList();
  }

  static Layout read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    String text;
    try {
      text = Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new NoSuchFileException(file.toString(), null, "there is no such file");
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(name + ": not UTF-8", e);
    }
    return new LayoutReader(name, text.startsWith("\ufeff") ? text.substring(1) : text).read();
  }
}
