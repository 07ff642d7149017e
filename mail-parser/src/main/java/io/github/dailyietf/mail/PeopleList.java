package io.github.dailyietf.mail;

import java.util.ArrayList;
import java.util.List;

/** Reads the names in a sentence like {@code The IESG contact persons are A, B and C.} */
final class PeopleList {

  private static final int LONGEST = 400;
  private static final String FOLLOWING = " A URL of ";
  private static final String[] VERBS = {" is ", " are "};

  private PeopleList() {}

  /** The names behind the words and a verb; empty if the text has no such sentence. */
  static List<String> in(String text, String words) {
    int sentence = text.indexOf(words);
    if (sentence < 0) {
      return List.of();
    }
    int verb = -1;
    for (String word : VERBS) {
      int at = text.indexOf(word, sentence);
      verb = at >= 0 && at < sentence + words.length() + 8 ? at + word.length() : verb;
    }
    return verb < 0 ? List.of() : names(text.substring(verb, end(text, verb)));
  }

  /**
   * The full stop that ends the sentence; those of initials and {@code Jr.} do not. Behind a
   * surname as short as {@code Li} it is told by what follows.
   */
  private static int end(String text, int from) {
    int most = Math.min(text.length(), from + LONGEST);
    int following = text.indexOf(FOLLOWING, from);
    if (following >= 0 && following < most) {
      most = text.charAt(following - 1) == '.' ? following - 1 : following;
    }
    if (most == text.length() && text.endsWith(".") && !isSuffix(lastWord(text))) {
      most--;
    }
    int word = from;
    for (int i = from; i < most; i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        word = i + 1;
      } else if (c == '.'
          && i - word > 2
          && (i + 1 == text.length() || text.charAt(i + 1) == ' ')) {
        return i;
      }
    }
    return most;
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  private static List<String> names(String text) {
    List<String> names = new ArrayList<>(3);
    for (String part : text.replace(", and ", ",").replace(" and ", ",").split(",", -1)) {
      String name = WebEscapes.undone(part.strip());
      if (isSuffix(name) && !names.isEmpty()) {
        int last = names.size() - 1;
        names.set(last, names.get(last) + ", " + name);
      } else if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  private static boolean isSuffix(String name) {
    return switch (name) {
      case "Jr.", "Jr", "Sr.", "Sr", "II", "III" -> true;
      default -> false;
    };
  }
}
