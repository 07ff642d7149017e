package io.github.dailyietf.datatracker;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Keeps the distance between the starts of two requests to a host, and the budget. As a network
 * interceptor it sees what really goes out: answers from a cache do not.
 */
final class Pause implements Interceptor {

  /** Also a pause of 0 s. */
  private static final String LONG_AGO = "Thu, 01 Jan 1970 00:00:00 GMT";

  private final Time time;
  private final Ledger ledger;

  Pause(Time time, Ledger ledger) {
    this.time = time;
    this.ledger = ledger;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Attempt attempt = chain.request().tag(Attempt.class);
    if (attempt != null) {
      if (!attempt.mayGo()) {
        throw new BudgetSpent();
      }
      Duration wait = attempt.lane().next();
      if (wait.compareTo(attempt.deadline().left()) >= 0) {
        throw new TooLate();
      }
      if (!wait.isZero()) {
        try {
          time.sleep(wait);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new InterruptedIOException("interrupted");
        }
      }
      if (attempt.goes()) {
        // A connection of the pool was dead, and the HTTP client took another one by itself.
        ledger.note(attempt.entry(chain.request().url(), 0, 0, "sent again over a new connection"));
      }
    }
    return withoutHaste(chain.proceed(chain.request()));
  }

  /**
   * OkHttp itself would send a request again at once after a 408, and after a 503 that asks for a
   * pause of 0 s.
   */
  private static Response withoutHaste(Response response) {
    String wanted = response.header("Retry-After");
    if (response.code() == 408 && wanted == null) {
      return response.newBuilder().header("Retry-After", "1").build();
    }
    boolean none = wanted != null && wanted.matches("0+");
    return none && (response.code() == 408 || response.code() == 503)
        ? response.newBuilder().header("Retry-After", LONG_AGO).build()
        : response;
  }

  /** The turn comes after the deadline, and would again. */
  static final class TooLate extends InterruptedIOException {

    private static final long serialVersionUID = 1;

    TooLate() {
      super("the deadline passes before its turn comes");
    }
  }

  /** There is no request left. */
  static final class BudgetSpent extends IOException {

    private static final long serialVersionUID = 1;
  }
}
