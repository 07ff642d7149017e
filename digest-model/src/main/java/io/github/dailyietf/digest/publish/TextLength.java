package io.github.dailyietf.digest.publish;

import java.nio.charset.StandardCharsets;

/** What a limit on the length of a text counts: services do not agree on it. */
public enum TextLength {
  /** Java's own {@link String#length}: an emoji beyond the basic plane counts two or more. */
  UTF_16_UNITS {
    @Override
    public int of(String text) {
      return text.length();
    }
  },
  /** Unicode code points: an emoji made of several joined ones counts each. */
  CODE_POINTS {
    @Override
    public int of(String text) {
      return text.codePointCount(0, text.length());
    }
  },
  /** What readers take for one character: an extended grapheme cluster (UAX #29). */
  GRAPHEMES {
    @Override
    public int of(String text) {
      return Graphemes.count(text);
    }
  },
  /** Bytes of UTF-8: Japanese takes three a character. */
  UTF_8_BYTES {
    @Override
    public int of(String text) {
      return text.getBytes(StandardCharsets.UTF_8).length;
    }
  };

  /** The length of the text; takes time linear in it. */
  public abstract int of(String text);
}
