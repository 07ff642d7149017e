package io.github.dailyietf.digest.summary;

import io.github.dailyietf.digest.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers in titles, abstracts and other known texts, found again by the letters around them: a
 * text that has the same words with another number has miscopied it.
 */
final class Contexts {

  /** As many letters on both sides tell a place. */
  private static final int NEAR = 8;

  /** As many letters on one side do where the known text begins or ends on the other. */
  private static final int FAR = 12;

  /** The name for what may be misquoted in any line. */
  static final String ANYWHERE = "*";

  private static final Set<String> EVERYWHERE = Set.of("subject", "problem", "archivedAt", "text");

  private static final int MOST_DIGITS = 8;

  /** The numbers that stand between the same letters, and where. */
  private final Map<String, Map<String, Fact>> numbers = new HashMap<>();

  /** Learns the numbers of a text. */
  void add(Fact fact) {
    Compact text = Compact.of(fact.value());
    int end;
    for (int start = nextNumber(text, 0); start < text.length(); start = nextNumber(text, end)) {
      end = endOfNumber(text, start);
      int rest = text.length() - end;
      if (start >= NEAR && rest >= NEAR) {
        learn(key(text, start, end, NEAR, NEAR), text.substring(start, end), fact);
      } else if (start < NEAR && rest >= FAR) {
        learn(key(text, start, end, start, FAR), text.substring(start, end), fact);
      } else if (rest < NEAR && start >= FAR) {
        learn(key(text, start, end, FAR, rest), text.substring(start, end), fact);
      }
    }
  }

  private void learn(String key, String number, Fact fact) {
    remember(key, number, fact);
    String subject = EVERYWHERE.contains(fact.attribute()) ? ANYWHERE : fact.subject();
    remember(subject + "\n" + key, number, fact);
  }

  private void remember(String key, String number, Fact fact) {
    numbers.computeIfAbsent(key, any -> new LinkedHashMap<>()).putIfAbsent(number, fact);
  }

  private static String key(Compact text, int start, int end, int left, int right) {
    return text.substring(start - left, start) + "#" + text.substring(end, end + right);
  }

  /**
   * Judges each number of a text that stands between known words. Anybody may quote a document, but
   * only a line about it misquotes it: many documents share their set phrases.
   */
  void read(Subjects subjects, Claims claims) {
    String all = subjects.plain().text();
    Compact text = Compact.of(all);
    int end;
    for (int start = nextNumber(text, 0); start < text.length(); start = nextNumber(text, end)) {
      end = endOfNumber(text, start);
      if (end - start <= MOST_DIGITS) {
        judge(text, start, end, subjects, claims);
      }
    }
  }

  private void judge(Compact text, int start, int end, Subjects subjects, Claims claims) {
    String number = text.substring(start, end);
    List<String> keys = keys(text, start, end);
    for (String subject : subjects.namesAt(text.origin(start))) {
      for (String key : keys) {
        Map<String, Fact> known = numbers.get(subject + "\n" + key);
        if (known != null) {
          Fact fact = known.get(number);
          if (fact != null) {
            support(text, start, end, fact, claims);
          } else {
            contradict(text, start, end, known, claims);
          }
          return;
        }
      }
    }
    for (String key : keys) {
      Fact fact = numbers.getOrDefault(key, Map.of()).get(number);
      if (fact != null) {
        support(text, start, end, fact, claims);
        return;
      }
    }
  }

  private static List<String> keys(Compact text, int start, int end) {
    List<String> keys = new ArrayList<>();
    int before = start;
    int rest = text.length() - end;
    if (before >= NEAR && rest >= NEAR) {
      keys.add(key(text, start, end, NEAR, NEAR));
    }
    for (int side = 0; side < NEAR; side++) {
      if (before >= side && rest >= FAR) {
        keys.add(key(text, start, end, side, FAR));
      }
      if (before >= FAR && rest >= side) {
        keys.add(key(text, start, end, FAR, side));
      }
    }
    return keys;
  }

  private static void support(Compact text, int start, int end, Fact fact, Claims claims) {
    claims.supported(
        Claim.Kind.QUOTATION,
        text.origin(start),
        text.origin(end - 1) + 1,
        "so in the " + fact.attribute() + " of " + fact.subject(),
        Optional.of(fact));
  }

  private static void contradict(
      Compact text, int start, int end, Map<String, Fact> known, Claims claims) {
    String right = known.keySet().iterator().next();
    Fact fact = known.values().iterator().next();
    claims.contradicted(
        Claim.Kind.QUOTATION,
        text.origin(start),
        text.origin(end - 1) + 1,
        "the " + fact.attribute() + " of " + fact.subject() + " has " + right + " there",
        Optional.of(fact),
        known.size() == 1 ? Optional.of(right) : Optional.empty());
  }

  private static int nextNumber(Compact text, int from) {
    int i = from;
    while (i < text.length() && !Compact.isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int endOfNumber(Compact text, int from) {
    int i = from;
    while (i < text.length() && Compact.isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
