/** How all packages of this module write and read JSON; not exported. */
@NullMarked
package io.github.dailyietf.digest.json;

import org.jspecify.annotations.NullMarked;
