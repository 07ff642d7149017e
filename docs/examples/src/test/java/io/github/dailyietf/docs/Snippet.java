package io.github.dailyietf.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of Java in a page, or an example in Javadoc.
 *
 * @param page the page, without folder and ending; of Javadoc the package's last name and the class
 * @param line the line of its first line, counted from 1
 * @param code what stands between the fences
 * @param output what the page says that it prints: the block in {@code text} behind it
 */
record Snippet(String page, int line, List<String> code, Optional<String> output) {

  static List<Snippet> in(Path file) throws IOException {
    String page = String.valueOf(file.getFileName()).replace(".md", "");
    List<String> lines = Files.readAllLines(file);
    List<Snippet> snippets = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).equals("```java")) {
        int end = end(lines, i);
        int next = end + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
          next++;
        }
        Optional<String> output =
            next < lines.size() && lines.get(next).equals("```text")
                ? Optional.of(String.join("\n", lines.subList(next + 1, end(lines, next))) + "\n")
                : Optional.empty();
        snippets.add(new Snippet(page, i + 2, lines.subList(i + 1, end), output));
        i = end;
      } else if (lines.get(i).startsWith("```")) {
        i = end(lines, i);
      }
    }
    return snippets;
  }

  private static final Pattern EXAMPLE =
      Pattern.compile("<pre>\\{@code\\n(.*?)\\n\\s*\\*\\s*\\}</pre>", Pattern.DOTALL);

  /** The examples in the Javadoc of a source. */
  static List<Snippet> inJavadoc(Path file) throws IOException {
    String source = Files.readString(file);
    String page = file.getName(file.getNameCount() - 2) + "-" + file.getFileName();
    List<Snippet> snippets = new ArrayList<>();
    for (Matcher found = EXAMPLE.matcher(source); found.find(); ) {
      int line = (int) source.substring(0, found.start(1)).lines().count() + 1;
      List<String> code =
          found.group(1).lines().map(text -> text.replaceFirst("^\\s*\\* ?", "")).toList();
      snippets.add(new Snippet(page.replace(".java", ""), line, code, Optional.empty()));
    }
    return snippets;
  }

  private static int end(List<String> lines, int fence) {
    int end = fence + 1;
    while (!lines.get(end).equals("```")) {
      end++;
    }
    return end;
  }

  String packageName() {
    return "snippets." + page.toLowerCase(java.util.Locale.ROOT).replace('-', '_') + "_" + line;
  }

  /** True for classes; false for statements. */
  private boolean types() {
    return code.get(0).matches("(import|@|class|final|public|record|interface).*");
  }

  /** A whole file with the imports of JShell; line numbers are those of the page. */
  String source(String imports) {
    String head = "package " + packageName() + "; " + imports;
    if (!types()) {
      head +=
          " public final class Body extends io.github.dailyietf.docs.SnippetContext {"
              + " @Override public void run() throws Exception {";
    }
    StringBuilder source = new StringBuilder(head);
    source.append("\n".repeat(line - 1));
    for (int i = 0; i < code.size(); i++) {
      boolean ends = !types() && endsStatement(i);
      source.append(ends ? withoutComment(i) + ";" : code.get(i)).append('\n');
    }
    return types() ? source.toString() : source + "}}\n";
  }

  /** JShell needs no semicolon at the end of a line. */
  private boolean endsStatement(int i) {
    String text = withoutComment(i);
    boolean goesOn = i + 1 < code.size() && code.get(i + 1).matches("\\s+\\S.*|[.)}?:&|].*");
    return !text.isBlank() && !text.matches(".*[;{},(=&|+?:>]") && !goesOn;
  }

  private String withoutComment(int i) {
    return code.get(i).replaceFirst("\\s+// .*", "");
  }
}
