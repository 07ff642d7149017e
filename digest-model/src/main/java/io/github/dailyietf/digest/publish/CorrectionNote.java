package io.github.dailyietf.digest.publish;

import io.github.dailyietf.core.DocumentReference;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** The words of a correction. */
final class CorrectionNote {

  private static final Map<String, String> JAPANESE_FACTS =
      Map.of(
          "title", "題名",
          "revisions", "改訂",
          "authors", "著者",
          "pages", "ページ数",
          "date", "文書の日付",
          "subSeries", "サブシリーズ",
          "obsoletes", "廃止するRFC",
          "updates", "更新するRFC");

  private static final Map<String, String> ENGLISH_FACTS =
      Map.of("subSeries", "sub-series", "date", "date of the document");

  private final Amendment amendment;
  private final boolean japanese;
  private final Document document = new Document();

  CorrectionNote(Amendment amendment, Locale language) {
    this.amendment = amendment;
    this.japanese = language.getLanguage().equals("ja");
  }

  String markdown() {
    heading(
        say(
            "Correction " + amendment.number() + ": Daily IETF, " + amendment.day(),
            "訂正: 日刊IETF " + amendment.day() + " (第" + amendment.number() + "回)"));
    if (!amendment.added().isEmpty()) {
      paragraph(
          say(
              "Added after publication. What was published before keeps its number.",
              "公開後に届いた告知を追加します。公開済みの番号は変わりません。"));
      list(amendment.added().stream().map(this::added).toList());
    }
    if (!amendment.changed().isEmpty()) {
      paragraph(say("Changed:", "次のとおり訂正します。"));
      list(amendment.changed().stream().map(this::changed).toList());
    }
    if (!amendment.withdrawn().isEmpty()) {
      paragraph(say("Withdrawn:", "次の項目を取り消します。"));
      list(amendment.withdrawn().stream().map(this::withdrawn).toList());
    }
    return MarkdownRenderer.builder().build().render(document).stripTrailing() + "\n";
  }

  private Paragraph added(LedgerItem item) {
    Paragraph line = new Paragraph();
    Optional.ofNullable(amendment.numbers().get(item.id()))
        .ifPresent(n -> text(line, say("No. " + n + ": ", n + "件目: ")));
    String name =
        item.versions().isEmpty()
            ? item.id()
            : item.versions().get(item.versions().size() - 1).toString();
    reference(line, name, say("Announcement", "告知"));
    if (!item.label().isEmpty()) {
      text(line, " " + item.label());
    }
    return line;
  }

  private Paragraph changed(FactChange change) {
    Paragraph line = new Paragraph();
    reference(line, change.id(), say("Announcement", "告知"));
    Map<String, String> names = japanese ? JAPANESE_FACTS : ENGLISH_FACTS;
    String fact = names.getOrDefault(change.fact(), change.fact());
    text(
        line,
        say(
            ", " + fact + ": \"" + change.before() + "\" is now \"" + change.after() + "\"",
            " " + fact + ": 「" + change.before() + "」を「" + change.after() + "」に訂正"));
    return line;
  }

  private Paragraph withdrawn(LedgerItem item) {
    Paragraph line = new Paragraph();
    reference(line, item.id(), say("Announcement", "告知"));
    text(line, " " + item.label() + say(" (", "(") + item.withdrawn().orElse("") + say(")", ")"));
    return line;
  }

  /** Documents are linked; an announcement has no name of its own. */
  private void reference(Node line, String id, String otherwise) {
    if (id.startsWith("announcement ")) {
      text(line, otherwise + ":");
      return;
    }
    Link link = new Link(DocumentReference.parse(id).datatrackerUrl().toString(), null);
    text(link, id);
    line.appendChild(link);
  }

  private String say(String inEnglish, String inJapanese) {
    return japanese ? inJapanese : inEnglish;
  }

  private void heading(String text) {
    Heading heading = new Heading();
    heading.setLevel(2);
    text(heading, text);
    document.appendChild(heading);
  }

  private void paragraph(String text) {
    Paragraph paragraph = new Paragraph();
    text(paragraph, text);
    document.appendChild(paragraph);
  }

  private void list(List<Paragraph> lines) {
    BulletList list = new BulletList();
    list.setMarker("-");
    list.setTight(true);
    for (Paragraph line : lines) {
      ListItem item = new ListItem();
      item.appendChild(line);
      list.appendChild(item);
    }
    document.appendChild(list);
  }

  private static void text(Node parent, String text) {
    parent.appendChild(new Text(Tokens.clean(text)));
  }
}
