package io.github.dailyietf.digest.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads the text of a {@link TopicTable}. Used once. */
final class TableReader {

  private final List<Family> families = new ArrayList<>();
  private final TermIndex terms = new TermIndex();
  private final Map<String, TermIndex.Term> groups = new HashMap<>();
  private int version;
  private int ids;

  TopicTable read(String text) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      try {
        if (!line.isEmpty() && !line.startsWith("#")) {
          read(line.split("\\s+", 2)[0], line);
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "line " + (i + 1) + " of the table: " + e.getMessage() + ": " + line, e);
      }
    }
    return new TopicTable(version, families, terms, groups);
  }

  private void read(String first, String line) {
    String rest = line.substring(first.length()).strip();
    switch (first) {
      case "version" -> version = number(rest);
      case "family" -> family(rest);
      case "groups" -> groups(rest);
      default -> term(number(first), rest);
    }
  }

  private void family(String rest) {
    String[] pieces = rest.split("\\|", -1);
    Map<String, String> names = new TreeMap<>();
    for (int i = 1; i < pieces.length; i++) {
      String[] name = pieces[i].strip().split("\\s+", 2);
      if (name.length < 2) {
        throw new IllegalArgumentException("not a language and a name");
      }
      names.put(name[0], name[1]);
    }
    Family family = new Family(pieces[0].strip(), names);
    if (families.stream().anyMatch(other -> other.key().equals(family.key()))) {
      throw new IllegalArgumentException("the family comes twice");
    }
    families.add(family);
  }

  private void groups(String rest) {
    String[] pieces = rest.split("\\s+", -1);
    int weight = number(pieces[0]);
    for (int i = 1; i < pieces.length; i++) {
      String acronym = pieces[i].toLowerCase(Locale.ROOT);
      if (groups.putIfAbsent(acronym, next(acronym, weight, true)) != null) {
        throw new IllegalArgumentException("the group " + acronym + " comes twice");
      }
    }
  }

  private void term(int weight, String rest) {
    int colon = rest.indexOf(':');
    String label = colon < 0 ? rest : rest.substring(0, colon).strip();
    String[] forms = (colon < 0 ? rest : rest.substring(colon + 1)).split(",", -1);
    TermIndex.Term term = next(label, weight, false);
    for (String form : forms) {
      if (!terms.add(form.strip(), term)) {
        throw new IllegalArgumentException("no words, or another term's: " + form.strip());
      }
    }
  }

  private TermIndex.Term next(String label, int weight, boolean group) {
    if (families.isEmpty()) {
      throw new IllegalArgumentException("a family has to come first");
    }
    if (label.isEmpty()) {
      throw new IllegalArgumentException("a term without words");
    }
    return new TermIndex.Term(ids++, label, families.size() - 1, weight, group);
  }

  private static int number(String text) {
    try {
      int number = Integer.parseInt(text);
      if (number > 0 && number <= 1_000) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("not a number from 1 to 1000", e);
    }
    throw new IllegalArgumentException("not a number from 1 to 1000");
  }
}
