/** What all modules have in common, held by tests: names, signatures, directions. */
@NullMarked
package io.github.dailyietf.conventions;

import org.jspecify.annotations.NullMarked;
