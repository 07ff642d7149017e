package io.github.dailyietf.digest.render;

import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.StandardLevel;
import io.github.dailyietf.core.SubSeries;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.Phrase;
import io.github.dailyietf.digest.RfcEntry;
import io.github.dailyietf.digest.summary.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An RFC of the day. */
record RfcItem(Words words, RfcEntry entry, UtcDay day, Optional<String> mark, DayRelations others)
    implements Item {

  /** What a page calls the item of this entry. */
  static String id(RfcEntry entry) {
    return "rfc" + entry.rfc().number().value();
  }

  private Rfc rfc() {
    return entry.rfc();
  }

  private DocumentWords document() {
    return new DocumentWords(words, rfc());
  }

  @Override
  public String id() {
    return id(entry);
  }

  @Override
  public String label() {
    return words.say(Phrase.RFC_LABEL, "rfc", name());
  }

  @Override
  public String labelClass() {
    return "label";
  }

  @Override
  public String title() {
    return document().title(name());
  }

  @Override
  public String name() {
    return rfc().number().toString();
  }

  @Override
  public String address() {
    return rfc().datatrackerUrl().toString();
  }

  @Override
  public void facts(Inlines line) {
    DocumentWords document = document();
    line.link(name(), address());
    for (SubSeries series : rfc().subSeries()) {
      line.separator(words.say(Phrase.FACT_SEPARATOR));
      line.link(series.toString(), series.datatrackerUrl().toString());
    }
    document.fact(line, rfc().level().map(StandardLevel::label).or(rfc()::status));
    document.fact(line, document.group());
    document.fact(line, document.area());
    document.fact(line, document.stream());
    changes().forEach(change -> document.fact(line, Optional.of(change)));
    document.fact(line, document.pages());
  }

  @Override
  public Optional<String> authors() {
    return document().authors(false);
  }

  @Override
  public List<String> sentences() {
    List<String> names = new ArrayList<>(List.of(name()));
    rfc().subSeries().forEach(series -> names.add(series.toString()));
    List<String> sentences = new ArrayList<>();
    sentences.add(words.say(Phrase.PUBLISHED_AS, "documents", words.list(names)));
    sentences.addAll(changes());
    return sentences;
  }

  private List<String> changes() {
    List<String> texts = new ArrayList<>();
    change(Phrase.OBSOLETES, rfc().obsoletes(), texts);
    change(Phrase.UPDATES, rfc().updates(), texts);
    return texts;
  }

  private void change(Phrase phrase, List<RfcNumber> numbers, List<String> texts) {
    if (!numbers.isEmpty()) {
      texts.add(words.say(phrase, "rfcs", words.rfcs(numbers)));
    }
  }

  @Override
  public List<String> relations() {
    return others.remarks(rfc().number());
  }

  @Override
  public void remarks(Inlines line) {
    others.remarks(rfc().number(), rfc().number(), line);
  }

  @Override
  public Optional<Life> life() {
    return entry.history().map(history -> new Life(words, history, day));
  }

  @Override
  public Optional<Summary> summary() {
    return entry.summary();
  }
}
