/**
 * A client for the IETF Datatracker and the RFC Editor.
 *
 * @since 0.1.0
 */
module io.github.dailyietf.datatracker {
  requires transitive io.github.dailyietf.core;
  requires transitive okhttp3;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires java.xml;
  requires static org.jspecify;

  exports io.github.dailyietf.datatracker;
  exports io.github.dailyietf.datatracker.resource;

  // A mapper writes and reads the ledger of requests.
  opens io.github.dailyietf.datatracker to
      com.fasterxml.jackson.databind;
}
