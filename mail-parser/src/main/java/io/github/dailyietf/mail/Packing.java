package io.github.dailyietf.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Tells by its first bytes with which program a file was packed, and unpacks it. */
final class Packing {

  /** As many bytes tell it. */
  private static final int MAGIC = 6;

  private static final int BUFFER = 1 << 16;

  private Packing() {}

  /**
   * The content of a file, unpacked if it is packed.
   *
   * @throws IOException if it is packed in a way that cannot be unpacked here; the message says
   *     what to do
   */
  static InputStream unpacked(InputStream in, Path file) throws IOException {
    PushbackInputStream whole = new PushbackInputStream(in, MAGIC);
    byte[] magic = new byte[MAGIC];
    int length = whole.readNBytes(magic, 0, MAGIC);
    whole.unread(magic, 0, length);
    String start = new String(magic, 0, length, StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u001F\u008B")) {
      return new GZIPInputStream(whole, BUFFER);
    }
    if (start.equals("\u00FD7zXZ\0")) {
      return xz(whole, file);
    }
    if (start.startsWith("(\u00B5/\u00FD")) {
      throw new IOException(file + " is packed with zstd: unpack it first, or pipe zstd -dc");
    }
    if (start.startsWith("BZh")) {
      throw new IOException(file + " is packed with bzip2: unpack it first, or pipe bzip2 -dc");
    }
    if (start.startsWith("PK\u0003\u0004")) {
      throw new IOException(file + " is packed with zip: unpack it first, or pipe unzip -p");
    }
    return whole;
  }

  private static InputStream xz(InputStream in, Path file) throws IOException {
    try {
      return XzStream.open(in, file);
    } catch (NoClassDefFoundError e) {
      throw new IOException(
          file + " is packed with xz: add the dependency org.tukaani:xz, or pipe xz -dc", e);
    }
  }
}
