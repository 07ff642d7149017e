package io.github.dailyietf.digest.publish;

/**
 * A fact of a published item that is another one now.
 *
 * @param id the item
 * @param fact which fact: {@code title}, {@code revisions}, {@code pages} ...
 * @param before what was published
 * @param after what the later digest says
 */
public record FactChange(String id, String fact, String before, String after) {}
