package io.github.dailyietf.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Compiles each example in Javadoc and each block of Java in README.md and docs, and runs those
 * that a block of {@code text} follows, which is what they print. Blocks have the imports of
 * docs/jshell and {@code Transport}; statements have the fields of {@link SnippetContext} and may
 * leave out semicolons as in JShell. A block that begins with an import, an annotation or a class
 * is compiled as classes.
 */
class PagesTest {

  private static final Path DOCS = Path.of("..");

  /** A link without a scheme: where it leads, and to which heading. */
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]*)(#[^)]*)?\\)");

  @TempDir Path classes;

  /** Annotations of frameworks that the pages mention and the build does not need. */
  private static final List<String> STAND_INS =
      List.of(
          "org.springframework.context.annotation.Bean",
          "org.springframework.context.annotation.Configuration",
          "org.springframework.scheduling.annotation.EnableScheduling",
          "org.springframework.scheduling.annotation.Scheduled",
          "io.quarkus.scheduler.Scheduled",
          "jakarta.enterprise.context.ApplicationScoped",
          "jakarta.enterprise.inject.Produces",
          "jakarta.inject.Singleton");

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return kind == Kind.SOURCE;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(DOCS.resolve("../README.md")));
    try (Stream<Path> files = Files.list(DOCS)) {
      files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }

  static List<Snippet> snippets() throws IOException {
    List<Snippet> snippets = new ArrayList<>();
    for (Path page : pages()) {
      snippets.addAll(Snippet.in(page));
    }
    return snippets;
  }

  /** Of the sources that users get, and of what comes along for their tests. */
  static List<Snippet> javadoc() throws IOException {
    List<Snippet> snippets = new ArrayList<>();
    for (String module : List.of("core", "mail-parser", "datatracker-client", "digest-model")) {
      try (Stream<Path> files =
          Files.walk(DOCS.resolve("..").resolve(module).resolve("src/main"))) {
        for (Path file :
            files.filter(each -> each.toString().endsWith(".java")).sorted().toList()) {
          snippets.addAll(Snippet.inJavadoc(file));
        }
      }
    }
    return snippets;
  }

  private static String imports() throws IOException {
    String jshell =
        "import java.io.*; import java.math.*; import java.net.*; import java.nio.file.*; import"
            + " java.util.*; import java.util.concurrent.*; import java.util.function.*; import"
            + " java.util.regex.*; import java.util.stream.*; import jakarta.mail.Transport; ";
    return jshell
        + Files.readAllLines(DOCS.resolve("jshell/imports.jsh")).stream()
            .filter(line -> line.startsWith("import "))
            .map(line -> line + "; ")
            .collect(Collectors.joining());
  }

  private static Source standIn(String name) {
    int dot = name.lastIndexOf('.');
    return new Source(
        name.replace('.', '/'),
        "package "
            + name.substring(0, dot)
            + "; public @interface "
            + name.substring(dot + 1)
            + " { String cron() default \"\"; String zone() default \"\";"
            + " String timeZone() default \"\"; }");
  }

  private List<String> compile(List<Snippet> snippets) throws IOException {
    List<Source> sources = new ArrayList<>();
    STAND_INS.forEach(name -> sources.add(standIn(name)));
    for (Snippet snippet : snippets) {
      String name = snippet.packageName().replace('.', '/') + "/" + snippet.page();
      sources.add(new Source(name, snippet.source(imports())));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
    List<String> options =
        List.of("-d", classes.toString(), "-proc:none", "--release", "17", "-cp", classPath());
    compiler.getTask(null, null, told, options, null, sources).call();
    return told.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .map(
            each ->
                each.getSource().getName()
                    + ":"
                    + each.getLineNumber()
                    + " "
                    + each.getMessage(null))
        .toList();
  }

  /** The class path of the tests, also where it was handed over in the manifest of a jar. */
  static String classPath() {
    return System.getProperty(
        "surefire.test.class.path", System.getProperty("java.class.path", ""));
  }

  private String run(Snippet snippet) throws Exception {
    PrintStream console = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    URL[] path = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader())) {
      Class<?> body = loader.loadClass(snippet.packageName() + ".Body");
      SnippetContext context = (SnippetContext) body.getDeclaredConstructor().newInstance();
      Files.copy(Path.of("src/main/resources/sample/quiet-day.mbox"), context.mailbox);
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      context.run();
    } finally {
      System.setOut(console);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void allJavaOfPagesAndJavadocCompilesAndPrintsWhatTheySay() throws Exception {
    List<Snippet> snippets = snippets();
    assertThat(snippets).hasSizeGreaterThan(35);
    List<Snippet> examples = javadoc();
    assertThat(examples).hasSizeGreaterThan(60);
    examples.addAll(snippets);
    assertThat(compile(examples)).isEmpty();

    List<Snippet> printing = snippets.stream().filter(each -> each.output().isPresent()).toList();
    assertThat(printing).hasSizeGreaterThanOrEqualTo(5);
    for (Snippet snippet : printing) {
      assertThat(run(snippet))
          .as("%s.md, line %s", snippet.page(), snippet.line())
          .isEqualTo(snippet.output().get());
    }
  }

  @Test
  void testsOnThePagesPass() throws Exception {
    List<Snippet> tests =
        snippets().stream()
            .filter(each -> each.code().stream().anyMatch(line -> line.contains("@Test")))
            .toList();
    assertThat(compile(tests)).isEmpty();
    var told = new SummaryGeneratingListener();
    URL[] path = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader())) {
      List<DiscoverySelector> selected = new ArrayList<>();
      for (Snippet snippet : tests) {
        String code = String.join("\n", snippet.code());
        String name = code.replaceAll("(?s).*\nclass (\\w+) .*", "$1");
        selected.add(selectClass(loader.loadClass(snippet.packageName() + "." + name)));
      }
      LauncherFactory.create().execute(request().selectors(selected).build(), told);
    }
    assertThat(told.getSummary().getFailures())
        .map(each -> each.getTestIdentifier().getDisplayName() + ": " + each.getException())
        .isEmpty();
    assertThat(told.getSummary().getTestsSucceededCount()).isEqualTo(3);
  }

  @Test
  void aBlockThatDoesNotCompileIsToldWithPageAndLine() throws IOException {
    Path page = classes.resolve("wrong.md");
    Files.writeString(
        page, "# Wrong\n\n```java\nvar day = UtcDay.today(clock)\nday.yesterday()\n```\n");

    assertThat(compile(Snippet.in(page))).hasSize(1).first().asString().contains("wrong.java:5");
  }

  @Test
  void linksLeadToFilesAndHeadingsThatAreThere() throws IOException {
    List<Path> pages = pages();
    pages.add(DOCS.resolve("../CONTRIBUTING.md"));
    List<String> missing = new ArrayList<>();
    for (Path page : pages) {
      var links = LINK.matcher(Files.readString(page).replaceAll("(?s)```.*?```", ""));
      while (links.find()) {
        String anchor = links.group(2) == null ? "" : links.group(2).substring(1);
        Path file = links.group(1).isEmpty() ? page : page.resolveSibling(links.group(1));
        if (!Files.exists(file) || !anchor.isEmpty() && !headings(file).contains(anchor)) {
          missing.add(page.getFileName() + " " + links.group());
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  /** The anchors that a page's headings have. */
  private static List<String> headings(Path page) throws IOException {
    return Files.readAllLines(page).stream()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(line -> line.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
        .toList();
  }
}
