/**
 * A polite client for the IETF Datatracker: {@link io.github.dailyietf.datatracker.Datatracker} is
 * the way in, the types of {@link io.github.dailyietf.core} are what comes out. {@link
 * io.github.dailyietf.datatracker.RfcEditor} asks for the RFC Editor's files, {@link
 * io.github.dailyietf.datatracker.IdIndex} for those about all drafts.
 *
 * <p>Polite means: it says who asks, sends one request at a time with a pause between them, asks
 * for many documents at once, and waits as long as the server wants; {@link
 * io.github.dailyietf.datatracker.RequestPolicy} sets how. What something will cost tells a {@link
 * io.github.dailyietf.datatracker.RequestPlan}, what it may cost sets a {@link
 * io.github.dailyietf.datatracker.RequestBudget}, what it did cost tells a {@link
 * io.github.dailyietf.datatracker.RequestLedger}, and a {@link
 * io.github.dailyietf.datatracker.Snapshot} costs nothing. Lenient means: what the server adds,
 * leaves out or spells in a new way does not fail a call.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.dailyietf.datatracker;

import org.jspecify.annotations.NullMarked;
