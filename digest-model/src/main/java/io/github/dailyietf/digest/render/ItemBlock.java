package io.github.dailyietf.digest.render;

import io.github.dailyietf.digest.ItemLine;
import io.github.dailyietf.digest.ItemStyle;
import io.github.dailyietf.digest.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Plants drafts and RFCs in the lines that a layout wants. */
final class ItemBlock {

  private final Words words;
  private final Tree tree;
  private final TextBlock texts;
  private final ItemStyle style;

  ItemBlock(Words words, Tree tree) {
    this.words = words;
    this.tree = tree;
    this.texts = new TextBlock(words, tree);
    this.style = words.layout().items();
  }

  /** Plants one after the other, the titles as headings of this level or in a list. */
  void plant(int level, Stream<? extends Item> items) {
    if (!style.bullets()) {
      items.forEachOrdered(item -> article(level, item));
      return;
    }
    tree.openList("items");
    items.forEachOrdered(this::bullet);
    tree.close();
  }

  private void article(int level, Item item) {
    tree.attribute(tree.open("article", "item"), "id", item.id());
    tree.heading(level, title(item));
    for (ItemLine line : style.lines()) {
      switch (line) {
        case SUMMARY ->
            item.summary().ifPresent(summary -> texts.plant("summary", summary, TextBlock.ITEM));
        case PROSE -> prose(item);
        case TIMELINE ->
            item.life().flatMap(Life::block).ifPresent(life -> tree.block(life, "timeline"));
        default -> {
          Inlines words = new Inlines(tree);
          add(words, item, line);
          tree.attribute(tree.paragraph(words), "class", line.name().toLowerCase(Locale.ROOT));
        }
      }
    }
    tree.close();
  }

  private void bullet(Item item) {
    Inlines line = title(item);
    for (ItemLine wanted : style.lines()) {
      line.separator(words.say(Phrase.FACT_SEPARATOR));
      if (wanted == ItemLine.SUMMARY || wanted == ItemLine.PROSE) {
        List<String> sentences =
            wanted == ItemLine.PROSE ? sentences(item.sentences(), item) : List.of();
        item.summary().ifPresent(summary -> texts.quote(line, summary, TextBlock.ITEM));
        line.text(String.join(words.say(Phrase.SENTENCE_SEPARATOR), sentences));
      } else {
        add(line, item, wanted);
      }
    }
    tree.attribute(tree.item(line), "id", item.id());
  }

  private Inlines title(Item item) {
    Inlines title = new Inlines(tree).span(item.labelClass(), item.label()).blank();
    boolean linked =
        style.lines().contains(ItemLine.FACTS) || style.lines().contains(ItemLine.LINK);
    return linked ? title.span("name", item.title()) : title.link(item.title(), item.address());
  }

  private void add(Inlines line, Item item, ItemLine wanted) {
    switch (wanted) {
      case FACTS -> item.facts(line);
      case AUTHORS -> item.authors().ifPresent(line::text);
      case LINK -> line.link(words.say(Phrase.LINK, "name", item.name()), item.address());
      case STANDING -> item.life().map(Life::standing).ifPresent(line::text);
      case TIMELINE -> item.life().flatMap(Life::block).map(LifeBlock::line).ifPresent(line::text);
      default -> {
        item.mark().ifPresent(mark -> line.strong("mark", mark));
        item.remarks(line);
      }
    }
  }

  /** The mark, the summary and who wrote it, then what the facts say. */
  private void prose(Item item) {
    String gap = words.say(Phrase.SENTENCE_SEPARATOR);
    Inlines first = new Inlines(tree);
    // Emphasis could not end before a letter in Markdown.
    item.mark().map(this::sentence).ifPresent(mark -> first.span("mark", mark).separator(gap));
    Inlines last =
        item.summary()
            .map(summary -> texts.begin("prose", summary, first, TextBlock.ITEM))
            .orElse(first);
    for (String sentence : sentences(item.sentences(), item)) {
      last.text(sentence).separator(gap);
    }
    tree.attribute(tree.paragraph(last), "class", "prose");
  }

  private List<String> sentences(List<String> facts, Item item) {
    List<String> sentences = new ArrayList<>();
    Stream.concat(facts.stream(), item.relations().stream())
        .filter(text -> !text.isBlank())
        .map(this::sentence)
        .forEachOrdered(sentences::add);
    return sentences;
  }

  private String sentence(String text) {
    return text + words.say(Phrase.SENTENCE_END);
  }
}
