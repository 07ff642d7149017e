package io.github.dailyietf.digest.publish;

import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Part;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The changes of a {@link DayLedger}. */
final class LedgerBook {

  /** So that a source that says one thing today and another tomorrow does not fill the disk. */
  private static final int MOST_AMENDMENTS = 50;

  private LedgerBook() {}

  static DayLedger observe(DayLedger ledger, Digest digest) {
    mustBeOpen(ledger, digest.day());
    return with(
        ledger, new LedgerDayAssembly().day(digest.day()).items(LedgerItems.of(digest)).build());
  }

  static DayLedger close(DayLedger ledger, Digest digest, int partSize, Instant at) {
    mustBeOpen(ledger, digest.day());
    return with(
        ledger,
        new LedgerDayAssembly()
            .day(digest.day())
            .closedAt(at)
            .partSize(new Part(digest, partSize, 1).size())
            .items(LedgerItems.of(digest))
            .build());
  }

  private static void mustBeOpen(DayLedger ledger, UtcDay day) {
    if (ledger.state(day) != DayState.OPEN) {
      throw new IllegalArgumentException("the day is closed and can only be amended: " + day);
    }
  }

  static Amendment compare(DayLedger ledger, Digest digest) {
    Optional<LedgerDay> known = ledger.day(digest.day());
    Map<String, LedgerItem> before = new LinkedHashMap<>();
    known.ifPresent(day -> day.items().forEach(item -> before.put(item.id(), item)));
    Map<String, LedgerItem> now = new LinkedHashMap<>();
    LedgerItems.of(digest).forEach(item -> now.put(item.id(), item));

    AmendmentAssembly amendment = new AmendmentAssembly().day(digest.day());
    amendment.number(nextNumber(known));
    int number = (int) before.values().stream().filter(LedgerItem::numbered).count();
    for (LedgerItem item : now.values()) {
      Optional<LedgerItem> published = Optional.ofNullable(before.get(item.id()));
      if (published.isPresent()) {
        if (published.get().withdrawn().isEmpty()) {
          amendment.addAllChanged(changes(published.get(), item));
        }
      } else {
        amendment.addAdded(item);
        if (item.numbered()) {
          number++;
          amendment.putNumber(item.id(), number);
        }
      }
    }
    before.values().stream()
        .filter(item -> item.withdrawn().isEmpty() && !now.containsKey(item.id()))
        .forEach(amendment::addMissing);
    return amendment.build();
  }

  private static int nextNumber(Optional<LedgerDay> day) {
    return day.map(LedgerDay::amendments)
        .filter(amendments -> !amendments.isEmpty())
        .map(amendments -> amendments.get(amendments.size() - 1).number() + 1)
        .orElse(1);
  }

  /** Only facts that both state: what one source does not tell is no correction. */
  private static List<FactChange> changes(LedgerItem before, LedgerItem now) {
    List<FactChange> changes = new ArrayList<>();
    before
        .facts()
        .forEach(
            (fact, old) -> {
              String fresh = now.facts().getOrDefault(fact, old);
              if (!fresh.equals(old)) {
                changes.add(new FactChange(before.id(), fact, old, fresh));
              }
            });
    return changes;
  }

  static DayLedger amend(DayLedger ledger, Digest digest, Instant at) {
    LedgerDay day = closed(ledger, digest.day());
    Amendment amendment = compare(ledger, digest);
    if (amendment.none()) {
      return ledger;
    }
    Map<String, LedgerItem> now = new HashMap<>();
    LedgerItems.of(digest).forEach(item -> now.put(item.id(), item));
    List<LedgerItem> items = new ArrayList<>();
    for (LedgerItem item : day.items()) {
      LedgerItem fresh = now.getOrDefault(item.id(), item);
      items.add(item.withdrawn().isPresent() ? item : refreshed(item, fresh));
    }
    for (LedgerItem item : amendment.added()) {
      items.add(new LedgerItemAssembly().from(item).addedAt(at).build());
    }
    return record(ledger, day, items, amendment, at);
  }

  /** Facts that the later source does not state stay. */
  private static LedgerItem refreshed(LedgerItem before, LedgerItem now) {
    Map<String, String> facts = new LinkedHashMap<>(before.facts());
    facts.putAll(now.facts());
    return new LedgerItemAssembly().from(now).facts(facts).addedAt(before.addedAt()).build();
  }

  static DayLedger withdraw(DayLedger ledger, UtcDay utcDay, String id, String reason, Instant at) {
    LedgerDay day = closed(ledger, utcDay);
    LedgerItem item =
        day.item(id)
            .filter(there -> there.withdrawn().isEmpty())
            .orElseThrow(() -> new IllegalArgumentException(utcDay + " does not have " + id));
    LedgerItem gone = new LedgerItemAssembly().from(item).withdrawn(reason).build();
    List<LedgerItem> items = new ArrayList<>(day.items());
    items.set(items.indexOf(item), gone);
    Amendment amendment =
        new AmendmentAssembly()
            .day(utcDay)
            .number(nextNumber(Optional.of(day)))
            .addWithdrawn(gone)
            .build();
    return record(ledger, day, items, amendment, at);
  }

  private static LedgerDay closed(DayLedger ledger, UtcDay day) {
    return ledger
        .day(day)
        .filter(known -> known.state() != DayState.OPEN)
        .orElseThrow(() -> new IllegalArgumentException("the day is not closed: " + day));
  }

  private static DayLedger record(
      DayLedger ledger, LedgerDay day, List<LedgerItem> items, Amendment amendment, Instant at) {
    List<Amendment> amendments = new ArrayList<>(day.amendments());
    amendments.add(new AmendmentAssembly().from(amendment).at(at).build());
    int forgotten = Math.max(0, amendments.size() - MOST_AMENDMENTS);
    return with(
        ledger,
        new LedgerDayAssembly()
            .from(day)
            .items(items)
            .amendments(amendments.subList(forgotten, amendments.size()))
            .build());
  }

  private static DayLedger with(DayLedger ledger, LedgerDay changed) {
    List<LedgerDay> all = new ArrayList<>(ledger.days());
    all.removeIf(day -> day.day().equals(changed.day()));
    all.add(changed);
    all.sort(Comparator.comparing(LedgerDay::day));
    int forgotten = Math.max(0, all.size() - ledger.daysKept());
    if (all.indexOf(changed) < forgotten) {
      throw new IllegalArgumentException(
          changed.day() + " is older than the " + ledger.daysKept() + " days that are kept");
    }
    return new DayLedgerAssembly()
        .daysKept(ledger.daysKept())
        .days(all.subList(forgotten, all.size()))
        .build();
  }
}
