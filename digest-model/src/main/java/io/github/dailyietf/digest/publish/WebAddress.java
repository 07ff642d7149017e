package io.github.dailyietf.digest.publish;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Tells addresses of the web, which may be linked, from all others. */
final class WebAddress {

  private WebAddress() {}

  /** The address in ASCII, with nothing in it that any markup would take for its own. */
  static Optional<String> of(String address) {
    try {
      URI uri = URI.create(address.strip());
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean web = (scheme.equals("https") || scheme.equals("http")) && uri.getHost() != null;
      return web ? Optional.of(escape(uri.toASCIIString())) : Optional.empty();
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  private static String escape(String address) {
    return address
        .replace("(", "%28")
        .replace(")", "%29")
        .replace("'", "%27")
        .replace("*", "%2A")
        .replace("[", "%5B")
        .replace("]", "%5D");
  }
}
