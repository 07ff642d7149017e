package io.github.dailyietf.digest.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Discord's Markdown, as the content of a message or as embeds. */
final class DiscordDialect implements Dialect {

  private static final int CONTENT = 2000;
  private static final int DESCRIPTION = 4096;
  private static final int ALL_EMBEDS = 6000;
  private static final int EMBEDS = 10;

  /** Do not show previews of the linked pages. */
  private static final int SUPPRESS_EMBEDS = 1 << 2;

  private static final String MARKS = "\\*_~`|<>[]";

  private static final String STARTS = "-+#>";

  private final boolean embeds;

  DiscordDialect(boolean embeds) {
    this.embeds = embeds;
  }

  @Override
  public int leafLimit() {
    return embeds ? DESCRIPTION : CONTENT;
  }

  @Override
  public int leavesPerMessage() {
    return embeds ? EMBEDS : 1;
  }

  @Override
  public int messageLimit() {
    return embeds ? ALL_EMBEDS : CONTENT;
  }

  /** Two line breaks, the marker, and what may be escaped at the start of a line. */
  @Override
  public int cost(Block block) {
    return 2 + start(block).length() + 2 + (bold(block) ? 4 : 0);
  }

  @Override
  public int textCost(Atom atom) {
    return written(atom).length() + (atom.text().indexOf('\n') >= 0 ? 2 : 0);
  }

  @Override
  public int runCost(Atom atom) {
    int link = atom.link().isEmpty() || atom.bareLink() ? 0 : atom.link().get().length() + 4;
    return link + 2 * marks(atom).length();
  }

  @Override
  public String guard(String text) {
    return Mentions.guard(text);
  }

  @Override
  public ChatMessage print(List<List<Block>> leaves) {
    List<String> texts = leaves.stream().map(DiscordDialect::text).toList();
    Map<String, Object> payload = new LinkedHashMap<>();
    if (embeds) {
      List<Map<String, Object>> all = new ArrayList<>();
      texts.forEach(text -> all.add(Map.of("description", text)));
      payload.put("embeds", all);
    } else {
      payload.put("content", texts.get(0));
      payload.put("flags", SUPPRESS_EMBEDS);
    }
    payload.put("allowed_mentions", Map.of("parse", List.of()));
    return new ChatMessage(String.join("\n\n", texts), payload);
  }

  private static String text(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    Block.Kind before = Block.Kind.HEADING;
    for (Block block : blocks) {
      boolean list = block.kind() == Block.Kind.ITEM && before == Block.Kind.ITEM;
      out.append(out.isEmpty() ? "" : list || before == Block.Kind.HEADING ? "\n" : "\n\n");
      out.append(start(block));
      if (bold(block)) {
        out.append("**");
      }
      boolean lineStart = block.kind() != Block.Kind.HEADING || bold(block);
      for (Atom run : block.runs()) {
        write(run, lineStart, out);
        lineStart = run.text().endsWith("\n");
      }
      if (bold(block)) {
        out.append("**");
      }
      before = block.kind();
    }
    return out.toString();
  }

  private static void write(Atom run, boolean lineStart, StringBuilder out) {
    String text = written(run);
    if (lineStart) {
      text = escapeStart(text);
    }
    StringBuilder lines = new StringBuilder();
    int at = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', at)) {
      lines.append(text, at, end + 1);
      at = end + 1;
      if (at < text.length() && STARTS.indexOf(text.charAt(at)) >= 0) {
        lines.append('\\');
      }
    }
    lines.append(text, at, text.length());
    String marks = marks(run);
    String inner = marks + lines + new StringBuilder(marks).reverse();
    boolean linked = run.link().isPresent() && !run.bareLink();
    out.append(linked ? "[" + inner + "](" + run.link().orElse("") + ")" : inner);
  }

  /** The text without what the client would read as markup; addresses as they are. */
  private static String written(Atom atom) {
    if (atom.bareLink()) {
      return atom.text();
    }
    StringBuilder out = new StringBuilder(atom.text().length() + 8);
    for (int i = 0; i < atom.text().length(); i++) {
      char c = atom.text().charAt(i);
      if (atom.style().code()) {
        // Nothing can be escaped in code: a look-alike stands for its mark.
        out.append(c == '`' ? '\u02cb' : c);
      } else {
        out.append(MARKS.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return out.toString();
  }

  /** A list, heading or quotation that starts by accident. */
  private static String escapeStart(String text) {
    if (!text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0) {
      return "\\" + text;
    }
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean number = digits > 0 && digits < text.length() && text.charAt(digits) == '.';
    return number ? text.substring(0, digits) + "\\" + text.substring(digits) : text;
  }

  private static String start(Block block) {
    return switch (block.kind()) {
      case HEADING -> bold(block) ? "" : "#".repeat(block.level()) + " ";
      case ITEM ->
          "  ".repeat(Math.min(block.level(), 8))
              + (block.marker().isEmpty() ? "-" : block.marker())
              + " ";
      case QUOTE -> "> ";
      case PARAGRAPH -> "";
    };
  }

  /** There are three levels of headings. */
  private static boolean bold(Block block) {
    return block.heading() && block.level() > 3;
  }

  private static String marks(Atom run) {
    if (run.bareLink()) {
      return "";
    }
    return (run.style().bold() ? "**" : "")
        + (run.style().italic() ? "*" : "")
        + (run.style().code() ? "`" : "");
  }
}
