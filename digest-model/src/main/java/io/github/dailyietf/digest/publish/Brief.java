package io.github.dailyietf.digest.publish;

import io.github.dailyietf.core.UtcDay;
import java.util.List;

/** What stands in logs and debuggers for what a ledger knows. */
final class Brief {

  private Brief() {}

  /** {@code ledger (days: 2, 2025-11-27 to 2025-11-28)}. */
  static String of(DayLedger ledger) {
    List<UtcDay> days = ledger.days().stream().map(LedgerDay::day).toList();
    String span = days.isEmpty() ? "" : ", " + days.get(0) + " to " + days.get(days.size() - 1);
    return "ledger (days: " + days.size() + span + ")";
  }

  /** {@code 2025-11-28 (CLOSED, items: 14, amendments: 0)}. */
  static String of(LedgerDay day) {
    return day.day()
        + " ("
        + day.state()
        + ", items: "
        + day.items().size()
        + ", amendments: "
        + day.amendments().size()
        + ")";
  }

  /** {@code amendment 1 of 2025-11-28 (added: 1, changed: 0, withdrawn: 0, missing: 0)}. */
  static String of(Amendment amendment) {
    return "amendment "
        + amendment.number()
        + " of "
        + amendment.day()
        + " (added: "
        + amendment.added().size()
        + ", changed: "
        + amendment.changed().size()
        + ", withdrawn: "
        + amendment.withdrawn().size()
        + ", missing: "
        + amendment.missing().size()
        + ")";
  }

  /** {@code RFC 9874 (The Title)}. */
  static String of(LedgerItem item) {
    return item.id()
        + " ("
        + item.label()
        + ")"
        + (item.withdrawn().isPresent() ? ", withdrawn" : "");
  }
}
