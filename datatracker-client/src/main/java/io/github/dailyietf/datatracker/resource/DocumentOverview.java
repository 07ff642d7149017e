package io.github.dailyietf.datatracker.resource;

import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.DocumentReference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A document in the words of its page, with all revisions of it, of the drafts that it replaced and
 * of the RFC that it became: the {@code doc.json} of the Datatracker.
 *
 * <p>Levels, states and streams come as names for people ({@code Proposed Standard}), not as slugs.
 *
 * @param object all that the server sent
 */
public record DocumentOverview(ResourceObject object) {

  /**
   * Checks that it has a name.
   *
   * @throws IllegalArgumentException if not
   */
  public DocumentOverview {
    Required.text(object, "name");
  }

  /**
   * A document that became available.
   *
   * @param name of the draft, which may be one that was replaced, or of the RFC
   * @param revision of the draft; RFCs have none
   * @param published when it became available
   * @param pages how many pages it has
   */
  public record Published(
      String name, Optional<String> revision, Instant published, OptionalInt pages) {

    /** The document, if it is a draft, an RFC or of a sub-series. */
    public Optional<DocumentReference> reference() {
      return References.of(name);
    }
  }

  /** The name: {@code draft-ietf-quic-http}, {@code rfc9110}. */
  public String name() {
    return Required.text(object, "name");
  }

  /** The document, if it is a draft, an RFC or of a sub-series. */
  public Optional<DocumentReference> reference() {
    return References.of(name());
  }

  /** The revision it is about; RFCs have none. */
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

  /** How many pages it has. */
  public OptionalInt pages() {
    return object.count("pages");
  }

  /** When the server last changed its record, which says nothing about publication. */
  public Optional<Instant> modified() {
    return object.time("time");
  }

  /** When the draft expires or expired. */
  public Optional<Instant> expires() {
    return object.time("expires");
  }

  /** The acronym of its group; empty for individual submissions. */
  public Optional<String> group() {
    return object
        .object("group")
        .flatMap(group -> group.text("acronym"))
        .filter(acronym -> !acronym.equals("none"));
  }

  /** The state of the whole: {@code Active}, {@code RFC}, {@code Published}. */
  public Optional<String> state() {
    return object.text("state");
  }

  /** The state at the IESG: {@code In Last Call}. */
  public Optional<String> iesgState() {
    return object.text("iesg_state");
  }

  /** The state at the RFC Editor: {@code AUTH48}. */
  public Optional<String> rfcEditorState() {
    return object.text("rfceditor_state");
  }

  /** The stream: {@code IETF}. */
  public Optional<String> stream() {
    return object.text("stream");
  }

  /** The level it has: {@code Proposed Standard}. */
  public Optional<String> level() {
    return object.text("std_level");
  }

  /** The level it is meant to reach: {@code Proposed Standard}. */
  public Optional<String> intendedLevel() {
    return object.text("intended_std_level");
  }

  /** Its authors in order. */
  public List<Author> authors() {
    return Authors.of(object);
  }

  /** Its shepherd: name and address. */
  public Optional<String> shepherd() {
    return object.text("shepherd");
  }

  /** Its area director: name and address. */
  public Optional<String> areaDirector() {
    return object.text("ad");
  }

  /**
   * Everything that became available on the way, oldest first: revisions of the drafts that it
   * replaced, its own ones, and the RFC. What has no name or no time is left out.
   */
  public List<Published> published() {
    List<Published> published = new ArrayList<>();
    for (ResourceObject entry : object.objects("rev_history")) {
      Optional<String> name = entry.text("name");
      Optional<Instant> time = entry.time("published");
      if (name.isPresent() && time.isPresent()) {
        published.add(
            new Published(name.get(), entry.text("rev"), time.get(), entry.count("pages")));
      }
    }
    return List.copyOf(published);
  }
}
