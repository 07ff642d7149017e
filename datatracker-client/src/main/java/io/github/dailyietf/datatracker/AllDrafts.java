package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftState;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.InternetDraftBuilder;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.StandardLevel;
import io.github.dailyietf.core.UtcDay;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code all_id2.txt}: a line for each draft there ever was, fields between tabs, new ones at
 * the end. Not thread-safe.
 */
final class AllDrafts implements Entries<IdIndexEntry> {

  private static final int FIELDS = 14;
  private static final String END = "# end";

  private final Lines lines;
  private final HttpUrl url;
  private final Consumer<Problem> problems;
  private boolean ended;

  AllDrafts(byte[] text, HttpUrl url, Consumer<Problem> problems) {
    this.lines = new Lines(text);
    this.url = url;
    this.problems = problems;
  }

  @Override
  public @Nullable IdIndexEntry next() {
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (line.startsWith("#")) {
        ended |= line.strip().equals(END);
      } else if (!line.isBlank()) {
        IdIndexEntry entry = entry(line);
        if (entry != null) {
          return entry;
        }
      }
    }
    if (!ended) {
      throw DatatrackerException.unusable(url, 200, "its last line is missing: " + END);
    }
    return null;
  }

  private @Nullable IdIndexEntry entry(String line) {
    String[] fields = line.split("\t", -1);
    DraftVersion version =
        fields.length < FIELDS ? null : IndexWords.read(fields[0], DraftVersion::parse, bad -> {});
    if (version == null) {
      report("entry-unusable", "not a draft and its fields", line);
      return null;
    }
    InternetDraftBuilder draft =
        InternetDraft.builder()
            .name(version.name())
            .revision(version.revision())
            .title(IndexWords.words(fields[13]))
            .authors(AuthorList.read(field(fields, 14).orElse("")))
            .state(field(fields, 2).map(AllDrafts::state))
            .intendedLevel(field(fields, 10).map(StandardLevel::parse))
            .rfc(read(fields, 4, RfcNumber::parse))
            .group(field(fields, 7).map(acronym -> IndexWords.group(acronym, field(fields, 8))));
    read(fields, 5, DraftName::parse).ifPresent(draft::addReplacedBy);
    List<String> states = split(fields, 3, "::");
    return new IdIndexEntry(
        draft.build(),
        read(fields, 6, UtcDay::parse),
        states.stream().findFirst(),
        states.stream().skip(1).toList(),
        field(fields, 9),
        field(fields, 16).flatMap(AuthorList::email),
        read(fields, 11, UtcDay::parse).map(UtcDay::date),
        split(fields, 12, ","),
        field(fields, 15));
  }

  private static DraftState state(String words) {
    return switch (words.toLowerCase(Locale.ROOT)) {
      case "replaced" -> DraftState.REPLACED;
      case "withdrawn by submitter" -> DraftState.of("auth-rm");
      case "withdrawn by ietf" -> DraftState.of("ietf-rm");
      default -> DraftState.of(words.toLowerCase(Locale.ROOT).replace(' ', '-'));
    };
  }

  private static Optional<String> field(String[] fields, int index) {
    String field = index < fields.length ? fields[index].strip() : "";
    return field.isEmpty() ? Optional.empty() : Optional.of(field);
  }

  private static List<String> split(String[] fields, int index, String by) {
    return Arrays.stream(field(fields, index).orElse("").split(by, -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private <T> Optional<T> read(String[] fields, int index, Function<String, T> parser) {
    return field(fields, index)
        .map(
            text ->
                IndexWords.read(
                    text,
                    parser,
                    bad -> report("field-unusable", "field " + index + " is odd", bad)));
  }

  private void report(String code, String message, String text) {
    problems.accept(new Problem(code, url.toString(), lines.number(), message, text));
  }
}
