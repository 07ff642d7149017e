package io.github.dailyietf.datatracker.resource;

import io.github.dailyietf.core.DocumentReference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A document as the server keeps it, of any type: drafts and RFCs, but also charters, slides,
 * minutes, agendas, BCPs. Groups, persons and states are given by their keys; {@link
 * io.github.dailyietf.datatracker.Datatracker#drafts} puts them together.
 *
 * @param object all that the server sent
 */
public record DocumentFacts(ResourceObject object) {

  /**
   * Checks what no row of this kind lacks.
   *
   * @throws IllegalArgumentException if one of id, name is missing
   */
  public DocumentFacts {
    Required.number(object, "id");
    Required.text(object, "name");
  }

  /** The server's number of it, which many filters want; it cannot be filtered by itself. */
  public long id() {
    return Required.number(object, "id");
  }

  /**
   * Its name: {@code draft-ietf-quic-http}, {@code rfc9110}, {@code bcp14}, {@code
   * charter-ietf-quic}.
   */
  public String name() {
    return Required.text(object, "name");
  }

  /** Its type as a slug: {@code draft}, {@code rfc}, {@code charter}, {@code slides}. */
  public Optional<String> type() {
    return object.link("type");
  }

  /** Its title; may be empty. */
  public String title() {
    return object.text("title").orElse("");
  }

  /** The newest revision; RFCs have none. */
  public Optional<String> revision() {
    return object.text("rev");
  }

  /** Its abstract as the server keeps it, often still indented. */
  public Optional<String> abstractText() {
    return object.text("abstract");
  }

  /** How many pages it has. */
  public OptionalInt pages() {
    return object.count("pages");
  }

  /** How many words it has. */
  public OptionalInt words() {
    return object.count("words");
  }

  /** When the server last changed its record, which says nothing about publication. */
  public Optional<Instant> modified() {
    return object.time("time");
  }

  /** When the draft expires or expired. */
  public Optional<Instant> expires() {
    return object.time("expires");
  }

  /** The number of its group; 1027 stands for none. */
  public OptionalLong group() {
    return object.linkedNumber("group");
  }

  /** Its stream as a slug. */
  public Optional<String> stream() {
    return object.link("stream");
  }

  /** The level it has, as a slug. */
  public Optional<String> level() {
    return object.link("std_level");
  }

  /** The level it is meant to reach, as a slug. */
  public Optional<String> intendedLevel() {
    return object.link("intended_std_level");
  }

  /** The number of the responsible area director. */
  public OptionalLong areaDirector() {
    return object.linkedNumber("ad");
  }

  /** The address of its shepherd. */
  public Optional<String> shepherd() {
    return object.link("shepherd");
  }

  /** The numbers of its states, one for each type of state. */
  public List<Long> states() {
    return object.linkedNumbers("states");
  }

  /** Its tags as slugs: {@code need-rev}, {@code w-refdoc}. */
  public List<String> tags() {
    return object.links("tags");
  }

  /** Its keywords. */
  public List<String> keywords() {
    return object.texts("keywords");
  }

  /** The document, if it is a draft, an RFC or of a sub-series. */
  public Optional<DocumentReference> reference() {
    return References.of(name());
  }
}
