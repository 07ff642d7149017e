/**
 * Internet-Drafts, RFCs and the IETF's announcements of them as immutable values.
 *
 * @since 0.1.0
 */
module io.github.dailyietf.core {
  requires transitive com.fasterxml.jackson.annotation;
  requires static com.fasterxml.jackson.databind;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.github.dailyietf.core;

  // The generated implementations are package-private; a mapper needs them to write and read JSON.
  opens io.github.dailyietf.core to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
}
