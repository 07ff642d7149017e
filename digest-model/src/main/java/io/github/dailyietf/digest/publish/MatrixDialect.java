package io.github.dailyietf.digest.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Notices with a plain body and the same as HTML. Costs are bytes of JSON; the limit leaves room
 * for the event around the content and for encryption, which makes it a third longer.
 */
final class MatrixDialect implements Dialect {

  private static final int CONTENT = 40_000;
  private static final int FRAME = 200;
  private static final int BLOCK = 60;
  private static final int STYLES = 50;

  private final TextDialect plain = new TextDialect(CONTENT, TextLength.UTF_8_BYTES);

  @Override
  public int leafLimit() {
    return CONTENT;
  }

  @Override
  public int frame() {
    return FRAME;
  }

  @Override
  public int cost(Block block) {
    return BLOCK + 2 * plain.cost(block);
  }

  @Override
  public int textCost(Atom atom) {
    return JsonLength.bytes(atom.text()) + JsonLength.bytes(escape(atom.text())) + 12;
  }

  @Override
  public int runCost(Atom atom) {
    return STYLES + atom.link().map(address -> 2 * JsonLength.bytes(escape(address))).orElse(0);
  }

  @Override
  public String guard(String text) {
    return Mentions.guard(text);
  }

  @Override
  public ChatMessage print(List<List<Block>> leaves) {
    List<Block> blocks = leaves.get(0);
    String body = plain.text(blocks);
    StringBuilder html = new StringBuilder();
    boolean inList = false;
    for (Block block : blocks) {
      boolean bullet = block.kind() == Block.Kind.ITEM && block.marker().isEmpty();
      if (bullet != inList) {
        html.append(bullet ? "<ul>" : "</ul>");
        inList = bullet;
      }
      String element = element(block, bullet);
      html.append('<').append(element).append('>');
      if (block.kind() == Block.Kind.ITEM && !bullet) {
        html.append(escape(block.marker())).append(' ');
      }
      block.runs().forEach(run -> write(run, html));
      html.append("</").append(element).append('>');
    }
    html.append(inList ? "</ul>" : "");
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("msgtype", "m.notice");
    content.put("body", body);
    content.put("format", "org.matrix.custom.html");
    content.put("formatted_body", html.toString());
    content.put("m.mentions", Map.of());
    return new ChatMessage(body, content);
  }

  private static String element(Block block, boolean bullet) {
    return switch (block.kind()) {
      case HEADING -> "h" + block.level();
      case ITEM -> bullet ? "li" : "p";
      case QUOTE -> "blockquote";
      case PARAGRAPH -> "p";
    };
  }

  private static void write(Atom run, StringBuilder html) {
    String inner = escape(run.text()).replace("\n", "<br>");
    if (run.style().code()) {
      inner = "<code>" + inner + "</code>";
    }
    if (run.style().italic()) {
      inner = "<em>" + inner + "</em>";
    }
    if (run.style().bold()) {
      inner = "<strong>" + inner + "</strong>";
    }
    if (run.link().isPresent()) {
      inner = "<a href=\"" + escape(run.link().get()) + "\">" + inner + "</a>";
    }
    html.append(inner);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
