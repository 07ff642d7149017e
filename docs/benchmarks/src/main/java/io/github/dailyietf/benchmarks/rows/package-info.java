/** What is measured, by subject. */
@NullMarked
package io.github.dailyietf.benchmarks.rows;

import org.jspecify.annotations.NullMarked;
