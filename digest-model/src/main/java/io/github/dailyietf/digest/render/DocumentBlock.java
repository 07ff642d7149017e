package io.github.dailyietf.digest.render;

import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.Document;
import io.github.dailyietf.core.DocumentStream;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.Revision;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.StandardLevel;
import io.github.dailyietf.core.SubSeries;
import io.github.dailyietf.digest.DraftEntry;
import io.github.dailyietf.digest.Phrase;
import io.github.dailyietf.digest.RfcEntry;
import io.github.dailyietf.digest.summary.Summary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Node;

/** A draft or an RFC: title, facts, authors, summary. */
final class DocumentBlock {

  private final Words words;
  private final Tree tree;

  DocumentBlock(Words words, Tree tree) {
    this.words = words;
    this.tree = tree;
  }

  void plant(int number, DraftEntry entry) {
    InternetDraft draft = entry.draft();
    tree.attribute(tree.open("article", "item"), "id", draft.name().toString());
    tree.heading(
        3,
        inlines()
            .span("number", number + ".")
            .blank()
            .span("name", titleOr(draft, draft.name().toString())));

    Inlines facts = inlines();
    if (entry.newDraft()) {
      facts.strong("new", words.say(Phrase.NEW)).blank();
    }
    facts.link(draft.version().toString(), draft.version().datatrackerUrl().toString());
    fact(facts, Optional.of(revision(entry)));
    group(facts, draft);
    fact(facts, draft.stream().filter(this::notable).map(this::stream));
    fact(
        facts,
        draft
            .intendedLevel()
            .filter(level -> !level.equals(StandardLevel.UNKNOWN))
            .map(level -> words.say(Phrase.INTENDED_LEVEL, "level", level.label())));
    pages(facts, draft);
    facts(facts);

    authors(draft, draft.moreAuthors());
    entry.summary().ifPresent(this::summary);
    tree.close();
  }

  void plant(RfcEntry entry) {
    Rfc rfc = entry.rfc();
    String name = rfc.number().toString();
    tree.attribute(tree.open("article", "item"), "id", "rfc" + rfc.number().value());
    tree.heading(3, inlines().span("label", name + ":").blank().span("name", titleOr(rfc, name)));

    Inlines facts = inlines();
    facts.link(name, rfc.datatrackerUrl().toString());
    for (SubSeries series : rfc.subSeries()) {
      facts.separator(words.say(Phrase.FACT_SEPARATOR));
      facts.link(series.toString(), series.datatrackerUrl().toString());
    }
    fact(facts, rfc.level().map(StandardLevel::label).or(rfc::status));
    group(facts, rfc);
    fact(facts, rfc.stream().filter(this::notable).map(this::stream));
    if (!rfc.obsoletes().isEmpty()) {
      fact(facts, words.say(Phrase.OBSOLETES, "rfcs", words.rfcs(rfc.obsoletes())));
    }
    if (!rfc.updates().isEmpty()) {
      fact(facts, words.say(Phrase.UPDATES, "rfcs", words.rfcs(rfc.updates())));
    }
    pages(facts, rfc);
    facts(facts);

    authors(rfc, false);
    entry.summary().ifPresent(this::summary);
    tree.close();
  }

  /** The IETF's own stream is the rule, so that only the others are told. */
  private boolean notable(DocumentStream stream) {
    return !stream.equals(DocumentStream.IETF);
  }

  private String stream(DocumentStream stream) {
    return words.say(Phrase.STREAM, "stream", stream.label());
  }

  private static String titleOr(Document document, String name) {
    return CleanText.of(document.title()).isEmpty() ? name : document.title();
  }

  private String revision(DraftEntry entry) {
    Revision newest = entry.draft().revision();
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

  private void group(Inlines facts, Document document) {
    Optional<Group> group = document.group();
    fact(facts, group.map(DocumentBlock::name));
    fact(
        facts, group.flatMap(Group::area).map(area -> words.say(Phrase.AREA, "area", area.name())));
  }

  /** {@code Inter-Domain Routing (idr) WG}. */
  static String name(Group group) {
    String acronym = group.acronym().map(text -> " (" + text + ")").orElse("");
    return group.name() + acronym + group.type().map(type -> " " + type.label()).orElse("");
  }

  private void pages(Inlines facts, Document document) {
    if (document.pages().isPresent()) {
      int pages = document.pages().getAsInt();
      fact(
          facts,
          pages == 1 ? words.say(Phrase.PAGES_ONE) : words.say(Phrase.PAGES, "pages", pages));
    }
  }

  private void authors(Document document, boolean more) {
    List<String> names = document.authors().stream().map(this::name).toList();
    if (!names.isEmpty()) {
      Phrase phrase = more ? Phrase.AUTHORS_AND_MORE : Phrase.AUTHORS;
      Inlines line = inlines().text(words.say(phrase, "authors", words.list(names)));
      tree.attribute(tree.paragraph(line), "class", "authors");
    }
  }

  /** A comma before the role would look like the next name. */
  private String name(Author author) {
    return author.editor() ? words.say(Phrase.EDITOR, "name", author.name()) : author.name();
  }

  /** The origin stands behind the last paragraph. */
  private void summary(Summary summary) {
    List<String> paragraphs =
        Stream.of(summary.text().split("\\R\\s*\\R", -1))
            .filter(text -> !CleanText.of(text).isEmpty())
            .toList();
    for (int i = 0; i < paragraphs.size(); i++) {
      Inlines line = inlines().text(paragraphs.get(i));
      if (i == paragraphs.size() - 1) {
        String language = words.layout().language().toLanguageTag();
        line.blank().remark("origin", language, words.say(origin(summary)));
      }
      Node paragraph = tree.attribute(tree.paragraph(line), "class", "summary");
      summary.language().ifPresent(tag -> tree.attribute(paragraph, "lang", tag));
    }
  }

  private static Phrase origin(Summary summary) {
    return switch (summary.origin()) {
      case HUMAN -> Phrase.BY_HUMAN;
      case MODEL -> Phrase.BY_MODEL;
      case EXTRACT -> Phrase.BY_EXTRACT;
    };
  }

  private void facts(Inlines facts) {
    tree.attribute(tree.paragraph(facts), "class", "facts");
  }

  private void fact(Inlines facts, Optional<String> text) {
    text.ifPresent(words -> fact(facts, words));
  }

  private void fact(Inlines facts, String text) {
    facts.separator(words.say(Phrase.FACT_SEPARATOR)).text(text);
  }

  private Inlines inlines() {
    return new Inlines(tree);
  }
}
