package io.github.dailyietf.datatracker;

import io.github.dailyietf.datatracker.resource.DocumentEvent;
import io.github.dailyietf.datatracker.resource.State;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * State types and slugs by the numbers of the states. Those that most drafts go through are known
 * here, because the server never gives a number again; for others the table is fetched.
 */
final class StateKeys {

  private static final Map<Long, String> KNOWN = known();

  private static Map<Long, String> known() {
    Map<Long, String> known = new HashMap<>();
    put(known, "draft", 1, "active expired rfc repl auth-rm ietf-rm");
    put(
        known,
        "draft-iesg",
        7,
        "pub dead approved ann watching iesg-eva ad-eval lc-req lc pub-req rfcqueue defer writeupw"
            + " goaheadw review-e nopubadw nopubanw");
    put(
        known,
        "draft-rfceditor",
        24,
        "auth auth48 edit iana iesg isr isr-auth ref rfc-edit timeout");
    put(
        known,
        "draft-stream-ietf",
        35,
        "c-adopt adopt-wg info wg-doc parked dead wg-lc chair-w writeupw sub-pub");
    put(known, "draft-rfceditor", 34, "missref");
    put(known, "draft-rfceditor", 116, "auth48-done edit iana-crd iesg isr-auth");
    put(known, "draft-rfceditor", 133, "pending");
    put(known, "draft-stream-ietf", 134, "wg-cand");
    put(known, "draft-stream-ietf", 145, "waiting-for-implementation held-by-wg");
    put(known, "draft-iesg", 150, "idexists");
    return Map.copyOf(known);
  }

  private final Supplier<Map<Long, State>> table;

  StateKeys(Supplier<Map<Long, State>> table) {
    this.table = table;
  }

  private static void put(Map<Long, String> known, String type, long first, String slugs) {
    long number = first;
    for (String slug : slugs.split(" ", -1)) {
      known.put(number++, type + "/" + slug);
    }
  }

  /** Whether the state belongs to the way of a draft, not to what IANA and reviewers do. */
  private static boolean ofTheWay(String type) {
    return type.equals("draft")
        || type.equals("draft-iesg")
        || type.equals("draft-rfceditor")
        || type.startsWith("draft-stream-");
  }

  /** Type and slug of each state that these events set: {@code draft-iesg/lc}. */
  Map<Long, String> of(Collection<DocumentEvent> events) {
    Map<Long, String> keys = new HashMap<>();
    boolean missing = false;
    for (DocumentEvent event : events) {
      if (event.state().isPresent() && event.stateType().filter(StateKeys::ofTheWay).isPresent()) {
        long number = event.state().getAsLong();
        Optional<String> key = Optional.ofNullable(KNOWN.get(number));
        key.ifPresent(text -> keys.put(number, text));
        missing |= key.isEmpty();
      }
    }
    if (missing) {
      table.get().forEach((number, state) -> keys.put(number, state.type() + "/" + state.slug()));
    }
    return keys;
  }
}
