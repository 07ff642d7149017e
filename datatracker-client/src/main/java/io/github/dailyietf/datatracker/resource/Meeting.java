package io.github.dailyietf.datatracker.resource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * An IETF meeting or an interim meeting of a group.
 *
 * @param object all that the server sent
 */
public record Meeting(ResourceObject object) {

  /**
   * Checks what no row of this kind lacks.
   *
   * @throws IllegalArgumentException if one of id, number is missing
   */
  public Meeting {
    Required.number(object, "id");
    Required.text(object, "number");
  }

  /** The server's number of it, greater than those of what was entered before. */
  public long id() {
    return Required.number(object, "id");
  }

  /** What it is called: {@code 126}, {@code interim-2026-httpbis-01}. */
  public String number() {
    return Required.text(object, "number");
  }

  /** {@code ietf} or {@code interim}. */
  public Optional<String> type() {
    return object.link("type");
  }

  /** Its first day, at the place of the meeting. */
  public Optional<LocalDate> date() {
    return object.date("date");
  }

  /** How many days it takes. */
  public OptionalInt days() {
    return object.count("days");
  }

  /** The city. */
  public Optional<String> city() {
    return object.text("city");
  }

  /** The country as two letters. */
  public Optional<String> country() {
    return object.text("country");
  }

  /** The zone of the place: {@code Europe/Vienna}. */
  public Optional<String> timeZone() {
    return object.text("time_zone");
  }

  /** The name of the venue. */
  public Optional<String> venue() {
    return object.text("venue_name");
  }

  /** The number of its official schedule. */
  public OptionalLong schedule() {
    return object.linkedNumber("schedule");
  }

  /** How many came. */
  public OptionalInt attendees() {
    return object.count("attendees");
  }

  /** When its agenda was last changed. */
  public Optional<Instant> updated() {
    return object.time("updated");
  }
}
