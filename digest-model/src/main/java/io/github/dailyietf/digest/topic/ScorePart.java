package io.github.dailyietf.digest.topic;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * Why a hot topic has a part of its score.
 *
 * @param reason {@code documents}, {@code new-work}, {@code last-calls}, {@code approvals}, {@code
 *     rfcs}, {@code companions}, {@code authors}, {@code title}, {@code known-term}, {@code
 *     revisions}, {@code far-developed}, {@code burst}; releases to come may add others
 * @param count how many of what the reason names
 * @param points what it adds to the score
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ScorePart(String reason, int count, int points) {}
