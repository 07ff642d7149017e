package io.github.dailyietf.datatracker.resource;

import io.github.dailyietf.core.RfcNumber;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * A report of a mistake in an RFC, with what became of it.
 *
 * @param object all that the RFC Editor sent
 */
public record Erratum(ResourceObject object) {

  /**
   * What became of a report. An open set: words that are not known here are kept.
   *
   * @param words as the RFC Editor writes it
   */
  public record Status(String words) {

    /** Nobody has judged it yet. */
    public static final Status REPORTED = new Status("Reported");

    /** It is right. */
    public static final Status VERIFIED = new Status("Verified");

    /** It is to be thought of when the document is revised. */
    public static final Status HELD = new Status("Held for Document Update");

    /** It is wrong, or no erratum. */
    public static final Status REJECTED = new Status("Rejected");

    /** The words. */
    @Override
    public String toString() {
      return words;
    }
  }

  /**
   * What kind of mistake it is. An open set: words that are not known here are kept.
   *
   * @param words as the RFC Editor writes it
   */
  public record Type(String words) {

    /** It changes what the RFC says. */
    public static final Type TECHNICAL = new Type("Technical");

    /** It changes how the RFC says it. */
    public static final Type EDITORIAL = new Type("Editorial");

    /** The words. */
    @Override
    public String toString() {
      return words;
    }
  }

  /**
   * Checks what no erratum lacks.
   *
   * @throws IllegalArgumentException if it has no number or names no RFC
   */
  public Erratum {
    number(object);
    rfc(object);
  }

  private static long number(ResourceObject object) {
    String id = object.text("errata_id").orElse("");
    if (!Digits.only(id)) {
      throw new IllegalArgumentException("an erratum has no usable errata_id: " + id);
    }
    return Long.parseLong(id);
  }

  private static RfcNumber rfc(ResourceObject object) {
    return RfcNumber.parse(object.text("doc-id").orElse(""));
  }

  /** Its number, by which it is cited: {@code Errata ID 5483}. */
  public long id() {
    return number(object);
  }

  /** The RFC that it is about. */
  public RfcNumber rfc() {
    return rfc(object);
  }

  /** What became of it. */
  public Optional<Status> status() {
    return object.text("errata_status_code").map(Status::new);
  }

  /** What kind of mistake it is. */
  public Optional<Type> type() {
    return object.text("errata_type_code").map(Type::new);
  }

  /** The section, as the reporter names it: {@code 4.2.8.2}, {@code GLOBAL}, {@code Appendix A}. */
  public Optional<String> section() {
    return object.text("section");
  }

  /** What stands in the RFC, indentation included, with line feeds between lines. */
  public Optional<String> originalText() {
    return lines("orig_text");
  }

  /** What should stand there, indentation included, with line feeds between lines. */
  public Optional<String> correctedText() {
    return lines("correct_text");
  }

  /** The reasons, and often a discussion; with line feeds between lines. */
  public Optional<String> notes() {
    return lines("notes");
  }

  /** The day on which it was reported. */
  public Optional<LocalDate> submitted() {
    return object.date("submit_date");
  }

  /** Who reported it. */
  public Optional<String> submitter() {
    return object.text("submitter_name");
  }

  /** Who judged it. */
  public Optional<String> verifier() {
    return object.text("verifier_name");
  }

  /** When it was last changed; the RFC Editor does not tell the zone. */
  public Optional<LocalDateTime> updated() {
    try {
      return object
          .text("update_date")
          .map(text -> LocalDateTime.parse(text.replaceFirst(" ", "T").toUpperCase(Locale.ROOT)));
    } catch (DateTimeException notATime) {
      return Optional.empty();
    }
  }

  /** Unlike other texts, these keep the blanks before their first line. */
  private Optional<String> lines(String field) {
    return object.value(field) instanceof String text && !text.isBlank()
        ? Optional.of(text.replace("\r\n", "\n").replace('\r', '\n').stripTrailing())
        : Optional.empty();
  }
}
