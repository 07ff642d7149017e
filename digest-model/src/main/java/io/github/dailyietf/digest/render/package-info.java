/**
 * Digests as Markdown, HTML, plain text and JSON.
 *
 * <p>{@link io.github.dailyietf.digest.render.DigestRenderer} is the entrance. Markdown, HTML and
 * text are three printings of one tree, so they say the same. What came with the mails is data
 * here: it is escaped, links lead to web addresses only, and characters that control the direction
 * or the device are shown as U+FFFD. The same digest gives the same characters on every host.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.dailyietf.digest.render;

import org.jspecify.annotations.NullMarked;
