/** Mails, mailboxes, days and answers that are made up, always the same. */
@NullMarked
package io.github.dailyietf.benchmarks.generated;

import org.jspecify.annotations.NullMarked;
