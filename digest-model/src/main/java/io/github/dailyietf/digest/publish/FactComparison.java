package io.github.dailyietf.digest.publish;

import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.Document;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.PublicationDate;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.digest.publish.Discrepancy.Kind;
import io.github.dailyietf.digest.publish.Discrepancy.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Compares the facts of one document that both sources state. */
final class FactComparison {

  private final Document mailed;
  private final List<Discrepancy> points = new ArrayList<>();

  private FactComparison(Document mailed) {
    this.mailed = mailed;
  }

  static List<Discrepancy> of(InternetDraft mailed, InternetDraft other) {
    FactComparison facts = new FactComparison(mailed);
    facts.common(mailed, other);
    return facts.points;
  }

  static List<Discrepancy> of(Rfc mailed, Rfc other) {
    FactComparison facts = new FactComparison(mailed);
    facts.common(mailed, other);
    facts.fact("level", mailed.level(), other.level());
    facts.fact("subSeries", set(mailed.subSeries()), set(other.subSeries()));
    facts.fact("obsoletes", set(mailed.obsoletes()), set(other.obsoletes()));
    facts.fact("updates", set(mailed.updates()), set(other.updates()));
    facts.fact("draft", mailed.draft(), other.draft());
    return facts.points;
  }

  private void common(Document a, Document b) {
    fact("title", words(a.title()), words(b.title()));
    boolean all = !(a instanceof InternetDraft draft && draft.moreAuthors());
    if (all) {
      fact("authors", names(a.authors()), names(b.authors()));
    }
    if (a.pages().isPresent() && b.pages().isPresent()) {
      fact("pages", Optional.of(a.pages().getAsInt()), Optional.of(b.pages().getAsInt()));
    }
    if (a.date().isPresent() && b.date().isPresent() && !overlap(a.date().get(), b.date().get())) {
      fact("date", a.date(), b.date());
    }
  }

  /** A month and one of its days do not contradict each other. */
  private static boolean overlap(PublicationDate a, PublicationDate b) {
    return !a.earliest().isAfter(b.latest()) && !b.earliest().isAfter(a.latest());
  }

  private static Optional<String> words(String text) {
    return Optional.of(text.strip().replaceAll("\\s+", " ")).filter(words -> !words.isEmpty());
  }

  /** Initials and full names do not contradict each other: the last names are compared. */
  private static Optional<String> names(List<Author> authors) {
    return authors.isEmpty()
        ? Optional.empty()
        : Optional.of(authors.stream().map(author -> lastName(author.name())).collect(joining()));
  }

  private static String lastName(String name) {
    String stripped = name.strip();
    return stripped.substring(stripped.lastIndexOf(' ') + 1);
  }

  private static Optional<String> set(Collection<?> values) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TreeSet<>(values.stream().map(Object::toString).toList())
                .stream().collect(joining()));
  }

  private static Collector<CharSequence, ?, String> joining() {
    return Collectors.joining(", ");
  }

  private void fact(String field, Optional<?> a, Optional<?> b) {
    if (a.isPresent() && b.isPresent() && !a.get().equals(b.get())) {
      points.add(
          new Discrepancy(
              Kind.CONFLICT,
              mailed.reference(),
              Optional.of(field),
              a.get().toString(),
              b.get().toString(),
              Reason.DIFFERENT_FACTS,
              "the mail says \"" + a.get() + "\", the other source \"" + b.get() + "\""));
    }
  }
}
