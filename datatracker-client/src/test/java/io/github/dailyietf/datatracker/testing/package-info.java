/**
 * Servers for tests of programs that use the client: {@link
 * io.github.dailyietf.datatracker.testing.FakeDatatracker}, {@link
 * io.github.dailyietf.datatracker.testing.FakeRfcEditor} and {@link
 * io.github.dailyietf.datatracker.testing.FakeIdIndex} answer on the loopback interface as the real
 * ones do, and misbehave where a {@link io.github.dailyietf.datatracker.testing.Quirk} says so.
 *
 * <p>They are in the test-jar of {@code dailyietf-datatracker-client} and need {@code
 * com.squareup.okhttp3:mockwebserver3} and {@code org.junit.jupiter:junit-jupiter-api} beside it.
 */
@NullMarked
package io.github.dailyietf.datatracker.testing;

import org.jspecify.annotations.NullMarked;
