package io.github.dailyietf.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The words after the name of an example. The help text is the list of options: one that has a word
 * in capitals behind it there takes a value.
 */
record CommandLine(Optional<Path> mailbox, Map<String, String> options) {

  /** What an example does with its options. */
  @FunctionalInterface
  interface Body {
    /** Returns the exit status. */
    int run(CommandLine options) throws IOException;
  }

  /** Runs an example: 0 done, 1 something is left, 2 wrong words, 3 a file or server failed. */
  static int run(List<String> words, String help, PrintStream out, PrintStream err, Body body) {
    String name = help.substring(0, help.indexOf(' '));
    if (words.contains("--help") || words.contains("-h")) {
      out.print(help);
      return 0;
    }
    try {
      return body.run(parse(words, help));
    } catch (IllegalArgumentException e) {
      err.println(name + ": " + e.getMessage() + " (--help tells the options)");
      return 2;
    } catch (IOException | UncheckedIOException e) {
      err.println(name + ": " + message(e));
      return 3;
    }
  }

  /** What went wrong; with the exception's name where its message does not say it. */
  static String message(Exception e) {
    Throwable told =
        e instanceof UncheckedIOException ? Objects.requireNonNullElse(e.getCause(), e) : e;
    boolean says =
        told instanceof FileSystemException file
            ? file.getReason() != null
            : told.getClass() == IOException.class;
    return (says ? "" : told.getClass().getSimpleName() + ": ") + told.getMessage();
  }

  private static CommandLine parse(List<String> words, String help) {
    Map<String, String> options = new HashMap<>();
    Optional<Path> mailbox = Optional.empty();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!word.startsWith("-")) {
        if (mailbox.isPresent()) {
          throw new IllegalArgumentException("more than one mailbox: " + word);
        }
        mailbox = Optional.of(Path.of(word));
      } else if (help.contains("[" + word + "]")) {
        options.put(word, "");
      } else if (!help.contains(word + " ")) {
        throw new IllegalArgumentException("unknown option " + word);
      } else if (++i == words.size()) {
        throw new IllegalArgumentException("no value for " + word);
      } else {
        options.put(word, words.get(i));
      }
    }
    return new CommandLine(mailbox, options);
  }

  boolean has(String option) {
    return options.containsKey(option);
  }

  Optional<String> value(String option) {
    return Optional.ofNullable(options.get(option));
  }

  String required(String option) {
    return value(option).orElseThrow(() -> new IllegalArgumentException(option + " is missing"));
  }

  /** A number of at least 1. */
  int number(String option, int usual) {
    String text = value(option).orElse(String.valueOf(usual));
    if (!text.matches("[1-9][0-9]{0,4}")) {
      throw new IllegalArgumentException(option + " is a number from 1 on, not " + text);
    }
    return Integer.parseInt(text);
  }
}
