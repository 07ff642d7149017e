package io.github.dailyietf.benchmarks;

import io.github.dailyietf.mail.Mail;
import io.github.dailyietf.mail.Mailbox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Does the same work with another MIME parser under it: {@code PeerMailbox FILE angus|mime4j
 * [PASSES|verify]}. The mailbox is split by this library, which is the fastest way in for both; the
 * fields are taken from the text by hand, without regular expressions.
 */
public final class PeerMailbox {

  /** Reads one mail into the facts of its announcement. */
  interface Peer {
    TextFields read(byte[] mail) throws IOException;
  }

  private PeerMailbox() {}

  /** Measures or verifies. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    Peer peer = arguments[1].equals("angus") ? new AngusPeer() : new Mime4jPeer();
    if (arguments.length > 2 && arguments[2].equals("verify")) {
      System.out.println(wrong(file, peer) + " mails with a wrong field");
      return;
    }
    int passes = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
    Passes.measure(passes, () -> count(file, peer));
  }

  private static long count(Path file, Peer peer) throws IOException {
    long drafts = 0;
    try (Mailbox box = Mailbox.mbox(file);
        Stream<Mail> mails = box.mails()) {
      for (Iterator<Mail> i = mails.iterator(); i.hasNext(); ) {
        drafts += peer.read(i.next().raw()).version().isEmpty() ? 0 : 1;
      }
    }
    return drafts;
  }

  private static int wrong(Path file, Peer peer) throws IOException {
    int number = 0;
    int wrong = 0;
    try (Mailbox box = Mailbox.mbox(file);
        Stream<Mail> mails = box.mails()) {
      for (Iterator<Mail> i = mails.iterator(); i.hasNext(); number++) {
        GeneratedMail expected = GeneratedMail.number(number);
        TextFields read = peer.read(i.next().raw());
        // No peer undoes the escapes of mbox files.
        String text = read.abstractText().replace("\n>From ", "\nFrom ");
        boolean equal =
            read.version().equals(expected.name() + "-" + expected.revision())
                && read.title().equals(expected.title())
                && read.authors().equals(expected.authors())
                && read.pages() == expected.pages()
                && text.equals(expected.abstractText());
        wrong += equal ? 0 : 1;
      }
    }
    return wrong;
  }
}
