package io.github.dailyietf.datatracker.resource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists that the server sends as the text of a Python value: {@code ['quic', "don't"]}.
 * Linear in the length of the text; at most {@value #DEEPEST} levels deep.
 */
final class PythonLiteral {

  private static final int DEEPEST = 20;

  private final String text;
  private int at;
  private int depth;

  private PythonLiteral(String text) {
    this.text = text;
  }

  /** Signals a text that is none; carries no stack. */
  private static final class NotALiteral extends Exception {
    private static final long serialVersionUID = 1;

    NotALiteral() {
      super("not a Python literal", null, false, false);
    }
  }

  /** A list, or null if the text is not that of a list. */
  static @Nullable Object read(String text) {
    String stripped = text.strip();
    if (!stripped.startsWith("[")) {
      return null;
    }
    try {
      var reader = new PythonLiteral(stripped);
      Object value = reader.value();
      return reader.at == stripped.length() ? value : null;
    } catch (NotALiteral e) {
      return null;
    }
  }

  private @Nullable Object value() throws NotALiteral {
    char c = peek();
    if (c == '[') {
      return list(']');
    } else if (c == '(') {
      return list(')');
    } else if (c == '{') {
      return object();
    } else if (c == '\'' || c == '"') {
      return quoted();
    }
    return word();
  }

  private List<@Nullable Object> list(char end) throws NotALiteral {
    List<@Nullable Object> list = new ArrayList<>();
    open();
    while (peek() != end) {
      list.add(value());
      comma(end);
    }
    close();
    return Collections.unmodifiableList(list);
  }

  private ResourceObject object() throws NotALiteral {
    List<String> names = new ArrayList<>();
    List<@Nullable Object> values = new ArrayList<>();
    open();
    while (peek() != '}') {
      names.add(quoted());
      if (peek() != ':') {
        throw new NotALiteral();
      }
      at++;
      values.add(value());
      comma('}');
    }
    close();
    return new ResourceObject(names.toArray(new String[0]), values.toArray());
  }

  private void open() throws NotALiteral {
    at++;
    if (++depth > DEEPEST) {
      throw new NotALiteral();
    }
  }

  private void close() {
    at++;
    depth--;
  }

  private void comma(char end) throws NotALiteral {
    if (peek() == ',') {
      at++;
    } else if (peek() != end) {
      throw new NotALiteral();
    }
  }

  private String quoted() throws NotALiteral {
    char quote = peek();
    if (quote != '\'' && quote != '"') {
      throw new NotALiteral();
    }
    var out = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == quote) {
        at++;
        return out.toString();
      }
      out.append(c == '\\' ? escaped() : c);
    }
    throw new NotALiteral();
  }

  private char escaped() throws NotALiteral {
    if (++at >= text.length()) {
      throw new NotALiteral();
    }
    char c = text.charAt(at);
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'x' -> hex(2);
      case 'u' -> hex(4);
      default -> c;
    };
  }

  private char hex(int digits) throws NotALiteral {
    int end = at + 1 + digits;
    int code = 0;
    if (end > text.length()) {
      throw new NotALiteral();
    }
    for (at++; at < end; at++) {
      int digit = Character.digit(text.charAt(at), 16);
      if (digit < 0) {
        throw new NotALiteral();
      }
      code = 16 * code + digit;
    }
    at--;
    return (char) code;
  }

  /** A number, {@code True}, {@code False} or {@code None}. */
  private @Nullable Object word() throws NotALiteral {
    int start = at;
    while (at < text.length() && ",]}):".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(start, at).strip();
    return switch (word) {
      case "True" -> true;
      case "False" -> false;
      case "None" -> null;
      case "" -> throw new NotALiteral();
      default -> {
        yield Digits.only(word) ? (Object) Long.parseLong(word) : word;
      }
    };
  }

  /** The next character that is not blank, on which the reader stands afterwards. */
  private char peek() throws NotALiteral {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at >= text.length()) {
      throw new NotALiteral();
    }
    return text.charAt(at);
  }
}
