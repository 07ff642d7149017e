package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.RfcNumber;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An RFC in the feed of the newest: the one place where the RFC Editor tells the day.
 *
 * @param number the number
 * @param title the title; may be empty
 * @param date the day of its publication, where the feed has a usable one
 * @param abstractText the abstract, without tags
 */
public record PublishedRfc(
    RfcNumber number, String title, Optional<LocalDate> date, Optional<String> abstractText) {}
