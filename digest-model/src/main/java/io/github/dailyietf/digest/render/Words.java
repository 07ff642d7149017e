package io.github.dailyietf.digest.render;

import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.digest.Counts;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Phrase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a layout says about the things of a digest. */
final class Words {

  private final Layout layout;

  Words(Layout layout) {
    this.layout = layout;
  }

  Layout layout() {
    return layout;
  }

  String say(Phrase phrase) {
    return layout.say(phrase, Map.of());
  }

  String say(Phrase phrase, String name, Object value) {
    return layout.say(phrase, Map.of(name, value));
  }

  String say(Phrase phrase, Map<String, ?> values) {
    return layout.say(phrase, values);
  }

  /** The text of a slot. */
  String say(Phrase slot, Part part) {
    Counts counts = part.digest().counts();
    return layout.say(
        slot,
        Map.of(
            "day", part.digest().day(),
            "number", part.number(),
            "count", part.count(),
            "drafts", counts.drafts(),
            "revisions", counts.revisions(),
            "rfcs", counts.rfcs()));
  }

  String list(Collection<String> names) {
    return String.join(say(Phrase.LIST_SEPARATOR), names);
  }

  String rfcs(List<RfcNumber> numbers) {
    return list(numbers.stream().map(RfcNumber::toString).collect(Collectors.toList()));
  }

  String area(String name) {
    return say(Phrase.AREA, "area", name);
  }

  /** {@code 301-325}, or {@code 426} for a part of one draft. */
  String items(Part part) {
    return part.first() == part.last()
        ? Integer.toString(part.first())
        : say(Phrase.RANGE, Map.of("first", part.first(), "last", part.last()));
  }
}
