package io.github.dailyietf.digest.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a browser may do with a page (Content Security Policy Level 3): use the style and the script
 * that are in it, letter by letter, and nothing else. Should text of others ever become markup, it
 * could neither run nor load anything.
 */
final class ContentPolicy {

  private ContentPolicy() {}

  /** The policy of a page with this style and no script. */
  static String of(String style) {
    return "default-src 'none'; style-src '"
        + hash(style)
        + "'; base-uri 'none'; form-action 'none'";
  }

  /** The policy of a page with this style and this script. */
  static String of(String style, String script) {
    return of(style) + "; script-src '" + hash(script) + "'";
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
