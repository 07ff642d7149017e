package io.github.dailyietf.conventions;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of the modules that users get, as it stands on the class path: a jar or a folder of classes.
 *
 * @param descriptor what {@code module-info} says
 * @param classes the names of all classes, nested and hidden ones included
 */
record PublishedModule(ModuleDescriptor descriptor, List<String> classes) {

  private static final String PREFIX = "io.github.dailyietf.";

  /** All of them; the programs beside this test are no module and not among them. */
  static List<PublishedModule> all() throws IOException {
    List<PublishedModule> modules = new ArrayList<>();
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
    for (String entry : path.split(File.pathSeparator, -1)) {
      Path file = Path.of(entry);
      if (Files.isDirectory(file)) {
        read(file, modules);
      } else if (Files.isRegularFile(file) && entry.contains("dailyietf")) {
        try (FileSystem jar = FileSystems.newFileSystem(file)) {
          read(jar.getPath("/"), modules);
        }
      }
    }
    return modules;
  }

  private static void read(Path root, List<PublishedModule> modules) throws IOException {
    Path info = root.resolve("module-info.class");
    if (!Files.exists(info)) {
      return;
    }
    try (InputStream in = Files.newInputStream(info);
        Stream<Path> files = Files.walk(root)) {
      ModuleDescriptor descriptor = ModuleDescriptor.read(in);
      if (descriptor.name().startsWith(PREFIX)) {
        List<String> classes =
            files
                .map(file -> root.relativize(file).toString())
                .filter(file -> file.endsWith(".class") && file.contains("dailyietf"))
                .map(file -> file.replaceFirst("\\.class$", "").replaceAll("[/\\\\]", "."))
                .sorted()
                .toList();
        modules.add(new PublishedModule(descriptor, classes));
      }
    }
  }

  /** The packages that everybody may use. */
  Set<String> packages() {
    return descriptor.exports().stream()
        .filter(exported -> !exported.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toSet());
  }

  /** The types that everybody can use, nested ones included. */
  List<Class<?>> types() {
    return classes.stream()
        .filter(name -> packages().contains(name.substring(0, name.lastIndexOf('.'))))
        .filter(name -> !name.endsWith("package-info"))
        .<Class<?>>map(PublishedModule::load)
        .filter(PublishedModule::usable)
        .toList();
  }

  static Class<?> load(String name) {
    try {
      return Class.forName(name, false, PublishedModule.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new UncheckedIOException(new IOException(name, e));
    }
  }

  /** True if it and all types around it are public or protected. */
  static boolean usable(Class<?> type) {
    for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
      if (!visible(each.getModifiers()) || each.isAnonymousClass()) {
        return false;
      }
    }
    return true;
  }

  static boolean visible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }
}
