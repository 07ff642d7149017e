package io.github.dailyietf.digest.topic;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * How often something came before the day, in documents.
 *
 * @param today documents of the day
 * @param before documents of the days before
 * @param days how many days before were looked at
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Burst(int today, int before, int days) {}
