package io.github.dailyietf.digest.publish;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.dailyietf.core.UtcDay;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** What a {@link DayLedger} knows of one day. */
@Value.Immutable
@LedgerStyle
@JsonDeserialize(builder = LedgerDayAssembly.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface LedgerDay permits LedgerDayAssembly.ImmutableLedgerDay {

  /** The day. */
  UtcDay day();

  /** When it was closed; empty as long as it is open. */
  Optional<Instant> closedAt();

  /** How many drafts stood in a part when it was closed. */
  OptionalInt partSize();

  /** Its items in their fixed order, late ones last; withdrawn ones keep their place. */
  List<LedgerItem> items();

  /** Its corrections, the oldest first; of very many only the newest. */
  List<Amendment> amendments();

  /** How far it got. */
  default DayState state() {
    if (closedAt().isEmpty()) {
      return DayState.OPEN;
    }
    return amendments().isEmpty() ? DayState.CLOSED : DayState.AMENDED;
  }

  /** The item of this {@link LedgerItem#id}. */
  default Optional<LedgerItem> item(String id) {
    return items().stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /** The number of a draft, counted from 1; it never changes once the day is closed. */
  default OptionalInt number(String id) {
    List<LedgerItem> numbered = items().stream().filter(LedgerItem::numbered).toList();
    for (int i = 0; i < numbered.size(); i++) {
      if (numbered.get(i).id().equals(id)) {
        return OptionalInt.of(i + 1);
      }
    }
    return OptionalInt.empty();
  }

  /** The part in which a draft was published; empty for late ones, which stand in corrections. */
  default OptionalInt part(String id) {
    OptionalInt number = number(id);
    boolean published = item(id).filter(item -> item.addedAt().isEmpty()).isPresent();
    return number.isPresent() && partSize().isPresent() && published
        ? OptionalInt.of((number.getAsInt() - 1) / partSize().getAsInt() + 1)
        : OptionalInt.empty();
  }
}
