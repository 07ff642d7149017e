package io.github.dailyietf.benchmarks.generated;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file with the first {@link GeneratedMail}s. */
public final class GeneratedMailbox {

  private GeneratedMailbox() {}

  /** Writes it. */
  public static void write(Path file, int mails) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      for (int i = 0; i < mails; i++) {
        GeneratedMail mail = GeneratedMail.number(i);
        out.write(mail.fromLine().getBytes(StandardCharsets.US_ASCII));
        out.write('\n');
        out.write(mail.bytes());
        out.write('\n');
      }
    }
  }
}
