package io.github.dailyietf.benchmarks.peers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/** The stream parser of Apache James mime4j, which builds no tree. */
public final class Mime4jPeer implements Peer {

  private final MimeTokenStream tokens =
      new MimeTokenStream(MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderCount(-1).build());

  @Override
  public TextFields read(byte[] mail) throws IOException {
    String subject = null;
    String from = null;
    String messageId = null;
    Instant sentAt = null;
    String text = null;
    tokens.parse(new ByteArrayInputStream(mail));
    try {
      boolean outermost = true;
      for (EntityState state = tokens.getState();
          state != EntityState.T_END_OF_STREAM && text == null;
          state = tokens.next()) {
        if (state == EntityState.T_FIELD && outermost) {
          Field field = tokens.getField();
          switch (field.getNameLowerCase()) {
            case "subject" -> subject = decoded(field.getBody());
            case "from" -> from = decoded(field.getBody());
            case "message-id" -> messageId = field.getBody();
            case "date" -> sentAt = date(field.getBody());
            default -> {}
          }
        } else if (state == EntityState.T_END_HEADER) {
          outermost = false;
        } else if (state == EntityState.T_BODY
            && tokens.getBodyDescriptor().getMimeType().equals("text/plain")) {
          text = new String(tokens.getDecodedInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    } catch (MimeException e) {
      throw new IOException(e);
    }
    return TextFields.read(subject, from, messageId, sentAt, text == null ? "" : text);
  }

  private static String decoded(String value) {
    return value.contains("=?")
        ? DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT)
        : value;
  }

  private static @Nullable Instant date(String value) {
    try {
      return DateTimeFormatter.RFC_1123_DATE_TIME.parse(value.strip(), Instant::from);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
