package io.github.dailyietf.digest.summary;

import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.SubSeries;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Fact;
import io.github.dailyietf.digest.RfcEntry;
import io.github.dailyietf.digest.Source;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** RFCs besides and of the day, found by number, sub-series, title and words of the title. */
final class RfcIndex {

  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "the", "of", "and", "for", "in", "to", "an", "on", "with", "using", "by", "rfc", "bcp",
          "std", "fyi", "draft");

  private static final int TITLE_KEY = 12;

  private final Map<RfcNumber, Rfc> rfcs = new LinkedHashMap<>();
  private final Map<SubSeries, TreeSet<RfcNumber>> members = new HashMap<>();
  private final Map<String, List<Rfc>> byTitleStart = new HashMap<>();
  private final Map<String, Set<RfcNumber>> byWord = new HashMap<>();
  private final Function<RfcNumber, Optional<URI>> addresses;

  RfcIndex(Collection<Rfc> known, Digest digest, Function<RfcNumber, Optional<URI>> addresses) {
    this.addresses = addresses;
    digest.rfcs().stream().map(RfcEntry::rfc).forEach(this::add);
    known.forEach(this::add);
  }

  private void add(Rfc rfc) {
    if (rfcs.putIfAbsent(rfc.number(), rfc) != null) {
      return;
    }
    for (SubSeries series : rfc.subSeries()) {
      members.computeIfAbsent(series, any -> new TreeSet<>()).add(rfc.number());
    }
    String letters = Compact.of(rfc.title()).toString();
    if (letters.length() >= TITLE_KEY) {
      byTitleStart
          .computeIfAbsent(letters.substring(0, TITLE_KEY), any -> new ArrayList<>())
          .add(rfc);
    }
    for (String word : words(rfc.title())) {
      byWord.computeIfAbsent(word, any -> new HashSet<>()).add(rfc.number());
    }
  }

  Optional<Rfc> rfc(RfcNumber number) {
    return Optional.ofNullable(rfcs.get(number));
  }

  /** The RFCs that are known to be part of the set. */
  Set<RfcNumber> members(SubSeries series) {
    return members.getOrDefault(series, new TreeSet<>());
  }

  /** The RFC whose title the letters begin with. */
  Optional<Rfc> titled(String letters) {
    if (letters.length() < TITLE_KEY) {
      return Optional.empty();
    }
    return byTitleStart.getOrDefault(letters.substring(0, TITLE_KEY), List.of()).stream()
        .filter(rfc -> letters.startsWith(Compact.of(rfc.title()).toString()))
        .findFirst();
  }

  /** The RFCs whose titles have all of these words. */
  Set<RfcNumber> withWords(Collection<String> words) {
    Set<RfcNumber> found = new TreeSet<>();
    boolean first = true;
    for (String word : words) {
      Set<RfcNumber> having = byWord.getOrDefault(word, Set.of());
      if (first) {
        found.addAll(having);
      } else {
        found.retainAll(having);
      }
      first = false;
    }
    return found;
  }

  /** The words of a title or name that mean something, in lower case. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean inner = c == '.' && i + 1 < text.length() && Compact.isDigit(text.charAt(i + 1));
      if (c < 128 && (Character.isLetterOrDigit(c) || inner)) {
        word.append(c);
      } else if (!word.isEmpty()) {
        String lower = word.toString().toLowerCase(Locale.ROOT);
        if (lower.length() > 1 && !EMPTY_WORDS.contains(lower)) {
          words.add(lower);
        }
        word.setLength(0);
      }
    }
    return words;
  }

  /** A fact of the index. */
  Fact fact(RfcNumber number, String attribute, Object value) {
    List<String> where = addresses.apply(number).map(URI::toString).stream().toList();
    return new Fact(
        number.toString(),
        attribute,
        value.toString(),
        new Source(Source.Kind.LOOKUP, where, attribute));
  }
}
