package io.github.dailyietf.digest.render;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Tells addresses that may be linked from those that may not. */
final class WebLink {

  private WebLink() {}

  /** The address in ASCII if it is one of the web; {@code javascript:} and the like are empty. */
  static Optional<String> of(String address) {
    try {
      URI uri = URI.create(address.strip());
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean web = (scheme.equals("https") || scheme.equals("http")) && uri.getHost() != null;
      return web ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  /** The same, or an address relative to the page. */
  static Optional<String> neighbour(String address) {
    try {
      URI uri = URI.create(address.strip());
      boolean relative = !uri.isAbsolute() && uri.getHost() == null;
      return relative ? Optional.of(uri.toASCIIString()) : of(address);
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }
}
