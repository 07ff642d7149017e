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
   * @throws IllegalArgumentException if it is not {@code angus}, {@code angus-plain} or {@code
   *     mime4j}
   */
  static Peer named(String name) {
    return switch (name) {
      case "angus" -> new AngusPeer();
      case "angus-plain" -> new PlainAngusPeer();
      case "mime4j" -> new Mime4jPeer();
      default -> throw new IllegalArgumentException("no peer " + name);
    };
  }
}
