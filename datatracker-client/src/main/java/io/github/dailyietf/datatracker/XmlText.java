package io.github.dailyietf.datatracker;

import java.io.ByteArrayInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/**
 * The characters of an XML file. What its encoding cannot mean, and what XML cannot hold, becomes
 * U+FFFD, so that one bad byte costs a character and not the file.
 */
final class XmlText extends FilterReader {

  private static final int DECLARATION = 200;
  private static final char REPLACEMENT = '\uFFFD';

  private long replaced;

  private XmlText(Reader characters) {
    super(characters);
  }

  /**
   * Decodes as the byte order mark says, else as the declaration does, else UTF-8.
   *
   * @throws IOException if the declared encoding is not known here
   */
  static XmlText of(byte[] xml) throws IOException {
    int first = xml.length < 2 ? 0 : (xml[0] & 0xFF) << 8 | xml[1] & 0xFF;
    boolean wide = first == 0xFEFF || first == 0xFFFE;
    boolean marked =
        first == 0xEFBB && xml.length > 2 && xml[2] == (byte) 0xBF; // The mark in UTF-8.
    int start = marked ? 3 : 0;
    Charset charset =
        wide ? StandardCharsets.UTF_16 : marked ? StandardCharsets.UTF_8 : declared(xml);
    var bytes = new ByteArrayInputStream(xml, start, xml.length - start);
    return new XmlText(new InputStreamReader(bytes, charset));
  }

  private static Charset declared(byte[] xml) throws IOException {
    int length = Math.min(xml.length, DECLARATION);
    String head = new String(xml, 0, length, StandardCharsets.US_ASCII);
    int end = head.indexOf("?>");
    int at = head.startsWith("<?xml") && end > 0 ? head.lastIndexOf("encoding", end) : -1;
    if (at < 0) {
      return StandardCharsets.UTF_8;
    }
    String name = head.substring(at + "encoding".length(), end).replaceAll("[\\s=\"']", "");
    // What could be read so far is of one byte each, whatever it says.
    if (name.toUpperCase(Locale.ROOT).startsWith("UTF")) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IOException("its encoding is not known: " + name, e);
    }
  }

  /** How many characters were replaced so far. */
  long replaced() {
    return replaced;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    for (int i = offset; i < offset + count; i++) {
      char c = buffer[i];
      if (c < ' ' ? c != '\n' && c != '\t' && c != '\r' : c >= REPLACEMENT) {
        buffer[i] = REPLACEMENT;
        replaced++;
      }
    }
    return count;
  }
}
