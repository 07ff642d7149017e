package io.github.dailyietf.benchmarks.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the header of a mail says; null for a field that it does not have.
 *
 * @param messageId without angle brackets
 * @param sentAt the Date field
 * @param subject decoded
 * @param originator the address in the From field
 * @param listId the identifier alone
 * @param archivedAt without angle brackets
 */
public record HeaderFacts(
    @Nullable String messageId,
    @Nullable Instant sentAt,
    @Nullable String subject,
    @Nullable String originator,
    @Nullable String listId,
    @Nullable String archivedAt) {}
