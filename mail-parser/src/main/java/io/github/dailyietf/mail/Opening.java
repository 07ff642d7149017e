package io.github.dailyietf.mail;

import io.github.dailyietf.mail.MailHead.Field;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens files of mails: unpacks them, tells their forms apart, closes them if that fails. */
final class Opening {

  /** How much of a file tells its form. */
  private static final int PEEK = 1 << 14;

  private static final Field[] USUAL = {
    Field.FROM,
    Field.SUBJECT,
    Field.DATE,
    Field.MESSAGE_ID,
    Field.RECEIVED,
    Field.TO,
    Field.SENDER,
    Field.CONTENT_TYPE
  };

  private Opening() {}

  /** Makes a reader of a stream, or fails. */
  @FunctionalInterface
  interface Reader {
    MailSource read(InputStream in, String name) throws IOException;
  }

  /** The mails of a file; it is closed if the reader fails. */
  static MailSource source(Path file, Reader reader) throws IOException {
    InputStream in = open(file);
    try {
      return reader.read(in, name(file));
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /** Opens a file, or what is packed in it. */
  static InputStream open(Path file) throws IOException {
    requireReadable(file);
    InputStream in = Files.newInputStream(file);
    try {
      return Packing.unpacked(in, file);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  static void requireReadable(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a directory, not a file");
    }
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString(), null, "there is no such file");
    }
    if (!Files.isReadable(file)) {
      throw new AccessDeniedException(file.toString(), null, "it cannot be read");
    }
  }

  static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  /** A reader for the form that the first bytes show. */
  static MailSource detect(InputStream in, String name) throws IOException {
    PushbackInputStream whole = new PushbackInputStream(in, PEEK);
    byte[] first = new byte[PEEK];
    int length = whole.readNBytes(first, 0, PEEK);
    whole.unread(first, 0, length);
    if (TarReader.isHeader(first, length)) {
      return new ExportReader(whole, name, Mailbox.CEILING);
    }
    if (MacLines.isIn(first, length)) {
      first = MacLines.translated(first);
    }
    int start = Ascii.skipBlanks(first, 0, length);
    if (length > 0 && first[0] == 1) {
      return new MmdfReader(whole, name);
    }
    if (start == length
        || FromLine.judge(first, start, length, true, true, true) == Verdict.DIVIDER) {
      return new MboxReader(whole, name);
    }
    if (isMail(first, length)) {
      return new SingleMail(whole, name);
    }
    throw new IOException(name + " is no mailbox: neither mbox, MMDF, an export nor a mail");
  }

  /** True if there is a field that mails have: other texts too begin with a word and a colon. */
  private static boolean isMail(byte[] first, int length) {
    Lines lines = new Lines();
    lines.index(first, RawMail.afterMark(first, length), length, null);
    MailHead head = new MailHead();
    head.read(lines);
    for (Field field : USUAL) {
      if (head.has(field)) {
        return true;
      }
    }
    return false;
  }
}
