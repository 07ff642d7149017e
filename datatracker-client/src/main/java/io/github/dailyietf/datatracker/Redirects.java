package io.github.dailyietf.datatracker;

import java.util.Set;
import okhttp3.HttpUrl;

/**
 * Where a redirect may lead: to the server that the user named, or over https to the hosts of the
 * IETF and the RFC Editor. So no server can send the client into somebody's network.
 */
final class Redirects {

  private static final int MOST = 5;
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

  private final HttpUrl home;

  Redirects(HttpUrl home) {
    this.home = home;
  }

  static boolean isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  /**
   * The next address.
   *
   * @param seen those so far, this one included
   * @throws DatatrackerException if it may not be asked
   */
  HttpUrl next(HttpUrl from, int status, String location, Set<HttpUrl> seen) {
    HttpUrl next = from.resolve(location);
    if (next == null) {
      throw DatatrackerException.unusable(from, status, "it leads nowhere: " + location);
    }
    if (!allowed(from, next)) {
      throw DatatrackerException.unusable(from, status, "it leads elsewhere: " + next);
    }
    if (seen.contains(next) || seen.size() > MOST) {
      throw DatatrackerException.unusable(from, status, "it leads in a circle: " + next);
    }
    return next;
  }

  private boolean allowed(HttpUrl from, HttpUrl next) {
    if (Lane.name(next).equals(Lane.name(home)) && next.isHttps() == home.isHttps()) {
      return true;
    }
    // A server on this machine is a test, and may spread over several ports.
    boolean local = LOOPBACK.contains(home.host()) && LOOPBACK.contains(from.host());
    return local && LOOPBACK.contains(next.host()) || next.isHttps() && known(next.host());
  }

  private static boolean known(String host) {
    return host.equals("ietf.org")
        || host.endsWith(".ietf.org")
        || host.equals("rfc-editor.org")
        || host.endsWith(".rfc-editor.org");
  }
}
