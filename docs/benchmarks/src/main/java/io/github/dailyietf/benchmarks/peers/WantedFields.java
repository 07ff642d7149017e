package io.github.dailyietf.benchmarks.peers;

import java.nio.charset.StandardCharsets;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.DefaultFieldBuilder;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.util.RecycledByteArrayBuffer;
import org.jspecify.annotations.Nullable;

/** Spares mime4j the fields that nobody asks for: most of a header. */
final class WantedFields extends DefaultFieldBuilder {

  private static final byte[][] NAMES = {
    name("subject"),
    name("from"),
    name("date"),
    name("message-id"),
    name("list-id"),
    name("archived-at"),
    name("content-type"),
    name("content-transfer-encoding")
  };

  WantedFields() {
    super(-1);
  }

  private static byte[] name(String name) {
    return name.getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public @Nullable RawField build() throws MimeException {
    return isWanted(getRaw()) ? super.build() : null;
  }

  private static boolean isWanted(RecycledByteArrayBuffer field) {
    byte[] bytes = field.buffer();
    for (byte[] name : NAMES) {
      if (field.length() > name.length && startsWith(bytes, name) && bytes[name.length] <= ':') {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, byte[] lowerCase) {
    for (int i = 0; i < lowerCase.length; i++) {
      if ((bytes[i] | 0x20) != (lowerCase[i] | 0x20)) {
        return false;
      }
    }
    return true;
  }
}
