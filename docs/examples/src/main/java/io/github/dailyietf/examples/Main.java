package io.github.dailyietf.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Starts the example that the first argument names. */
public final class Main {

  private static final String EXAMPLES =
      """
      Examples:
        daily-digest    the digest of a day out of a mailbox; --help tells its options
        model-digest    the same with summaries by a language model; --help tells its options
        chat-post       a day to Slack, Discord, Mastodon or Matrix, once; --help tells its options
        mail-post       a day to a mailing list, once; --help tells its options
        daily-job       every day once, with corrections, whatever happens; --help tells its options
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
    int status = run(words.isEmpty() ? "" : words.get(0), words, home, terminal, out, err);
    out.flush();
    System.exit(status);
  }

  private static int run(
      String name,
      List<String> words,
      Path home,
      boolean terminal,
      PrintStream out,
      PrintStream err) {
    List<String> rest = words.subList(Math.min(1, words.size()), words.size());
    PostDay post = new PostDay(Clock.systemUTC(), out);
    DailyJob job = new DailyJob(Clock.systemUTC(), out);
    return switch (name) {
      case "daily-digest" -> new DailyDigest(home, out, err, terminal).run(rest);
      case "model-digest" ->
          new ModelDigest(ModelDigest.http(Duration.ofMinutes(3)), out, err).run(rest, home);
      case "chat-post" -> CommandLine.run(rest, PostDay.CHAT_HELP, out, err, post::run);
      case "mail-post" -> CommandLine.run(rest, PostDay.MAIL_HELP, out, err, post::run);
      case "daily-job" -> CommandLine.run(rest, DailyJob.HELP, out, err, job::run);
      default -> {
        if (!name.isEmpty() && !name.equals("--help")) {
          err.println("there is no example " + name);
        }
        err.print(EXAMPLES);
        yield 2;
      }
    };
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
