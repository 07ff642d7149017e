package io.github.dailyietf.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import okhttp3.OkHttpClient;

/** Starts the example that the first argument names. */
public final class Main {

  private static final String EXAMPLES =
      """
      Examples:
        daily-digest    the digest of a day out of a mailbox; --help tells its options
        model-digest    the same with summaries by a language model; --help tells its options
      """;

  private Main() {}

  /** Runs an example and exits with its status. */
  public static void main(String[] arguments) {
    // UTF-8 whatever the locale: digests hold names in all scripts.
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    Path home = Path.of(System.getProperty("dailyietf.home", "."));
    boolean terminal = Boolean.getBoolean("dailyietf.terminal");
    List<String> words = List.of(arguments);
    int status;
    if (!words.isEmpty() && words.get(0).equals("daily-digest")) {
      status = new DailyDigest(home, out, err, terminal).run(words.subList(1, words.size()));
    } else if (!words.isEmpty() && words.get(0).equals("model-digest")) {
      OkHttpClient http = ModelDigest.http(Duration.ofMinutes(3));
      status = new ModelDigest(http, out, err).run(words.subList(1, words.size()), home);
    } else {
      err.print(EXAMPLES);
      status = 2;
    }
    out.flush();
    System.exit(status);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
