package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks through and within.
 *
 * @param base where the server is
 * @param limit the most time that a call takes
 * @param budget what may still be asked, or null for no limit
 * @param problems told what is left out
 */
record Connection(
    HttpUrl base,
    Transport transport,
    Duration limit,
    Time time,
    Ledger ledger,
    @Nullable RequestBudget budget,
    Consumer<Problem> problems) {

  static Connection of(
      HttpUrl base, Transport transport, Duration limit, Time time, Ledger ledger) {
    return new Connection(base, transport, limit, time, ledger, null, problem -> {});
  }

  /** Over no network. */
  static Connection offline(Snapshot snapshot, HttpUrl base) {
    var ledger = new Ledger();
    Time time = Time.system();
    return of(
        base,
        new SnapshotTransport(snapshot, time, ledger),
        RequestPolicy.create().deadline(),
        time,
        ledger);
  }

  Connection over(Transport other) {
    return new Connection(base, other, limit, time, ledger, budget, problems);
  }

  /** Imagined: what it asks was never asked. */
  Connection over(Transport imagined, Ledger other) {
    return new Connection(base, imagined, limit, time, other, null, problem -> {});
  }

  Connection within(RequestBudget requests) {
    return new Connection(base, transport, limit, time, ledger, requests, problems);
  }

  Connection reportingTo(Consumer<Problem> consumer) {
    return new Connection(base, transport, limit, time, ledger, budget, consumer);
  }

  Api api() {
    return new Api(base, transport, problems);
  }

  Deadline newDeadline() {
    return Deadline.in(limit, time).within(budget);
  }

  /** What the budget left unasked so far, or what the snapshot did not have. */
  List<Problem> gaps() {
    List<Gap> gaps = new ArrayList<>(transport.gaps());
    if (budget != null) {
      gaps.addAll(budget.gaps());
    }
    return gaps.stream().map(Gap::problem).toList();
  }
}
