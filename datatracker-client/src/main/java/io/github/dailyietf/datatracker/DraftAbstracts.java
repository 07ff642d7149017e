package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.DraftState;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.UtcDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code 1id-abstracts.txt}: active drafts below the underlined names of their groups, each
 * as {@code "Title", Author, 2026-03-02, <draft-name-00.txt>} over several lines, with its abstract
 * indented below. Not thread-safe.
 */
final class DraftAbstracts implements Entries<IdIndexEntry> {

  private static final int DEEPEST_START = 4;
  private static final int MOST_HEAD_LINES = 200;
  private static final int LONGEST_ABSTRACT = 200_000;
  private static final String INDIVIDUAL = "none";

  private final Lines lines;
  private final HttpUrl url;
  private final Consumer<Problem> problems;
  private Optional<Group> group = Optional.empty();
  private boolean anyGroup;
  private @Nullable String before;
  private @Nullable String ahead;

  DraftAbstracts(byte[] text, HttpUrl url, Consumer<Problem> problems) {
    this.lines = new Lines(text);
    this.url = url;
    this.problems = problems;
  }

  @Override
  public @Nullable IdIndexEntry next() {
    for (String line = take(); line != null; line = take()) {
      if (isUnderline(line)) {
        group = group(before);
        anyGroup = true;
      } else if (anyGroup && isStart(line)) {
        IdIndexEntry entry = entry(line);
        if (entry != null) {
          return entry;
        }
      }
      before = line;
    }
    if (!anyGroup) {
      throw DatatrackerException.unusable(url, 200, "it is no list of drafts by group");
    }
    return null;
  }

  private @Nullable String take() {
    String line = ahead;
    ahead = null;
    return line == null ? lines.next() : line;
  }

  /** As long as the group's name above it. */
  private boolean isUnderline(String line) {
    int length = line.stripTrailing().length();
    return length > 0
        && before != null
        && before.stripTrailing().length() == length
        && line.chars().limit(length).allMatch(c -> c == '-');
  }

  private static Optional<Group> group(@Nullable String heading) {
    String name = heading == null ? "" : IndexWords.words(heading);
    int open = name.lastIndexOf('(');
    boolean named = open > 0 && name.endsWith(")");
    String acronym = named ? name.substring(open + 1, name.length() - 1).strip() : "";
    if (name.isEmpty() || acronym.equals(INDIVIDUAL)) {
      return Optional.empty();
    }
    String full = named ? name.substring(0, open).strip() : name;
    return Optional.of(
        Group.builder()
            .name(full)
            .acronym(acronym.isEmpty() ? Optional.empty() : Optional.of(acronym))
            .build());
  }

  private static boolean isStart(String line) {
    int start = indentation(line);
    return start > 0 && start <= DEEPEST_START && line.charAt(start) == '"';
  }

  /** How many blanks it begins with; 0 for an empty line. */
  private static int indentation(String line) {
    int start = 0;
    while (start < line.length() && line.charAt(start) == ' ') {
      start++;
    }
    return start == line.length() ? 0 : start;
  }

  private @Nullable IdIndexEntry entry(String first) {
    int number = lines.number();
    var head = new StringBuilder(first.strip());
    String line = lines.next();
    for (int i = 0; line != null && !line.isBlank() && i < MOST_HEAD_LINES; i++) {
      // A name that a line break cut after a hyphen goes on at once.
      boolean cut =
          head.lastIndexOf("<") > head.lastIndexOf(" ") && head.charAt(head.length() - 1) == '-';
      head.append(cut ? "" : " ").append(line.strip());
      line = lines.next();
    }
    String text = abstractText();
    IdIndexEntry entry = entry(head.toString(), text);
    if (entry == null) {
      problems.accept(
          new Problem(
              "entry-unusable",
              url.toString(),
              number,
              "not a title, authors, a date and a draft",
              head.toString()));
    }
    return entry;
  }

  /** What is indented deeper, up to the next draft or group. */
  private String abstractText() {
    var text = new StringBuilder();
    String line = lines.next();
    while (line != null && (line.isBlank() || indentation(line) > DEEPEST_START)) {
      if (text.length() < LONGEST_ABSTRACT) {
        text.append(line).append('\n');
      }
      line = lines.next();
    }
    ahead = line;
    return text.toString();
  }

  private @Nullable IdIndexEntry entry(String head, String text) {
    int open = head.lastIndexOf('<');
    int close = head.indexOf('>', Math.max(open, 0));
    int quote = head.lastIndexOf("\", ", open < 0 ? 0 : open);
    if (open < 0 || close < 0 || quote < 1) {
      return null;
    }
    List<String> files = Arrays.asList(head.substring(open + 1, close).split(",", -1));
    DraftVersion version = IndexWords.read(files.get(0).strip(), DraftVersion::parse, bad -> {});
    if (version == null) {
      return null;
    }
    String people = head.substring(quote + 3, open).strip();
    people = people.endsWith(",") ? people.substring(0, people.length() - 1).strip() : people;
    int comma = people.lastIndexOf(',');
    String last = people.substring(comma + 1).strip();
    UtcDay posted = last.isEmpty() ? null : IndexWords.read(last, UtcDay::parse, noDate -> {});
    String names = posted == null ? people : people.substring(0, Math.max(comma, 0));
    InternetDraft draft =
        InternetDraft.builder()
            .name(version.name())
            .revision(version.revision())
            .title(IndexWords.words(head.substring(1, quote)))
            .authors(AuthorList.read(names))
            .state(DraftState.ACTIVE)
            .group(group)
            .abstractText(
                text.isBlank() ? Optional.empty() : Optional.of(AbstractText.tidy(tidy(text))))
            .build();
    return IdIndexEntry.of(draft, Optional.ofNullable(posted), formats(files));
  }

  /** Without the indentation of its first line, which the others share. */
  private static String tidy(String text) {
    String start = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    String indentation = " ".repeat(indentation(start));
    List<String> out = new ArrayList<>();
    text.lines()
        .forEach(
            line ->
                out.add(
                    line.startsWith(indentation)
                        ? line.substring(indentation.length())
                        : line.strip()));
    return String.join("\n", out);
  }

  /** {@code .txt,.pdf} of {@code draft-name-00.txt,.pdf}. */
  private static List<String> formats(List<String> files) {
    List<String> formats = new ArrayList<>();
    for (String file : files) {
      int dot = file.lastIndexOf('.');
      if (dot >= 0) {
        formats.add(file.substring(dot).strip());
      }
    }
    return formats;
  }
}
