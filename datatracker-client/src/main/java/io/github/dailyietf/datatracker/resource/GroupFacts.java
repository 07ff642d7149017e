package io.github.dailyietf.datatracker.resource;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A group as the server keeps it: working and research groups, areas, directorates, boards. Past
 * states of groups are of this kind too.
 *
 * @param object all that the server sent
 */
public record GroupFacts(ResourceObject object) {

  /**
   * Checks what no row of this kind lacks.
   *
   * @throws IllegalArgumentException if one of id, acronym is missing
   */
  public GroupFacts {
    Required.number(object, "id");
    Required.text(object, "acronym");
  }

  /** The server's number of it. */
  public long id() {
    return Required.number(object, "id");
  }

  /** Its acronym: {@code quic}. */
  public String acronym() {
    return Required.text(object, "acronym");
  }

  /** Its name. */
  public String name() {
    return object.text("name").orElseGet(this::acronym);
  }

  /** Its type as a slug: {@code wg}, {@code rg}, {@code area}. */
  public Optional<String> type() {
    return object.link("type");
  }

  /** Its state as a slug: {@code active}, {@code conclude}, {@code bof}. */
  public Optional<String> state() {
    return object.link("state");
  }

  /** The number of the group it belongs to: the area of a working group. */
  public OptionalLong parent() {
    return object.linkedNumber("parent");
  }

  /** The number of the responsible area director. */
  public OptionalLong areaDirector() {
    return object.linkedNumber("ad");
  }

  /** The name of its charter. */
  public Optional<String> charter() {
    return object.link("charter");
  }

  /** What it is for. */
  public Optional<String> description() {
    return object.text("description");
  }

  /** The address of its mailing list. */
  public Optional<String> listEmail() {
    return object.text("list_email");
  }

  /** Where to subscribe to the list; not always a URL. */
  public Optional<String> listSubscribe() {
    return object.text("list_subscribe");
  }

  /** Where the list's archive is; not always a URL. */
  public Optional<String> listArchive() {
    return object.text("list_archive");
  }

  /** When the server last changed its record. */
  public Optional<Instant> modified() {
    return object.time("time");
  }
}
