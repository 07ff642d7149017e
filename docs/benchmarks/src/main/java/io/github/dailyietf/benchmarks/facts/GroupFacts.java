package io.github.dailyietf.benchmarks.facts;

/**
 * The group that a draft is a work item of.
 *
 * @param name without its type
 * @param acronym in lower case
 * @param type in lower case: {@code wg}, {@code rg}
 * @param organization {@code IETF} or {@code IRTF}
 */
public record GroupFacts(String name, String acronym, String type, String organization) {}
