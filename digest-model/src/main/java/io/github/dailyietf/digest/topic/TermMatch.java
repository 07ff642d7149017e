package io.github.dailyietf.digest.topic;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A term of a {@link TopicTable} that was found in a document.
 *
 * @param term the term as the table calls it: {@code post-quantum cryptography}
 * @param place where it was found
 * @param text the words found there, white space as single blanks: {@code ML-KEM}
 * @param points what it adds to the score of its family
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TermMatch(String term, Place place, String text, int points) {}
