package io.github.dailyietf.benchmarks.measure;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Commands that start JVMs like this one. */
public final class Jvm {

  /** Worth a factor of two to Angus Mail, which otherwise looks up a service for each mail. */
  public static final String ANGUS_AT_ITS_BEST =
      "-Djakarta.mail.util.StreamProvider=org.eclipse.angus.mail.util.MailStreamProvider";

  private static final List<String> FIXED_HEAP = List.of("-XX:+UseSerialGC", "-Xms1g", "-Xmx1g");

  private Jvm() {}

  /** One thread collects garbage in a heap that does not grow. */
  static List<String> worker(String task, String... arguments) {
    List<String> options = new ArrayList<>(FIXED_HEAP);
    options.add(ANGUS_AT_ITS_BEST);
    return worker(options, task, arguments);
  }

  /** The same with options in place of these. */
  public static List<String> worker(List<String> options, String task, String... arguments) {
    List<String> words = new ArrayList<>(List.of(task));
    words.addAll(List.of(arguments));
    return program(options, Worker.class, words.toArray(String[]::new));
  }

  /** A program on the class path of this one. */
  public static List<String> program(List<String> options, Class<?> program, String... arguments) {
    return program(System.getProperty("java.class.path"), options, program, arguments);
  }

  /**
   * The same on the jars of that class path alone: the JVM keeps no archive of classes from
   * folders.
   */
  public static List<String> inJars(List<String> options, Class<?> program, String... arguments) {
    String jars =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> entry.endsWith(".jar"))
            .collect(Collectors.joining(File.pathSeparator));
    return program(jars, options, program, arguments);
  }

  private static List<String> program(
      String classPath, List<String> options, Class<?> program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(classPath);
    command.add(program.getName());
    command.addAll(List.of(arguments));
    return command;
  }
}
