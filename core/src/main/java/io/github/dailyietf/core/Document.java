package io.github.dailyietf.core;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** An Internet-Draft or an RFC: what both have. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(InternetDraft.class), @JsonSubTypes.Type(Rfc.class)})
public sealed interface Document permits InternetDraft, Rfc {

  /** The title verbatim, misspellings included; empty if the source does not state it. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  String title();

  /** The authors in the order of the source. */
  List<Author> authors();

  /** Number of pages, at least 1. */
  OptionalInt pages();

  /** The date the document bears, which is not the day of its announcement. */
  Optional<PublicationDate> date();

  /**
   * The abstract with its line breaks, common indentation removed, paragraphs separated by one
   * empty line.
   */
  Optional<String> abstractText();

  /** The group whose work it is; empty for individual work and where the source does not say. */
  Optional<Group> group();

  /** The stream, where the source says. */
  Optional<DocumentStream> stream();

  /** What names the document: the draft with its revision, or the number of the RFC. */
  DocumentReference reference();

  /** The document's page in the Datatracker. */
  URI datatrackerUrl();
}
