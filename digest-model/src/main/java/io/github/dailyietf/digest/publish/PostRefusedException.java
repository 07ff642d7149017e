package io.github.dailyietf.digest.publish;

import java.io.IOException;

/** The service has certainly not done what it was asked: it can be asked again. */
public final class PostRefusedException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Tells why. */
  public PostRefusedException(String message) {
    super(message);
  }

  /** Tells why, and what lies behind it. */
  public PostRefusedException(String message, Throwable cause) {
    super(message, cause);
  }
}
