package io.github.dailyietf.datatracker.resource;

import io.github.dailyietf.core.Author;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A draft as it was handed in, posted or not.
 *
 * @param object all that the server sent
 */
public record Submission(ResourceObject object) {

  /**
   * Checks what no row of this kind lacks.
   *
   * @throws IllegalArgumentException if one of id, name is missing
   */
  public Submission {
    Required.number(object, "id");
    Required.text(object, "name");
  }

  /** The server's number of it, greater than those of what was entered before. */
  public long id() {
    return Required.number(object, "id");
  }

  /** The name of the draft, without the revision. */
  public String name() {
    return Required.text(object, "name");
  }

  /** The revision: {@code 00}. */
  public Optional<String> revision() {
    return object.text("rev");
  }

  /** The title; may be empty. */
  public String title() {
    return object.text("title").orElse("");
  }

  /** The abstract. */
  public Optional<String> abstractText() {
    return object.text("abstract");
  }

  /** How far it came, as a slug: {@code posted}, {@code auth}, {@code cancel}. */
  public Optional<String> state() {
    return object.link("state");
  }

  /** The day on which it was handed in; the server does not tell the zone. */
  public Optional<LocalDate> submitted() {
    return object.date("submission_date");
  }

  /** The date in the document. */
  public Optional<LocalDate> documentDate() {
    return object.date("document_date");
  }

  /** The number of the group. */
  public OptionalLong group() {
    return object.linkedNumber("group");
  }

  /** The name of the draft, once it was posted. */
  public Optional<String> draft() {
    return object.link("draft");
  }

  /** Who handed it in: name and address. */
  public Optional<String> submitter() {
    return object.text("submitter");
  }

  /** How many pages it has. */
  public OptionalInt pages() {
    return object.count("pages");
  }

  /** How many words it has. */
  public OptionalInt words() {
    return object.count("words");
  }

  /** The size of its text in bytes. */
  public OptionalLong bytes() {
    return object.number("file_size");
  }

  /** A note of the secretariat. */
  public Optional<String> note() {
    return object.text("note");
  }

  /** The authors as the document lists them. */
  public List<Author> authors() {
    return Authors.of(object);
  }

  /** The names of the drafts that it means to replace. */
  public List<String> replaces() {
    return Lists.commaSeparated(object, "replaces");
  }

  /** The forms in which it was handed in: {@code .txt}, {@code .xml}. */
  public List<String> fileTypes() {
    return Lists.commaSeparated(object, "file_types");
  }
}
