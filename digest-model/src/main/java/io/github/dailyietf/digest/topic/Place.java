package io.github.dailyietf.digest.topic;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The part of a document or mail in which words were found. */
public enum Place {
  /** The title of a document. */
  @JsonProperty("title")
  TITLE,
  /** The name of a draft. */
  @JsonProperty("name")
  NAME,
  /** The acronym of the group, or its name where the acronym is not known. */
  @JsonProperty("group")
  GROUP,
  /** The abstract. */
  @JsonProperty("abstract")
  ABSTRACT,
  /** The name of an author. */
  @JsonProperty("author")
  AUTHOR,
  /** The number of an RFC or a sub-series, or another fact that the source states as a field. */
  @JsonProperty("field")
  FIELD,
  /** The Subject of a mail. */
  @JsonProperty("subject")
  SUBJECT
}
