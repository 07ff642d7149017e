/**
 * Digests of a day of announcements: built, paged and rendered.
 *
 * @since 0.1.0
 */
module io.github.dailyietf.digest {
  requires transitive io.github.dailyietf.core;
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires org.commonmark;
  requires static jakarta.mail;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.github.dailyietf.digest;
  exports io.github.dailyietf.digest.publish;
  exports io.github.dailyietf.digest.render;
  exports io.github.dailyietf.digest.timeline;
  exports io.github.dailyietf.digest.summary;
  exports io.github.dailyietf.digest.topic;

  // The generated implementations are package-private; the mapper needs them for JSON.
  opens io.github.dailyietf.digest to
      com.fasterxml.jackson.databind;
  opens io.github.dailyietf.digest.publish to
      com.fasterxml.jackson.databind;
  opens io.github.dailyietf.digest.summary to
      com.fasterxml.jackson.databind;
  opens io.github.dailyietf.digest.topic to
      com.fasterxml.jackson.databind;
}
