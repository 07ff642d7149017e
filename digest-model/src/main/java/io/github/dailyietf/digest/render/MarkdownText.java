package io.github.dailyietf.digest.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Escapes plain text for Markdown: what CommonMark would read as markup, and {@code ~} and {@code
 * $}, which common dialects do. No more than that, since people read the source too.
 */
final class MarkdownText {

  private static final String ALWAYS = "\\`*[]<~$";

  /** What starts a block at the beginning of a line: a list, a heading, a quotation. */
  private static final Pattern BLOCK_START =
      Pattern.compile("[-+=#>:|]|[0-9]{1,9}(?=[.)](?:\\s|$))");

  private static final Pattern ENTITY = Pattern.compile("&#?[A-Za-z0-9]+;");

  private MarkdownText() {}

  /** What the mentions, issue numbers and emoji of a place look for begins so. */
  private static final Pattern CALL =
      Pattern.compile("@[A-Za-z0-9]|#[0-9]|(?i:GH-)[0-9]|:[a-z0-9_+-]{1,40}:");

  /** Parts such words where nobody sees it: they are looked for in the text of the page. */
  private static final String GUARD = "<!-- -->";

  static String escape(Text node, boolean lineStart, MarkdownFlavor flavor) {
    String text = node.getLiteral();
    StringBuilder out = new StringBuilder(text.length() + 8);
    int at = lineStart ? escapeBlockStart(text, out) : 0;
    Matcher call = CALL.matcher(text);
    int guarded = flavor.folds() ? guard(call, 0) : -1;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (at == guarded) {
        out.append(GUARD);
        guarded = guard(call, at);
      }
      if (ALWAYS.indexOf(c) >= 0 || isMarkup(c, at, text, node)) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  /** The place behind the first sign of the next such word; -1 if there is none. */
  private static int guard(Matcher call, int from) {
    if (!call.find(from)) {
      return -1;
    }
    return call.group().startsWith(":") ? call.start() + 1 : call.end() - 1;
  }

  /** Writes the start of a line and returns how much of the text that was. */
  private static int escapeBlockStart(String text, StringBuilder out) {
    Matcher start = BLOCK_START.matcher(text);
    if (!start.lookingAt()) {
      return 0;
    }
    if (Character.isDigit(text.charAt(0))) {
      out.append(text, 0, start.end()).append('\\').append(text.charAt(start.end()));
      return start.end() + 1;
    }
    out.append('\\').append(text.charAt(0));
    return 1;
  }

  private static boolean isMarkup(char c, int at, String text, Text node) {
    return switch (c) {
      case '_' -> !(isWord(text, at - 1) && isWord(text, at + 1));
      case '&' -> ENTITY.matcher(text).region(at, text.length()).lookingAt();
      case '#' -> inHeading(node) && (at == 0 || " #".indexOf(text.charAt(at - 1)) >= 0);
      case '!' -> at == text.length() - 1 && node.getNext() instanceof Link;
      default -> false;
    };
  }

  private static boolean isWord(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean inHeading(Node node) {
    Node parent = node.getParent();
    return parent instanceof Heading || parent instanceof Span;
  }
}
