package io.github.dailyietf.mail;

import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.GroupBuilder;
import io.github.dailyietf.core.GroupType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A group as sentences and Subjects name it: {@code the Example Networking WG (exnet)}, {@code
 * Example Networking (exnet) Working Group}, {@code Example Networking (exnet)}.
 *
 * @param name without article and type
 * @param acronym in lower case, or null
 * @param type null if the words do not say
 */
record NamedGroup(String name, @Nullable String acronym, @Nullable GroupType type) {

  private static final int LONGEST_ACRONYM = 40;

  /** Acronyms as short as {@code Rtgwg} are written with one capital, too. */
  private static final int SHORTEST_WORD = 7;

  private static final String[] TYPES = {
    "Editorial Stream Working Group",
    "Research Area Group",
    "Working Group",
    "Research Group",
    "Area Group",
    "Directorate",
    "Program",
    "PROGRAM",
    "Team",
    "TEAM",
    "REVIEW",
    "ADHOC",
    "IABASG",
    "IABWORKSHOP",
    "DIR",
    "WG",
    "RG",
    "AG",
    "RAG",
    "BOF",
    "BoF",
    "EDWG",
    "IAB",
  };

  /** Reads the words; the name is empty if they name nothing. */
  static NamedGroup read(String words) {
    String text = words.strip();
    if (text.startsWith("the ")) {
      text = text.substring(4).strip();
    }
    int close = text.lastIndexOf(')');
    int open = text.lastIndexOf('(', close);
    if (open >= 0 && isAcronym(text, open + 1, close)) {
      String behind = text.substring(close + 1).strip();
      GroupType type = exactType(behind);
      if (behind.isEmpty() || type != null && !isPartOfName(text, open + 1, close)) {
        String acronym = text.substring(open + 1, close).toLowerCase(Locale.ROOT);
        NamedGroup before = typed(text.substring(0, open).strip());
        return behind.isEmpty()
            ? new NamedGroup(before.name, acronym, before.type)
            : new NamedGroup(text.substring(0, open).strip(), acronym, type);
      }
    }
    return typed(text);
  }

  private static boolean isAcronym(String text, int from, int end) {
    if (end <= from || end - from > LONGEST_ACRONYM) {
      return false;
    }
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '-' && c != '_' && c != '.' && c != '+') {
        return false;
      }
    }
    return true;
  }

  /** True for {@code (X.509) Working Group} and {@code (Revised) Working Group}. */
  private static boolean isPartOfName(String text, int from, int end) {
    boolean word = end - from >= SHORTEST_WORD && Character.isUpperCase(text.charAt(from));
    for (int i = from + 1; i < end; i++) {
      if (text.charAt(i) == '.') {
        return true;
      }
      word &= Character.isLowerCase(text.charAt(i));
    }
    return word;
  }

  private static NamedGroup typed(String text) {
    for (String type : TYPES) {
      int end = text.length() - type.length();
      if (end > 1 && text.charAt(end - 1) == ' ' && matches(text, end, type)) {
        return new NamedGroup(text.substring(0, end).strip(), null, GroupType.parse(type));
      }
    }
    return new NamedGroup(text, null, null);
  }

  private static @Nullable GroupType exactType(String text) {
    for (String type : TYPES) {
      if (type.length() == text.length() && matches(text, 0, type)) {
        return GroupType.parse(type);
      }
    }
    return null;
  }

  /** Long names are written with small letters too, short ones never are. */
  private static boolean matches(String text, int at, String type) {
    return text.regionMatches(type.indexOf(' ') > 0, at, type, 0, type.length());
  }

  /** True if the words say that it is a group: by a type or by an acronym. */
  boolean certain() {
    return !name.isEmpty() && (acronym != null || type != null);
  }

  /** Another type where the words do not say. */
  NamedGroup orType(@Nullable GroupType other) {
    return type != null || other == null ? this : new NamedGroup(name, acronym, other);
  }

  GroupBuilder builder() {
    GroupBuilder group = Group.builder().name(name);
    if (acronym != null) {
      group.acronym(acronym);
    }
    if (type != null) {
      group.type(type);
    }
    return group;
  }

  Group group() {
    return builder().build();
  }
}
