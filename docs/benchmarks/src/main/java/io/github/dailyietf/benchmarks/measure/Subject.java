package io.github.dailyietf.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/**
 * Something that is measured: its tasks, each of which runs in a process of its own, and the rows
 * that hold them beside each other. Subjects are found as services, since those that need the
 * modules' test kits are compiled with the tests.
 */
public interface Subject {

  /** What can be done, by name. */
  Map<String, Task.Maker> tasks();

  /** What is measured, in the order of the page. */
  List<Row> rows();

  /** Names and versions of the peers that are on this machine. */
  default List<String> peers(Bench bench) {
    return List.of();
  }

  /** All subjects on the class path. */
  static List<Subject> all() {
    List<Subject> all = new ArrayList<>();
    ServiceLoader.load(Subject.class).forEach(all::add);
    return all;
  }

  /**
   * The task of this name, of whatever subject.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Task.Maker task(String name) {
    return all().stream()
        .map(subject -> subject.tasks().get(name))
        .filter(maker -> maker != null)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no task " + name));
  }
}
