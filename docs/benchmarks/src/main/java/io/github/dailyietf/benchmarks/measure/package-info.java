/** Runs tasks beside each other, whatever they are, and tells their ratios. */
@NullMarked
package io.github.dailyietf.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
