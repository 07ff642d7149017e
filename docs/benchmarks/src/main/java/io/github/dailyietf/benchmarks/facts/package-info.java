/** What announcements say, as plain values: put into the mails and looked for by all readers. */
@NullMarked
package io.github.dailyietf.benchmarks.facts;

import org.jspecify.annotations.NullMarked;
