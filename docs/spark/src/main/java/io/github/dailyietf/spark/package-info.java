/** Reads archives of mails on many machines with Apache Spark, and on one without it. */
@NullMarked
package io.github.dailyietf.spark;

import org.jspecify.annotations.NullMarked;
