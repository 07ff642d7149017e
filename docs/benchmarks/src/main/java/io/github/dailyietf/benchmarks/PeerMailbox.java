package io.github.dailyietf.benchmarks;

import io.github.dailyietf.benchmarks.facts.MailFacts;
import io.github.dailyietf.benchmarks.generated.GeneratedMail;
import io.github.dailyietf.benchmarks.peers.Peer;
import io.github.dailyietf.mail.Mail;
import io.github.dailyietf.mail.Mailbox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Does the same work with another MIME parser under it: {@code PeerMailbox FILE
 * angus|angus-lean|mime4j|mime4j-lean [PASSES|verify]}. The mailbox is split by this library, which
 * is the fastest way in for both; the fields are taken from the text by hand, without regular
 * expressions.
 */
public final class PeerMailbox {

  private PeerMailbox() {}

  /** Measures or verifies. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    Peer peer = Peer.named(arguments[1]);
    if (arguments.length > 2 && arguments[2].equals("verify")) {
      System.out.println(wrong(file, peer, Integer.MAX_VALUE) + " mails with a wrong field");
      return;
    }
    int passes = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
    Passes.measure(passes, () -> count(file, peer));
  }

  /** Reads all and counts the announcements of drafts. */
  public static long count(Path file, Peer peer) throws IOException {
    long drafts = 0;
    try (Mailbox box = Mailbox.mbox(file);
        Stream<Mail> mails = box.mails()) {
      for (Iterator<Mail> i = mails.iterator(); i.hasNext(); ) {
        drafts += peer.read(i.next().raw()).draft().name().isEmpty() ? 0 : 1;
      }
    }
    return drafts;
  }

  /** How many of the first mails have a field that is not as it was put in. */
  public static int wrong(Path file, Peer peer, int first) throws IOException {
    int number = 0;
    int wrong = 0;
    try (Mailbox box = Mailbox.mbox(file);
        Stream<Mail> mails = box.mails()) {
      for (Iterator<Mail> i = mails.iterator(); number < first && i.hasNext(); number++) {
        MailFacts read = peer.read(i.next().raw());
        wrong += read.equals(GeneratedMail.number(number).facts()) ? 0 : 1;
      }
    }
    return wrong;
  }
}
