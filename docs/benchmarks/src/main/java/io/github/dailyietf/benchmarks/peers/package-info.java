/** Other MIME parsers, doing the same work as this library. */
@NullMarked
package io.github.dailyietf.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
