package io.github.dailyietf.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a generated mailbox: {@code MakeMailbox FILE [MAILS]}, 60,000 mails if not given. */
public final class MakeMailbox {

  private MakeMailbox() {}

  /** Writes the file. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    int mails = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60_000;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      for (int i = 0; i < mails; i++) {
        GeneratedMail mail = GeneratedMail.number(i);
        out.write(mail.fromLine().getBytes(StandardCharsets.US_ASCII));
        out.write('\n');
        out.write(mail.bytes());
        out.write('\n');
      }
    }
    System.out.println(mails + " mails, " + Files.size(file) + " bytes in " + file);
  }
}
