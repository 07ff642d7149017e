package io.github.dailyietf.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import org.jspecify.annotations.Nullable;

/** The mails in a tar archive, of which each file is an mbox or one mail. Not thread-safe. */
final class ExportReader implements MailSource {

  /** Enough to tell a {@code From_} line and the header field behind it. */
  private static final int PEEK = 3 * FromLine.LONGEST;

  private static final int LONGEST_NAME = 300;

  private final byte[] first = new byte[PEEK];
  private final TarReader tar;
  private final String archive;
  private final int ceiling;
  private @Nullable MboxReader mbox;
  private boolean unread;
  private boolean ended;

  /**
   * Reads up to the first file.
   *
   * @throws IOException if it is no tar archive; an empty archive has no mails
   */
  ExportReader(InputStream in, String archive, int ceiling) throws IOException {
    this.archive = archive;
    this.ceiling = ceiling;
    tar = new TarReader(in, archive);
    unread = tar.nextFile();
    ended = !unread;
  }

  @Override
  public boolean next(RawMail mail) throws IOException {
    while (!ended) {
      if (mbox != null && mbox.next(mail)) {
        return true;
      }
      mbox = null;
      if (unread) {
        unread = false;
        if (!isHidden() && readFile(mail)) {
          return true;
        }
      } else {
        unread = tar.nextFile();
        ended = !unread;
      }
    }
    return false;
  }

  /** Some of the mails of an mbox, or one mail if the archive goes on with another file. */
  @Override
  public int next(RawMail[] mails, int most) throws IOException {
    int read = mbox == null ? 0 : mbox.next(mails, most);
    return read > 0 ? read : next(mails[0]) ? 1 : 0;
  }

  /** Reads a file of one mail, or opens an mbox; true if a mail has been read. */
  private boolean readFile(RawMail mail) throws IOException {
    int length = tar.readNBytes(first, 0, PEEK);
    PushbackInputStream content = new PushbackInputStream(tar, PEEK);
    content.unread(first, 0, length);
    byte[] shown = MacLines.isIn(first, length) ? MacLines.translated(first) : first;
    if (FromLine.judge(shown, 0, length, true, true, true) == Verdict.DIVIDER) {
      int window = (int) Math.min(tar.size() + 1, WindowReader.WINDOW);
      mbox = new MboxReader(content, shownName(), window, ceiling);
      return false;
    }
    mail.setAlone(content.readNBytes(ceiling), shownName(), 0);
    mail.setTruncated(tar.size() > ceiling);
    return length > 0;
  }

  /** Some systems pack their own notes beside each file: {@code ._name}. */
  private boolean isHidden() {
    String name = tar.name();
    return name.startsWith(".", name.lastIndexOf('/') + 1);
  }

  private String shownName() {
    String name = tar.name();
    StringBuilder out = new StringBuilder(archive).append(", ");
    for (int i = 0; i < Math.min(name.length(), LONGEST_NAME); i++) {
      char c = name.charAt(i);
      out.append(Character.isISOControl(c) ? '?' : c);
    }
    return out.toString();
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }
}
