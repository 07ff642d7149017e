package io.github.dailyietf.digest.render;

import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.Document;
import io.github.dailyietf.core.DocumentStream;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.digest.Phrase;
import java.util.List;
import java.util.Optional;

/** What drafts and RFCs have in common, in the words of a layout. */
record DocumentWords(Words words, Document document) {

  String title(String name) {
    return CleanText.of(document.title()).isEmpty() ? name : document.title();
  }

  /** The IETF's own stream is the rule, so that only the others are told. */
  Optional<String> stream() {
    return document.stream()
        .filter(stream -> !stream.equals(DocumentStream.IETF))
        .map(stream -> words.say(Phrase.STREAM, "stream", stream.label()));
  }

  Optional<String> group() {
    return document.group().map(DocumentWords::name);
  }

  Optional<String> area() {
    return document.group().flatMap(Group::area).map(area -> words.area(area.name()));
  }

  /** {@code Inter-Domain Routing (idr) WG}. */
  static String name(Group group) {
    String acronym = group.acronym().map(text -> " (" + text + ")").orElse("");
    return group.name() + acronym + group.type().map(type -> " " + type.label()).orElse("");
  }

  Optional<String> pages() {
    if (document.pages().isEmpty()) {
      return Optional.empty();
    }
    int pages = document.pages().getAsInt();
    return Optional.of(
        pages == 1 ? words.say(Phrase.PAGES_ONE) : words.say(Phrase.PAGES, "pages", pages));
  }

  Optional<String> authors(boolean more) {
    List<String> names = document.authors().stream().map(this::name).toList();
    Phrase phrase = more ? Phrase.AUTHORS_AND_MORE : Phrase.AUTHORS;
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(words.say(phrase, "authors", words.list(names)));
  }

  /** A comma before the role would look like the next name. */
  private String name(Author author) {
    return author.editor() ? words.say(Phrase.EDITOR, "name", author.name()) : author.name();
  }

  /** Adds a fact behind what is there already. */
  void fact(Inlines line, Optional<String> fact) {
    fact.ifPresent(text -> line.separator(words.say(Phrase.FACT_SEPARATOR)).text(text));
  }
}
