package io.github.dailyietf.datatracker.resource;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A statement that somebody holds, or may hold, rights in what documents describe.
 *
 * @param object all that the server sent
 */
public record IprDisclosure(ResourceObject object) {

  /**
   * Checks what no row of this kind lacks.
   *
   * @throws IllegalArgumentException if id is missing
   */
  public IprDisclosure {
    Required.number(object, "id");
  }

  /** The server's number of it, greater than those of what was entered before. */
  public long id() {
    return Required.number(object, "id");
  }

  /** Its title; may be empty. */
  public String title() {
    return object.text("title").orElse("");
  }

  /** Who holds the rights. */
  public Optional<String> holder() {
    return object.text("holder_legal_name");
  }

  /** Its state as a slug: {@code posted}, {@code removed}. */
  public Optional<String> state() {
    return object.link("state");
  }

  /** When it was handed in. */
  public Optional<Instant> time() {
    return object.time("time");
  }

  /** The names of the documents it speaks of. */
  public List<String> documents() {
    return object.links("docs");
  }

  /** The numbers of the disclosures it updates. */
  public List<Long> related() {
    return object.linkedNumbers("rel");
  }

  /** Who handed it in. */
  public Optional<String> submitter() {
    return object.text("submitter_name");
  }

  /** Of a holder's disclosure: the licence as a slug, such as {@code royalty-free}. */
  public Optional<String> licensing() {
    return object.link("licensing");
  }

  /** Numbers and titles of patents. */
  public Optional<String> patentInformation() {
    return object.text("patent_info");
  }

  /** Notes. */
  public Optional<String> notes() {
    return object.text("notes");
  }
}
