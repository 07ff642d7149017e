package io.github.dailyietf.benchmarks.peers;

import io.github.dailyietf.benchmarks.facts.MailFacts;
import java.io.IOException;

/** Reads one mail into all the facts of its announcement with another MIME parser. */
@FunctionalInterface
public interface Peer {

  /** Reads it. */
  MailFacts read(byte[] mail) throws IOException;

  /**
   * The parser of this name.
   *
   * @throws IllegalArgumentException if it is none of {@code angus}, {@code angus-lean}, {@code
   *     mime4j} and {@code mime4j-lean}
   */
  static Peer named(String name) {
    return switch (name) {
      case "angus" -> new AngusPeer();
      case "angus-lean" -> new LeanAngusPeer();
      case "mime4j" -> new Mime4jPeer();
      case "mime4j-lean" -> new LeanMime4jPeer();
      default -> throw new IllegalArgumentException("no peer " + name);
    };
  }
}
