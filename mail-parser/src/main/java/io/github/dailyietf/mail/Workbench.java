package io.github.dailyietf.mail;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Everything that reading mails needs and the next mails can use again. Several mails are read step
 * by step together: the code for all steps is larger than what a processor holds ready, the code
 * for one step is not. Not thread-safe.
 */
final class Workbench {

  /** How many mails are read together at most; about as many as a window of a mailbox holds. */
  static final int MOST = 16;

  private Workpiece[] pieces = {new Workpiece()};
  private final LineFeeds lineFeeds = new LineFeeds();
  private int mails;

  /** Most mailboxes are of one list; what the other needs is made when it is needed. */
  private @Nullable RfcPublicationForm rfcPublicationForm;

  /** What finds the lines of mails; null until so many were read that it pays. */
  @Nullable LineFeeds lineFeeds() {
    return mails >= Words.WORTH ? lineFeeds : null;
  }

  RfcPublicationForm rfcPublicationForm() {
    RfcPublicationForm form = rfcPublicationForm;
    if (form == null) {
      form = new RfcPublicationForm();
      rfcPublicationForm = form;
    }
    return form;
  }

  /** Reads one mail. */
  Reading read(RawMail mail) {
    Workpiece piece = pieces[0];
    piece.readHead(mail);
    piece.selectBody();
    piece.readCommonFields();
    piece.classify();
    readAnnouncement(piece);
    mails = Math.min(mails + 1, Words.WORTH);
    Reading reading = piece.reading();
    piece.release();
    return reading;
  }

  private void readAnnouncement(Workpiece piece) {
    piece.findFields();
    piece.readVersion();
    piece.readFields();
    piece.readGroup();
    piece.readEnding();
    piece.finish(this);
  }

  /**
   * Reads several mails.
   *
   * @param count at most {@link #MOST}
   * @param into gets what each is read as, in order
   */
  void read(RawMail[] some, int count, Collection<? super Reading> into) {
    Workpiece[] all = pieces(count);
    for (int i = 0; i < count; i++) {
      all[i].readHead(some[i]);
    }
    for (int i = 0; i < count; i++) {
      all[i].selectBody();
    }
    for (int i = 0; i < count; i++) {
      all[i].readCommonFields();
    }
    for (int i = 0; i < count; i++) {
      all[i].classify();
    }
    for (int i = 0; i < count; i++) {
      all[i].findFields();
    }
    for (int i = 0; i < count; i++) {
      all[i].readVersion();
    }
    for (int i = 0; i < count; i++) {
      all[i].readFields();
    }
    for (int i = 0; i < count; i++) {
      all[i].readGroup();
    }
    for (int i = 0; i < count; i++) {
      all[i].readEnding();
    }
    for (int i = 0; i < count; i++) {
      all[i].finish(this);
    }
    for (int i = 0; i < count; i++) {
      into.add(all[i].reading());
      all[i].release();
    }
    mails = Math.min(mails + count, Words.WORTH);
  }

  /** At least so many, made when they are needed. */
  private Workpiece[] pieces(int count) {
    int made = pieces.length;
    if (made < count) {
      pieces = Arrays.copyOf(pieces, count);
      for (int i = made; i < count; i++) {
        pieces[i] = new Workpiece(pieces[0]);
      }
    }
    return pieces;
  }

  /**
   * Reads a text whose header is known from elsewhere.
   *
   * @param mail the text below a header without any of the fields that count
   * @param source for reports
   * @return null if it is not of the form that the header promises
   */
  @Nullable Reading readText(
      byte[] mail, CommonFields common, Classification classification, String source) {
    RawMail raw = new RawMail();
    raw.setAlone(mail, source, 0);
    Workpiece piece = pieces[0];
    piece.take(raw, common, classification);
    readAnnouncement(piece);
    Reading reading = piece.readingOrNull();
    piece.release();
    return reading;
  }
}
