/** Programs that measure the library beside its peers. */
@NullMarked
package io.github.dailyietf.benchmarks;

import org.jspecify.annotations.NullMarked;
