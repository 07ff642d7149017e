/**
 * What the API's lists hold: {@link io.github.dailyietf.datatracker.resource.Resource} names the
 * lists and knows their filters, {@link io.github.dailyietf.datatracker.resource.ResourceObject} is
 * one object with whatever fields the server sent, and the records are views of such objects that
 * give the fields their names and types.
 *
 * <p>A view keeps its object: a field that this library does not know yet is still in {@code
 * object()}. Slugs stay text, so that a new one is no error.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.dailyietf.datatracker.resource;

import org.jspecify.annotations.NullMarked;
