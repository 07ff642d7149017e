package io.github.dailyietf.benchmarks;

import io.github.dailyietf.benchmarks.peers.Peer;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.mail.AnnouncementParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads one mail in a fresh JVM and prints the milliseconds from the beginning of {@code main}:
 * {@code FirstMail FILE dailyietf|angus|mime4j}. The file holds one mail.
 */
public final class FirstMail {

  private FirstMail() {}

  /** Reads and prints. */
  public static void main(String[] arguments) throws IOException {
    long start = System.nanoTime();
    byte[] mail = Files.readAllBytes(Path.of(arguments[0]));
    String title =
        arguments[1].equals("dailyietf")
            ? ((IdAction) AnnouncementParser.create().parse(mail)).draft().title()
            : Peer.named(arguments[1]).read(mail).draft().title();
    long micros = (System.nanoTime() - start) / 1_000;
    System.out.println(micros / 1_000.0 + " ms: " + title);
  }
}
