package io.github.dailyietf.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a mail in paragraphs, the white space of each collapsed: what sentences are looked
 * for in, however their lines were broken. The footer of a mailing list is left out.
 */
final class Prose {

  private static final int SHORTEST_RULE = 10;
  private static final int SHORTEST_FOOTER = 40;

  private final List<String> paragraphs = new ArrayList<>();
  private final Lines lines;
  private final int from;
  private int to;
  private int heading = -1;

  private Prose(Lines lines, int from, int to) {
    this.lines = lines;
    this.from = from;
    this.to = to;
  }

  static Prose of(BodyText body) {
    Prose prose = new Prose(body.lines(), body.from(), body.to());
    if (prose.hasNoBreak()) {
      QuotedLines plain = QuotedLines.of(body.lines(), body.from(), body.to());
      prose = new Prose(plain.lines(), 0, plain.count());
    }
    prose.split();
    return prose;
  }

  /** True if there is a blank that does not break, which web mailers put into margins. */
  private boolean hasNoBreak() {
    byte[] data = lines.data();
    int end = from < to ? lines.start(to) : 0;
    for (int i = from < to ? lines.start(from) : 0; i + 1 < end; i++) {
      if (data[i] == (byte) 0xC2 && data[i + 1] == (byte) 0xA0) {
        return true;
      }
    }
    return false;
  }

  private void split() {
    int first = from;
    for (int line = from; line < to; line++) {
      boolean rule = isRule(line, '-', SHORTEST_RULE);
      boolean footer = isRule(line, '_', SHORTEST_FOOTER);
      if (rule || footer || lines.isBlank(line) || lines.startsWith(line, "--NextPart")) {
        add(first, line);
        if (rule && heading < 0) {
          heading = paragraphs.size() - 1;
        }
        first = line + 1;
      }
      if (footer) {
        to = line;
      }
    }
    if (first < to) {
      add(first, to);
    }
  }

  private boolean isRule(int line, char mark, int shortest) {
    byte[] data = lines.data();
    int start = lines.start(line);
    int end = Ascii.trimmedEnd(data, start, lines.end(line));
    if (end - start < shortest) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (data[i] != mark) {
        return false;
      }
    }
    return true;
  }

  private void add(int first, int end) {
    String text = lines.unwrapped(first, end);
    if (!text.isEmpty()) {
      paragraphs.add(text);
    }
  }

  /** The lines that the paragraphs were made of, from {@link #from} to before {@link #to}. */
  Lines lines() {
    return lines;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  int size() {
    return paragraphs.size();
  }

  String paragraph(int index) {
    return paragraphs.get(index);
  }

  /** The paragraph above the first line of dashes, or an empty text. */
  String heading() {
    return heading < 0 ? "" : paragraphs.get(heading);
  }

  /** The index of the first paragraph at or after one that contains the phrase, or -1. */
  int find(String phrase, int first) {
    for (int i = first; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).contains(phrase)) {
        return i;
      }
    }
    return -1;
  }

  /** The first paragraph at or after one that begins with any of the phrases, or the size. */
  int findStart(String[] phrases, int first) {
    for (int i = first; i < paragraphs.size(); i++) {
      for (String phrase : phrases) {
        if (paragraphs.get(i).startsWith(phrase)) {
          return i;
        }
      }
    }
    return paragraphs.size();
  }

  /** The paragraphs from one to before another as one. */
  String joined(int first, int end) {
    return String.join(" ", paragraphs.subList(first, Math.max(first, end)));
  }

  /** The first web address behind a phrase, in its paragraph or the next one. */
  Optional<String> webAddressBehind(String phrase) {
    Optional<String> address = Optional.empty();
    int index = find(phrase, 0);
    while (index >= 0 && address.isEmpty()) {
      String text = joined(index, Math.min(index + 2, paragraphs.size()));
      address = Addresses.web(text, text.indexOf(phrase) + phrase.length());
      index = find(phrase, index + 1);
    }
    return address;
  }

  /** The web address that is the first word behind a label. */
  Optional<String> labelled(String label) {
    for (String paragraph : paragraphs) {
      int at = paragraph.indexOf(label);
      while (at >= 0) {
        int word = at + label.length();
        while (word < paragraph.length() && paragraph.charAt(word) == ' ') {
          word++;
        }
        if (paragraph.startsWith("http", word) || paragraph.startsWith("<http", word)) {
          return Addresses.web(paragraph, word);
        }
        at = paragraph.indexOf(label, at + label.length());
      }
    }
    return Optional.empty();
  }
}
