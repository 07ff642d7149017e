package io.github.dailyietf.digest.render;

import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.Revision;
import io.github.dailyietf.core.StandardLevel;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.DraftEntry;
import io.github.dailyietf.digest.Phrase;
import io.github.dailyietf.digest.summary.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An Internet-Draft of the day. */
record DraftItem(
    Words words,
    int number,
    DraftEntry entry,
    UtcDay day,
    Optional<String> mark,
    DayRelations others)
    implements Item {

  /** What a page calls the item of this entry. */
  static String id(DraftEntry entry) {
    return entry.draft().name().toString();
  }

  private InternetDraft draft() {
    return entry.draft();
  }

  private DocumentWords document() {
    return new DocumentWords(words, draft());
  }

  @Override
  public String id() {
    return id(entry);
  }

  @Override
  public String label() {
    return words.say(Phrase.ITEM_NUMBER, "number", number);
  }

  @Override
  public String labelClass() {
    return "number";
  }

  @Override
  public String title() {
    return document().title(draft().name().toString());
  }

  @Override
  public String name() {
    return draft().version().toString();
  }

  @Override
  public String address() {
    return draft().version().datatrackerUrl().toString();
  }

  @Override
  public void facts(Inlines line) {
    DocumentWords document = document();
    String fresh = words.say(Phrase.NEW);
    if (entry.newDraft() && !fresh.isBlank()) {
      line.strong("new", fresh).blank();
    }
    line.link(name(), address());
    document.fact(line, Optional.of(revision()));
    document.fact(line, document.group());
    document.fact(line, document.area());
    document.fact(line, document.stream());
    document.fact(
        line,
        draft()
            .intendedLevel()
            .filter(level -> !level.equals(StandardLevel.UNKNOWN))
            .map(level -> words.say(Phrase.INTENDED_LEVEL, "level", level.label())));
    changes().forEach(change -> document.fact(line, Optional.of(change)));
    document.fact(line, document.pages());
  }

  @Override
  public Optional<String> authors() {
    return document().authors(draft().moreAuthors());
  }

  @Override
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>(List.of(revision()));
    sentences.addAll(changes());
    return sentences;
  }

  /** Only proposed: nothing is updated before the draft is an RFC. */
  private List<String> changes() {
    return others.proposals(draft().version());
  }

  @Override
  public List<String> relations() {
    return others.remarks(draft().version());
  }

  @Override
  public void remarks(Inlines line) {
    others.remarks(draft().version(), draft().name(), line);
  }

  @Override
  public Optional<Life> life() {
    return entry.history().map(history -> new Life(words, history, day));
  }

  @Override
  public Optional<Summary> summary() {
    return entry.summary();
  }

  private String revision() {
    Revision newest = draft().revision();
    if (entry.revisions().size() > 1) {
      String revisions =
          entry.revisions().stream()
              .map(Revision::toString)
              .collect(Collectors.joining(words.say(Phrase.REVISION_SEPARATOR)));
      return words.say(
          Phrase.REVISIONS_SAME_DAY, Map.of("revisions", revisions, "ordinal", newest.ordinal()));
    }
    return words.say(
        newest.initial() ? Phrase.REVISION_INITIAL : Phrase.REVISION,
        Map.of("revision", newest, "number", newest.number(), "ordinal", newest.ordinal()));
  }
}
