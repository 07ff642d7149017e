package io.github.dailyietf.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Charsets by the names that mails use. */
final class Charsets {

  /** Longer than any name of a charset. */
  private static final int LONGEST = 60;

  private Charsets() {}

  /** The charset of this name, or null if there is none. US-ASCII is read as UTF-8. */
  static @Nullable Charset find(String name) {
    if (name.length() > LONGEST) {
      return null;
    }
    String key = name.replace("'", "").strip().toLowerCase(Locale.ROOT);
    return switch (key) {
      case "utf-8", "utf8", "us-ascii", "ascii", "unknown-8bit", "x-unknown", "" ->
          StandardCharsets.UTF_8;
      case "iso-8859-1", "latin1" -> StandardCharsets.ISO_8859_1;
      // The names that programs wrote, for what the label of RFC 2046 means.
      case "ks_c_5601-1987" -> forName("ms949", "euc-kr");
      case "gb2312" -> forName("gb18030", "gb2312");
      case "iso-2022-jp" -> forName("x-windows-iso2022jp", "iso-2022-jp");
      case "shift_jis", "x-sjis" -> forName("windows-31j", "shift_jis");
      default -> forName(key);
    };
  }

  private static @Nullable Charset forName(String name, String narrower) {
    Charset charset = forName(name);
    return charset == null ? forName(narrower) : charset;
  }

  private static @Nullable Charset forName(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }
}
