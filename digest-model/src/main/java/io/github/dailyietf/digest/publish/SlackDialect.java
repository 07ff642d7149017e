package io.github.dailyietf.digest.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Blocks of rich text, in which nothing is parsed: titles cannot hide a mention, a link or markup
 * in them. Costs are characters of JSON.
 */
final class SlackDialect implements Dialect {

  private static final int BLOCK = 3000;
  private static final int BLOCKS = 50;
  private static final int MESSAGE = 12_000;
  private static final int HEADER = 150;

  /** Twenty of them fill a message, so that there are never more than 50 blocks. */
  private static final int HEADER_COST = 560;

  private static final int FRAME = 60;
  private static final int BLOCK_COST = 200;
  private static final int RUN = 110;

  @Override
  public int leafLimit() {
    return BLOCK;
  }

  @Override
  public int leavesPerMessage() {
    return BLOCKS / 5;
  }

  @Override
  public int messageLimit() {
    return MESSAGE;
  }

  @Override
  public int frame() {
    return FRAME;
  }

  @Override
  public int cost(Block block) {
    return block.heading() && block.level() < 3 ? HEADER_COST : BLOCK_COST;
  }

  @Override
  public int textCost(Atom atom) {
    return JsonLength.characters(escape(atom.text()));
  }

  @Override
  public int runCost(Atom atom) {
    return RUN + atom.link().map(JsonLength::characters).orElse(0);
  }

  @Override
  public ChatMessage print(List<List<Block>> leaves) {
    List<Map<String, Object>> blocks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (List<Block> leaf : leaves) {
      List<Map<String, Object>> elements = new ArrayList<>();
      for (int i = 0; i < leaf.size(); i++) {
        Block block = leaf.get(i);
        text.append(text.isEmpty() ? "" : "\n").append(escape(block.words()));
        if (header(block)) {
          addRichText(elements, blocks);
          elements = new ArrayList<>();
          blocks.add(headerBlock(block));
        } else if (bullet(block)) {
          int end = i + 1;
          while (end < leaf.size() && bullet(leaf.get(end))) {
            if (leaf.get(end).level() != block.level()) {
              break;
            }
            text.append('\n').append(escape(leaf.get(end).words()));
            end++;
          }
          elements.add(list(leaf.subList(i, end)));
          i = end - 1;
        } else {
          boolean last = i + 1 == leaf.size() || header(leaf.get(i + 1));
          elements.add(section(block, last));
        }
      }
      addRichText(elements, blocks);
    }
    Map<String, Object> payload = new LinkedHashMap<>();
    payload.put("text", text.toString());
    payload.put("blocks", blocks);
    payload.put("unfurl_links", false);
    payload.put("unfurl_media", false);
    return new ChatMessage(text.toString(), payload);
  }

  private static boolean header(Block block) {
    return block.heading() && block.level() < 3 && block.words().length() <= HEADER;
  }

  private static boolean bullet(Block block) {
    return block.kind() == Block.Kind.ITEM && block.marker().isEmpty();
  }

  private static Map<String, Object> headerBlock(Block block) {
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("type", "plain_text");
    text.put("text", block.words());
    text.put("emoji", false);
    Map<String, Object> header = new LinkedHashMap<>();
    header.put("type", "header");
    header.put("text", text);
    return header;
  }

  private static void addRichText(
      List<Map<String, Object>> elements, List<Map<String, Object>> blocks) {
    if (!elements.isEmpty()) {
      Map<String, Object> block = new LinkedHashMap<>();
      block.put("type", "rich_text");
      block.put("elements", elements);
      blocks.add(block);
    }
  }

  private static Map<String, Object> list(List<Block> items) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("type", "rich_text_list");
    list.put("style", "bullet");
    list.put("indent", Math.min(items.get(0).level(), 8));
    list.put("elements", items.stream().map(item -> section(item, true)).toList());
    return list;
  }

  /** A section is a line; an empty line parts it from the next one. */
  private static Map<String, Object> section(Block block, boolean last) {
    List<Map<String, Object>> elements = new ArrayList<>();
    if (!block.marker().isEmpty()) {
      elements.add(element(Atom.plain(block.marker() + " "), false));
    }
    block.runs().forEach(run -> elements.add(element(run, block.heading())));
    if (!last && !block.heading() && block.kind() != Block.Kind.ITEM) {
      elements.add(element(Atom.plain("\n"), false));
    }
    Map<String, Object> section = new LinkedHashMap<>();
    boolean quote = block.kind() == Block.Kind.QUOTE;
    section.put("type", quote ? "rich_text_quote" : "rich_text_section");
    section.put("elements", elements);
    return section;
  }

  private static Map<String, Object> element(Atom run, boolean heading) {
    Map<String, Object> element = new LinkedHashMap<>();
    element.put("type", run.link().isPresent() ? "link" : "text");
    run.link().ifPresent(address -> element.put("url", address));
    element.put("text", run.text());
    Map<String, Object> style = new LinkedHashMap<>();
    if (run.style().bold() || heading) {
      style.put("bold", true);
    }
    if (run.style().italic()) {
      style.put("italic", true);
    }
    if (run.style().code()) {
      style.put("code", true);
    }
    if (!style.isEmpty()) {
      element.put("style", style);
    }
    return element;
  }

  /** For the text that stands in for the blocks, which is parsed. */
  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
