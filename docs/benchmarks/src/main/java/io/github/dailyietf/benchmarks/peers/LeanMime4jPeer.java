package io.github.dailyietf.benchmarks.peers;

import io.github.dailyietf.benchmarks.facts.HeaderFacts;
import io.github.dailyietf.benchmarks.facts.MailFacts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/**
 * mime4j with what makes it faster than its users know it: no handler, only the fields that are
 * asked for, nothing read behind the text, which is decoded into the same memory each time.
 */
public final class LeanMime4jPeer implements Peer {

  private final MimeTokenStream tokens =
      new MimeTokenStream(
          MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderCount(-1).build(),
          DecodeMonitor.SILENT,
          new WantedFields(),
          null);

  private byte[] body = new byte[1 << 16];

  @Override
  public MailFacts read(byte[] mail) throws IOException {
    tokens.parse(new ByteArrayInputStream(mail));
    try {
      HeaderFacts header = header();
      String text = null;
      for (EntityState state = tokens.getState();
          state != EntityState.T_END_OF_STREAM && text == null;
          state = tokens.next()) {
        if (state == EntityState.T_BODY
            && tokens.getBodyDescriptor().getMimeType().equals("text/plain")) {
          text = text();
        }
      }
      return TextFields.read(header, text == null ? "" : text);
    } catch (MimeException e) {
      throw new IOException(e);
    }
  }

  /** Decodes into the same memory each time, which readAllBytes does not. */
  private String text() throws IOException {
    InputStream in = tokens.getDecodedInputStream();
    int length = 0;
    for (int read = 0; read >= 0; read = in.read(body, length, body.length - length)) {
      length += read;
      if (length == body.length) {
        body = Arrays.copyOf(body, 2 * length);
      }
    }
    return new String(body, 0, length, Mime4jPeer.charset(tokens.getBodyDescriptor().getCharset()));
  }

  private HeaderFacts header() throws IOException, MimeException {
    String messageId = null;
    Instant sentAt = null;
    String subject = null;
    String from = null;
    String listId = null;
    String archivedAt = null;
    EntityState state = tokens.getState();
    while (state != EntityState.T_END_HEADER && state != EntityState.T_END_OF_STREAM) {
      if (state == EntityState.T_FIELD) {
        Field field = tokens.getField();
        switch (field.getNameLowerCase()) {
          case "message-id" -> messageId = HeaderText.inBrackets(field.getBody());
          case "date" -> sentAt = DateText.read(field.getBody());
          case "subject" -> subject = Mime4jPeer.decoded(field.getBody());
          case "from" -> from = HeaderText.address(field.getBody());
          case "list-id" -> listId = HeaderText.inBrackets(field.getBody());
          case "archived-at" -> archivedAt = HeaderText.inBrackets(field.getBody());
          default -> {}
        }
      }
      state = tokens.next();
    }
    return new HeaderFacts(messageId, sentAt, subject, from, listId, archivedAt);
  }
}
