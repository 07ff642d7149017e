package io.github.dailyietf.digest.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Up to five text objects in one request. */
final class LineDialect extends TextDialect {

  private static final int LIMIT = 5000;
  private static final int OBJECTS = 5;

  LineDialect() {
    super(LIMIT, TextLength.UTF_16_UNITS);
  }

  @Override
  public int leavesPerMessage() {
    return OBJECTS;
  }

  @Override
  public int messageLimit() {
    return OBJECTS * LIMIT;
  }

  @Override
  public ChatMessage print(List<List<Block>> leaves) {
    List<String> texts = leaves.stream().map(this::text).toList();
    List<Map<String, Object>> objects = new ArrayList<>();
    for (String text : texts) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("type", "text");
      object.put("text", text);
      objects.add(object);
    }
    return new ChatMessage(String.join("\n\n", texts), Map.of("messages", objects));
  }
}
