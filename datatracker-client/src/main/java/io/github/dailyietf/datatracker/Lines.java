package io.github.dailyietf.datatracker;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a text in UTF-8, decoded one at a time. Not thread-safe. */
final class Lines {

  private final byte[] text;
  private int at;
  private int number;

  Lines(byte[] text) {
    this.text = text;
    // A byte order mark is no part of the first line.
    boolean marked =
        text.length > 2
            && text[0] == (byte) 0xEF
            && text[1] == (byte) 0xBB
            && text[2] == (byte) 0xBF;
    this.at = marked ? 3 : 0;
  }

  /** The next line without its end, or null behind the last. */
  @Nullable String next() {
    if (at >= text.length) {
      return null;
    }
    int start = at;
    while (at < text.length && text[at] != '\n') {
      at++;
    }
    int end = at > start && text[at - 1] == '\r' ? at - 1 : at;
    at++;
    number++;
    return new String(text, start, end - start, StandardCharsets.UTF_8);
  }

  /** The number of the line read last, counted from 1. */
  int number() {
    return number;
  }
}
