package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.Area;
import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the indexes of the RFC Editor and of drafts have in common: how they write things. */
final class IndexWords {

  private static final String EDITOR = ", Ed.";

  private IndexWords() {}

  /** One blank for any run of white space. */
  static String words(String text) {
    var out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        gap = out.length() > 0;
      } else {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  /** {@code J. Klensin} or {@code J. Klensin, Ed.}; empty for blanks. */
  static Optional<Author> author(String printed) {
    String name = words(printed);
    boolean editor = name.endsWith(EDITOR);
    name = editor ? name.substring(0, name.length() - EDITOR.length()) : name;
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(Author.builder().name(name).editor(editor).build());
  }

  /** A number of pages: at least one, or not known. */
  static OptionalInt pages(String text) {
    try {
      int pages = Integer.parseInt(text.strip());
      return pages > 0 ? OptionalInt.of(pages) : OptionalInt.empty();
    } catch (NumberFormatException notANumber) {
      return OptionalInt.empty();
    }
  }

  /** A group of which the acronym is known alone. */
  static Group group(String acronym, Optional<String> areaAcronym) {
    String key = acronym.toLowerCase(Locale.ROOT);
    return Group.builder()
        .name(key)
        .acronym(key)
        .area(areaAcronym.map(IndexWords::area))
        .organization(areaAcronym.map(area -> "IETF"))
        .build();
  }

  /** An area by its acronym, with its name if it is one of those since 1991 that are known here. */
  static Area area(String acronym) {
    String key = acronym.toLowerCase(Locale.ROOT);
    String name =
        switch (key) {
          case "app" -> "Applications";
          case "art" -> "Applications and Real-Time";
          case "gen" -> "General";
          case "int" -> "Internet";
          case "ops" -> "Operations and Management";
          case "rai" -> "Real-time Applications and Infrastructure";
          case "rtg" -> "Routing";
          case "sec" -> "Security";
          case "tsv" -> "Transport";
          case "wit" -> "Web and Internet Transport";
          default -> key;
        };
    return Area.builder().name(name).acronym(key).build();
  }

  /** The paragraphs of an abstract, tidied, with an empty line between two. */
  static Optional<String> paragraphs(List<String> paragraphs) {
    List<String> tidy = new ArrayList<>();
    for (String paragraph : paragraphs) {
      if (!paragraph.isBlank()) {
        tidy.add(AbstractText.tidy(paragraph));
      }
    }
    return tidy.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", tidy));
  }

  /** What a text means, or null after telling that it means nothing. */
  static <T> @Nullable T read(
      String text, Function<String, T> parser, Consumer<String> unreadable) {
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException e) {
      unreadable.accept(text);
      return null;
    }
  }

  /** What the texts mean; those that mean nothing are told and left out. */
  static <T> List<T> readAll(
      List<String> texts, Function<String, T> parser, Consumer<String> unreadable) {
    List<T> values = new ArrayList<>();
    for (String text : texts) {
      T value = read(text, parser, unreadable);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }
}
