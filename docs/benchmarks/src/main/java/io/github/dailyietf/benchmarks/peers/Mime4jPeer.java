package io.github.dailyietf.benchmarks.peers;

import io.github.dailyietf.benchmarks.facts.HeaderFacts;
import io.github.dailyietf.benchmarks.facts.MailFacts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.util.CharsetUtil;
import org.jspecify.annotations.Nullable;

/**
 * The stream parser of Apache James mime4j, which builds no tree, as its users know it: with a
 * handler that is told of fields and bodies.
 */
public final class Mime4jPeer implements Peer {

  private final Handler handler = new Handler();
  private final MimeStreamParser parser =
      new MimeStreamParser(MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderCount(-1).build());

  /** Lets it undo transfer encodings. */
  public Mime4jPeer() {
    parser.setContentDecoding(true);
    parser.setContentHandler(handler);
  }

  @Override
  public MailFacts read(byte[] mail) throws IOException {
    handler.begin();
    try {
      parser.parse(new ByteArrayInputStream(mail));
    } catch (MimeException e) {
      throw new IOException(e);
    }
    return handler.facts();
  }

  /** Keeps what counts of a mail. */
  private static final class Handler extends AbstractContentHandler {

    private boolean outermost;
    private @Nullable String messageId;
    private @Nullable Instant sentAt;
    private @Nullable String subject;
    private @Nullable String from;
    private @Nullable String listId;
    private @Nullable String archivedAt;
    private @Nullable String text;

    private void begin() {
      outermost = true;
      messageId = null;
      sentAt = null;
      subject = null;
      from = null;
      listId = null;
      archivedAt = null;
      text = null;
    }

    private MailFacts facts() {
      HeaderFacts header = new HeaderFacts(messageId, sentAt, subject, from, listId, archivedAt);
      return TextFields.read(header, text == null ? "" : text);
    }

    @Override
    public void field(Field field) {
      if (!outermost) {
        return;
      }
      switch (field.getNameLowerCase()) {
        case "message-id" -> messageId = HeaderText.inBrackets(field.getBody());
        case "date" -> sentAt = DateText.read(field.getBody());
        case "subject" -> subject = decoded(field.getBody());
        case "from" -> from = HeaderText.address(field.getBody());
        case "list-id" -> listId = HeaderText.inBrackets(field.getBody());
        case "archived-at" -> archivedAt = HeaderText.inBrackets(field.getBody());
        default -> {}
      }
    }

    @Override
    public void endHeader() {
      outermost = false;
    }

    @Override
    public void body(BodyDescriptor descriptor, InputStream in) throws IOException {
      if (text == null && descriptor.getMimeType().equals("text/plain")) {
        text = new String(in.readAllBytes(), charset(descriptor.getCharset()));
      }
    }
  }

  /** The text of a field, encoded words decoded. */
  static String decoded(String value) {
    return value.contains("=?")
        ? DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT)
        : value;
  }

  /** The charset of a name that a mail states, or does not. */
  static Charset charset(@Nullable String name) {
    Charset charset = name == null ? null : CharsetUtil.lookup(name);
    return charset == null ? StandardCharsets.UTF_8 : charset;
  }
}
