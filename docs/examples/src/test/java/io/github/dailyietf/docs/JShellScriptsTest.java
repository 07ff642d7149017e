package io.github.dailyietf.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.examples.SampleMailbox;
import io.github.dailyietf.mail.AnnouncementParser;
import io.github.dailyietf.mail.Mailbox;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the scripts of docs/jshell and the README in JShell, all in one process. */
class JShellScriptsTest {

  private static final Path SCRIPTS = Path.of("../jshell");
  private static final Path EXPECTED = Path.of("src/test/resources/jshell");
  private static final String LINE = "-- script: ";

  @TempDir Path folder;

  private static Map<String, String> scripts() throws IOException {
    Map<String, String> scripts = new TreeMap<>();
    try (Stream<Path> files = Files.list(SCRIPTS)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".jsh")).toList()) {
        if (!file.endsWith("imports.jsh")) {
          String text = Files.readString(file);
          assertThat(text)
              .startsWith("// ")
              .endsWith("\n/exit\n")
              .contains("docs/jshell/start " + file.getFileName());
          String name = String.valueOf(file.getFileName()).replace(".jsh", "");
          scripts.put(name, text.substring(0, text.length() - "/exit\n".length()));
        }
      }
    }
    Snippet readme = Snippet.in(Path.of("../../README.md")).get(0);
    scripts.put("readme", String.join("\n", readme.code()) + "\n");
    return scripts;
  }

  private String jshell(Map<String, String> scripts) throws Exception {
    StringBuilder all = new StringBuilder();
    scripts.forEach(
        (name, text) -> all.append("System.out.println(\"" + LINE + name + "\")\n").append(text));
    Path script = Files.writeString(folder.resolve("all.jsh"), all + "/exit\n");
    // The README names the sample as it is seen from the top folder.
    Path sample = folder.resolve("docs/examples/src/main/resources/sample/quiet-day.mbox");
    Files.createDirectories(sample.resolveSibling("."));
    Files.copy(Path.of("src/main/resources/sample/quiet-day.mbox"), sample);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "jshell").toString());
    command.addAll(List.of("-R-Dfile.encoding=UTF-8", "-J-Dfile.encoding=UTF-8"));
    command.addAll(List.of("--class-path", PagesTest.classPath(), "--startup", "DEFAULT"));
    command.addAll(List.of("--startup", SCRIPTS.resolve("imports.jsh").toRealPath().toString()));
    command.add(script.toString());
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    for (String name : List.of("MAILBOX", "DAY", "OTHER", "YEAR", "DRAFT", "AUTHOR", "NOW")) {
      builder.environment().remove(name);
    }
    File out = folder.resolve("out").toFile();
    Process process = builder.redirectErrorStream(true).redirectOutput(out).start();
    process.getOutputStream().close();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return Files.readString(out.toPath(), StandardCharsets.UTF_8);
  }

  @Test
  void eachScriptPrintsWhatStandsBesideTheTests() throws Exception {
    Map<String, String> scripts = scripts();
    assertThat(scripts).hasSizeGreaterThanOrEqualTo(11);

    String[] outputs = jshell(scripts).split(LINE, -1);

    assertThat(outputs[0]).isEmpty();
    Map<String, String> printed = new TreeMap<>();
    for (int i = 1; i < outputs.length; i++) {
      int end = outputs[i].indexOf('\n');
      printed.put(outputs[i].substring(0, end), outputs[i].substring(end + 1));
    }
    assertThat(printed.keySet()).isEqualTo(scripts.keySet());
    String readme = printed.remove("readme");
    assertThat(readme).as("what README.md shows").startsWith(shownInReadme());
    assertThat(Files.readString(folder.resolve("digest.html")))
        .contains("Quiet Links", "lang=\"ja\"");
    Digest digest;
    try (Mailbox box = SampleMailbox.open()) {
      AnnouncementParser parser = AnnouncementParser.create();
      digest = Digest.on(UtcDay.parse("2026-11-19")).addAll(box.announcements(parser)).build();
    }
    assertThat(Digest.fromJson(String.valueOf(printed.remove("digest-json")))).isEqualTo(digest);
    for (Map.Entry<String, String> script : printed.entrySet()) {
      Path expected = EXPECTED.resolve(script.getKey() + ".txt");
      assertThat(script.getValue()).as(script.getKey()).isEqualTo(Files.readString(expected));
    }
  }

  private static String shownInReadme() throws IOException {
    String text = Files.readString(Path.of("../../README.md"));
    int start = text.indexOf("```markdown\n") + "```markdown\n".length();
    return text.substring(start, text.indexOf("\n```\n", start));
  }
}
