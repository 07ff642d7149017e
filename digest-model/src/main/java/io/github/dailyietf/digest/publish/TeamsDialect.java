package io.github.dailyietf.digest.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An Adaptive Card of rich text, in which no Markdown is parsed. Costs are bytes of JSON, as UTF-8
 * or as UTF-16, whichever are more: the documents do not agree on which counts.
 */
final class TeamsDialect implements Dialect {

  /** Of the documented 28 KB, since cards of more than 21 KB have been refused. */
  private static final int CARD = 20_000;

  private static final int FRAME = 600;
  private static final int BLOCK = 240;
  private static final int RUN = 160;
  private static final int LINK = 140;

  @Override
  public int leafLimit() {
    return CARD;
  }

  @Override
  public int frame() {
    return FRAME;
  }

  @Override
  public int cost(Block block) {
    return BLOCK + 2 * RUN;
  }

  @Override
  public int textCost(Atom atom) {
    return size(atom.text());
  }

  @Override
  public int runCost(Atom atom) {
    return RUN + atom.link().map(address -> LINK + size(address)).orElse(0);
  }

  private static int size(String text) {
    return Math.max(JsonLength.bytes(text), 2 * JsonLength.characters(text));
  }

  @Override
  public ChatMessage print(List<List<Block>> leaves) {
    List<Map<String, Object>> body = new ArrayList<>();
    List<String> text = new ArrayList<>();
    for (Block block : leaves.get(0)) {
      List<Map<String, Object>> inlines = new ArrayList<>();
      String marker = marker(block);
      if (!marker.isEmpty()) {
        inlines.add(run(Atom.plain(marker), block));
      }
      block.runs().forEach(run -> inlines.add(run(run, block)));
      Map<String, Object> element = new LinkedHashMap<>();
      element.put("type", "RichTextBlock");
      element.put("inlines", inlines);
      if (block.kind() == Block.Kind.ITEM) {
        element.put("spacing", "Small");
      }
      body.add(element);
      text.add(marker + block.words());
    }
    Map<String, Object> card = new LinkedHashMap<>();
    card.put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
    card.put("type", "AdaptiveCard");
    card.put("version", "1.4");
    card.put("msteams", Map.of("width", "Full"));
    card.put("body", body);
    Map<String, Object> attachment = new LinkedHashMap<>();
    attachment.put("contentType", "application/vnd.microsoft.card.adaptive");
    attachment.put("content", card);
    Map<String, Object> payload = new LinkedHashMap<>();
    payload.put("type", "message");
    payload.put("attachments", List.of(attachment));
    return new ChatMessage(String.join("\n", text), payload);
  }

  private static String marker(Block block) {
    return switch (block.kind()) {
      case ITEM -> block.marker().isEmpty() ? "\u2022 " : block.marker() + " ";
      case QUOTE -> "> ";
      case HEADING, PARAGRAPH -> "";
    };
  }

  private static Map<String, Object> run(Atom atom, Block block) {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("type", "TextRun");
    run.put("text", atom.text());
    if (block.heading()) {
      run.put("size", block.level() == 1 ? "Large" : block.level() == 2 ? "Medium" : "Default");
    }
    if (block.heading() || atom.style().bold()) {
      run.put("weight", "Bolder");
    }
    if (atom.style().italic()) {
      run.put("italic", true);
    }
    if (atom.style().code()) {
      run.put("fontType", "Monospace");
    }
    atom.link()
        .ifPresent(
            address -> {
              Map<String, Object> action = new LinkedHashMap<>();
              action.put("type", "Action.OpenUrl");
              action.put("url", address);
              run.put("selectAction", action);
            });
    return run;
  }
}
