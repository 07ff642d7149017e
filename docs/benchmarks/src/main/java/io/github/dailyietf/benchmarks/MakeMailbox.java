package io.github.dailyietf.benchmarks;

import io.github.dailyietf.benchmarks.generated.GeneratedMailbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a generated mailbox: {@code MakeMailbox FILE [MAILS]}, 60,000 mails if not given. */
public final class MakeMailbox {

  private MakeMailbox() {}

  /** Writes the file. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    int mails = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60_000;
    GeneratedMailbox.write(file, mails);
    System.out.println(mails + " mails, " + Files.size(file) + " bytes in " + file);
  }
}
