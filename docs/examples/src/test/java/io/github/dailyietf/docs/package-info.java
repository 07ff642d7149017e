/** Holds the pages and scripts in {@code docs} to what they say. */
@NullMarked
package io.github.dailyietf.docs;

import org.jspecify.annotations.NullMarked;
