/** Programs that use all modules together, as an application would. */
@NullMarked
package io.github.dailyietf.examples;

import org.jspecify.annotations.NullMarked;
