package io.github.dailyietf.digest.render;

import io.github.dailyietf.digest.Phrase;
import io.github.dailyietf.digest.summary.Summary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.node.Node;

/** Plants texts that somebody wrote, with who it was behind them. */
final class TextBlock {

  /** Behind texts about one document. */
  static final Map<Summary.Origin, Phrase> ITEM =
      Map.of(
          Summary.Origin.HUMAN, Phrase.BY_HUMAN,
          Summary.Origin.MODEL, Phrase.BY_MODEL,
          Summary.Origin.EXTRACT, Phrase.BY_EXTRACT);

  /** Behind texts about a day. */
  static final Map<Summary.Origin, Phrase> DAY =
      Map.of(
          Summary.Origin.HUMAN, Phrase.TEXT_BY_HUMAN,
          Summary.Origin.MODEL, Phrase.TEXT_BY_MODEL,
          Summary.Origin.EXTRACT, Phrase.BY_EXTRACT);

  private final Words words;
  private final Tree tree;

  TextBlock(Words words, Tree tree) {
    this.words = words;
    this.tree = tree;
  }

  /** Plants the paragraphs and lists of a text; the origin stands behind the last of them. */
  void plant(String cssClass, Summary text, Map<Summary.Origin, Phrase> origins) {
    plant(
        cssClass, text.language(), Prose.blocks(text.text()), line -> origin(line, text, origins));
  }

  /** Plants a text of which each paragraph is a point, unless it marks its points itself. */
  void points(String cssClass, Summary text, Map<Summary.Origin, Phrase> origins) {
    List<Prose.Block> blocks = Prose.blocks(text.text());
    boolean marked = blocks.stream().anyMatch(Prose.Block::point);
    List<Prose.Block> points =
        blocks.stream().map(block -> marked ? block : new Prose.Block(true, block.text())).toList();
    plant(cssClass, text.language(), points, line -> origin(line, text, origins));
  }

  /** Plants the words of the layout's author. */
  void slot(String cssClass, String text) {
    plant(cssClass, Optional.empty(), Prose.blocks(text), line -> {});
  }

  private void plant(
      String cssClass,
      Optional<String> language,
      List<Prose.Block> blocks,
      Consumer<Inlines> ending) {
    boolean list = false;
    for (int i = 0; i < blocks.size(); i++) {
      Prose.Block block = blocks.get(i);
      Inlines line = new Inlines(tree).text(block.text());
      if (i == blocks.size() - 1) {
        ending.accept(line);
      }
      if (block.point() && !list) {
        tree.openList(cssClass);
      } else if (!block.point() && list) {
        tree.close();
      }
      list = block.point();
      Node node = list ? tree.item(line) : tree.attribute(tree.paragraph(line), "class", cssClass);
      language.ifPresent(tag -> tree.attribute(node, "lang", tag));
    }
    if (list) {
      tree.close();
    }
  }

  /** Adds a text to a line in the language of the layout, whole and with its origin. */
  Inlines quote(Inlines line, Summary text, Map<Summary.Origin, Phrase> origins) {
    String gap = words.say(Phrase.SENTENCE_SEPARATOR);
    boolean first = true;
    for (Prose.Block block : Prose.blocks(text.text())) {
      if (!first) {
        line.separator(gap);
      }
      first = false;
      quote(line, text, block.text());
    }
    return origin(line, text, origins);
  }

  /**
   * Plants all paragraphs of a text but the last one, which it returns for more to be added. The
   * first one goes on with the words given.
   */
  Inlines begin(String cssClass, Summary text, Inlines first, Map<Summary.Origin, Phrase> origins) {
    Inlines line = first;
    boolean begun = false;
    for (Prose.Block block : Prose.blocks(text.text())) {
      if (begun) {
        tree.attribute(tree.paragraph(line), "class", cssClass);
        line = new Inlines(tree);
      }
      begun = true;
      quote(line, text, block.text());
    }
    return begun ? origin(line, text, origins) : line;
  }

  private void quote(Inlines line, Summary text, String words) {
    String ours = this.words.layout().language().getLanguage();
    String theirs = text.language().orElse(ours);
    if (theirs.equals(ours) || theirs.startsWith(ours + "-")) {
      line.text(words);
    } else {
      line.quote(theirs, words);
    }
  }

  /** The separator behind it is a blank, since emphasis ends at one in Markdown. */
  private Inlines origin(Inlines line, Summary text, Map<Summary.Origin, Phrase> origins) {
    String language = words.layout().language().toLanguageTag();
    String remark = words.say(origins.getOrDefault(text.origin(), Phrase.BY_MODEL));
    return CleanText.of(remark).isEmpty()
        ? line.separator(words.say(Phrase.SENTENCE_SEPARATOR))
        : line.blank().remark("origin", language, remark).blank();
  }
}
