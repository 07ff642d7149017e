package io.github.dailyietf.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Mails and mailboxes that tests are made of. Text is written as ISO-8859-1: a char is a byte. */
final class Mails {

  static final String FROM_LINE = "From sender@example.org Wed Aug 21 16:20:36 2013\n";

  private Mails() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  static Mail mail(String text) {
    return Mail.of(bytes(text));
  }

  /** Reads an mbox through a window of a size, all mails as they stand. */
  static List<Mail> mbox(String content, int window, int ceiling) throws IOException {
    return all(new MboxReader(new ByteArrayInputStream(bytes(content)), "box", window, ceiling));
  }

  static List<Mail> mbox(String content) throws IOException {
    return mbox(content, WindowReader.WINDOW, Mailbox.CEILING);
  }

  static List<Mail> all(MailSource source) throws IOException {
    try (source) {
      List<Mail> mails = new ArrayList<>();
      RawMail raw = new RawMail();
      while (source.next(raw)) {
        mails.add(new Mail(raw));
      }
      return mails;
    }
  }

  static List<String> raws(List<Mail> mails) {
    return mails.stream().map(mail -> text(mail.raw())).toList();
  }

  /** The mails as an mbox file holds them that escapes nothing. */
  static String joined(List<String> mails) {
    StringBuilder out = new StringBuilder();
    for (String mail : mails) {
      out.append(FROM_LINE).append(mail).append('\n');
    }
    return out.toString();
  }

  /** A short announcement with a number in it. */
  static String announcement(int number) {
    return "From: Internet-Drafts@ietf.org\nSubject: I-D ACTION:draft-example-widgets-"
        + String.format("%02d", number % 100)
        + ".txt\nDate: Wed, 21 Aug 2013 16:20:36 -0400\nMessage-ID: <"
        + number
        + "@example.org>\n\nA New Internet-Draft is available.\n\n\tTitle\t\t: Widgets "
        + number
        + "\n\tAuthor(s)\t: A. Example\n\tFilename\t: draft-example-widgets-"
        + String.format("%02d", number % 100)
        + ".txt\n\tPages\t\t: 3\n\tDate\t\t: 2013-8-21\n\nAbout widgets.\n";
  }

  /** A stream that is made while it is read. */
  abstract static class Made extends InputStream {

    private byte[] piece = {};
    private int at;
    private long pieces;

    /** The next bytes; none at the end. */
    abstract byte[] piece(long number) throws IOException;

    @Override
    public int read() {
      throw new UnsupportedOperationException("reads single bytes");
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      if (at == piece.length) {
        piece = piece(pieces++);
        at = 0;
        if (piece.length == 0) {
          return -1;
        }
      }
      int count = Math.min(length, piece.length - at);
      System.arraycopy(piece, at, into, from, count);
      at += count;
      return count;
    }

    long pieces() {
      return pieces;
    }
  }

  static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
