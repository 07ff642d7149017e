/** The page that tells the figures, with its chart. */
@NullMarked
package io.github.dailyietf.benchmarks.page;

import org.jspecify.annotations.NullMarked;
