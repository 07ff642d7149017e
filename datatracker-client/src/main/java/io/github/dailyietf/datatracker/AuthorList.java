package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.Author;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names between commas, with or without an address: {@code Mei Example <mei@example.org>, ...}. */
final class AuthorList {

  /** What follows a comma and is no name of its own. */
  private static final Set<String> SUFFIXES =
      Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "ph.d.", "phd", "ed.");

  private AuthorList() {}

  static List<Author> read(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      String words = IndexWords.words(part);
      int last = parts.size() - 1;
      if (last >= 0 && isSuffix(words) && !parts.get(last).endsWith(">")) {
        parts.set(last, parts.get(last) + ", " + words);
      } else if (!words.isEmpty()) {
        parts.add(words);
      }
    }
    return parts.stream().flatMap(part -> author(part).stream()).toList();
  }

  private static boolean isSuffix(String words) {
    int end = words.indexOf(' ');
    String first = end < 0 ? words : words.substring(0, end);
    boolean alone = end < 0 || words.charAt(end + 1) == '<';
    return alone && SUFFIXES.contains(first.toLowerCase(Locale.ROOT));
  }

  private static Optional<Author> author(String part) {
    Optional<String> email = email(part);
    int open = email.isPresent() ? part.lastIndexOf('<') : part.length();
    return IndexWords.author(part.substring(0, open))
        .map(author -> Author.builder().from(author).email(email).build());
  }

  /** The name of a person who may have an address behind it. */
  static String name(String part) {
    return IndexWords.words(
        part.substring(0, email(part).isPresent() ? part.lastIndexOf('<') : part.length()));
  }

  /** The address in angle brackets at the end, if there is one. */
  static Optional<String> email(String part) {
    int open = part.lastIndexOf('<');
    int end = part.length() - 1;
    if (open < 0 || end <= open || part.charAt(end) != '>') {
      return Optional.empty();
    }
    String address = part.substring(open + 1, end).strip();
    return address.indexOf('@') > 0 ? Optional.of(address) : Optional.empty();
  }
}
