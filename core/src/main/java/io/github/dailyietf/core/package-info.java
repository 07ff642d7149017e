/**
 * The field's own words as types: draft names, revisions, RFC numbers, days, documents and
 * announcements.
 *
 * <p>Every type here is an immutable value and safe for use by many threads. Nothing is ever null:
 * what a source may leave out is an {@link java.util.Optional}, what there may be many of is a list
 * that can be empty. Names, numbers and days are records; documents and announcements are sealed
 * interfaces with builders, so that attributes can be added without breaking anyone.
 *
 * <p>The life of a document is a {@link io.github.dailyietf.core.DocumentHistory}: what mails, the
 * Datatracker and others say of it, and what follows from that.
 *
 * <p>With Jackson (databind and its {@code jdk8} and {@code jsr310} modules) all of them can be
 * written as JSON and read back equal. Property names are the names of the accessors. A slug, kind
 * or type that this release does not know survives the round trip.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.dailyietf.core;

import org.jspecify.annotations.NullMarked;
