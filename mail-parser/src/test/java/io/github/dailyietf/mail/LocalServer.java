package io.github.dailyietf.mail;

import com.icegreen.greenmail.util.ServerSetup;

/** How tests set up a mail server on the loopback interface. */
final class LocalServer {

  /** On a busy machine a server starts later than GreenMail would wait, which is two seconds. */
  private static final long MOST_MILLIS = 60_000;

  private LocalServer() {}

  /** A server at any free port that speaks a protocol. */
  static ServerSetup speaking(String protocol) {
    ServerSetup setup = new ServerSetup(0, "127.0.0.1", protocol);
    setup.setServerStartupTimeout(MOST_MILLIS);
    return setup;
  }
}
