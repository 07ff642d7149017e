package io.github.dailyietf.datatracker;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The Datatracker, or another server of the IETF or the RFC Editor, refused, did not answer, or
 * answered something that is not what it promises. Thrown after all retries; a document that does
 * not exist is not an error.
 *
 * <p>The message says what was asked and what came back: {@code GET https://... answered 400: The
 * 'rfc' field does not allow filtering.}
 */
public final class DatatrackerException extends RuntimeException {

  private static final long serialVersionUID = 1;
  private static final int LONGEST_URL = 200;

  /** What kind of failure it is. */
  public enum Reason {
    /** The server answered with an error: {@link #status} says which. */
    REFUSED,
    /** There was no answer, or no whole one, in time. */
    NO_ANSWER,
    /**
     * The answer was not what was promised: not JSON, broken, too large, a redirect to elsewhere.
     */
    UNUSABLE,
    /** The {@link RequestBudget} was spent. */
    NOT_ASKED,
    /** The {@link Snapshot} does not have it. */
    NOT_IN_SNAPSHOT
  }

  private final Reason reason;
  private final String what;
  private final URI url;
  private final int status;
  private final @Nullable Duration retryAfter;
  private final @Nullable String cfRay;
  private final boolean bare;

  private DatatrackerException(
      Reason reason,
      HttpUrl url,
      String what,
      int status,
      @Nullable Duration retryAfter,
      @Nullable String cfRay,
      boolean bare,
      @Nullable Throwable cause) {
    super("GET " + shortened(url.toString()) + " " + what, cause);
    this.reason = reason;
    this.what = what;
    this.url = url.uri();
    this.status = status;
    this.retryAfter = retryAfter;
    this.cfRay = cfRay;
    this.bare = bare;
  }

  /** The server said no. */
  static DatatrackerException refused(
      HttpUrl url,
      int status,
      @Nullable Duration retryAfter,
      @Nullable String cfRay,
      @Nullable String text,
      boolean bare) {
    String what =
        "answered "
            + status
            + (cfRay == null ? "" : " (cf-ray " + cfRay + ")")
            + (text == null ? "" : ": " + text);
    return new DatatrackerException(
        Reason.REFUSED, url, what, status, retryAfter, cfRay, bare, null);
  }

  /** The server said yes, but what came is of no use. */
  static DatatrackerException unusable(HttpUrl url, int status, String why) {
    return new DatatrackerException(
        Reason.UNUSABLE,
        url,
        "answered " + status + ", but " + why,
        status,
        null,
        null,
        false,
        null);
  }

  /** There was no answer, or no whole one. */
  static DatatrackerException noAnswer(HttpUrl url, IOException cause) {
    return new DatatrackerException(
        Reason.NO_ANSWER, url, "got no answer: " + cause.getMessage(), 0, null, null, false, cause);
  }

  /** The request was not sent. */
  static DatatrackerException notAsked(HttpUrl url, int budget) {
    return new DatatrackerException(
        Reason.NOT_ASKED,
        url,
        "was not asked: the budget of " + budget + " requests is spent",
        0,
        null,
        null,
        false,
        null);
  }

  /** There is no network, and nothing was kept. */
  static DatatrackerException notInSnapshot(HttpUrl url) {
    return new DatatrackerException(
        Reason.NOT_IN_SNAPSHOT, url, "is not in the snapshot", 0, null, null, false, null);
  }

  /** The thread is not to wait any longer; it stays marked as interrupted. */
  static DatatrackerException interrupted(HttpUrl url) {
    Thread.currentThread().interrupt();
    return noAnswer(url, new InterruptedIOException("interrupted"));
  }

  private static String shortened(String url) {
    return url.length() <= LONGEST_URL ? url : url.substring(0, LONGEST_URL) + "...";
  }

  /** What kind of failure it is. */
  public Reason reason() {
    return reason;
  }

  /** What was asked, in full; the message shortens it. */
  public URI url() {
    return url;
  }

  /** The HTTP status, or empty if no whole answer came: time-out, broken connection, interrupt. */
  public OptionalInt status() {
    return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
  }

  /** How long the server wants to be left alone, as it said; zero has been seen. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /** The {@code cf-ray} of the answer: name it when reporting a block (403) to the operators. */
  public Optional<String> cfRay() {
    return Optional.ofNullable(cfRay);
  }

  /** Whether the answer had no body, as the API's own for an unknown key has none. */
  boolean bare() {
    return bare;
  }

  /** The message without the address. */
  String what() {
    return what;
  }
}
