package io.github.dailyietf.digest.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.MailKind;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Samples;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

class MarkdownProperties {

  private final Parser parser = Parser.builder().build();

  /** Text made of what Markdown reads as markup, at the ends and in the middle of words. */
  @Provide
  Arbitrary<String> nastyTexts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "+ ",
            "- ",
            "* ",
            "1. ",
            "12) ",
            "# ",
            " #",
            "##",
            "> ",
            ">",
            "=",
            "===",
            "---",
            "***",
            "___",
            "```",
            "~~~",
            "~",
            "**",
            "*",
            "_",
            "`",
            "\\",
            "[",
            "]",
            "(",
            ")",
            "![",
            "!",
            "](javascript:alert(1))",
            "<",
            "<script>",
            "</p>",
            "<!--",
            "&",
            "&amp;",
            "&#65;",
            "|",
            ":",
            "$",
            "$x$",
            "{",
            "\t",
            "\n",
            "  ",
            " ",
            "\u3000",
            "。",
            "「",
            "」",
            "（",
            "IPv6",
            "標準",
            "a",
            "Z",
            "7",
            "http://example.org/",
            "\u202e",
            "\u0007",
            "👩‍💻",
            "é",
            "\ufffd");
    return Arbitraries.frequencyOf(
        Tuple.of(4, pieces.list().ofMinSize(1).ofMaxSize(8).map(p -> String.join("", p))),
        Tuple.of(1, Arbitraries.strings().ofMaxLength(20)));
  }

  @Provide
  Arbitrary<Layout> layouts() {
    return Arbitraries.of(Layout.names()).map(Layout::named);
  }

  @Property(tries = 2000)
  void markdownReadsBackToTheSameTree(
      @ForAll("nastyTexts") String title,
      @ForAll("nastyTexts") String text,
      @ForAll("layouts") Layout layout) {
    Part part = new Part(digest(title, text), 1, 1);
    Tree tree = new DigestTree(new Words(layout), part).plant();
    String markdown = DigestRenderer.markdown(layout).render(part);

    assertThat(outline(parser.parse(markdown)))
        .describedAs(markdown)
        .isEqualTo(outline(tree.document()));
  }

  private static Digest digest(String title, String text) {
    InternetDraft draft =
        InternetDraft.builder()
            .from(Samples.draft("draft-a-00", title))
            .addAuthor(Author.of(text))
            .build();
    return Digest.on(Samples.DAY)
        .add(Samples.posted(draft, Samples.at("12:00:00")))
        .add(Samples.other(MailKind.OTHER, "1@x", text))
        .addSummary(draft.name(), text + "\n\n" + title)
        .build();
  }

  /** One line for each block: its kind and its words with their marks. */
  private static List<String> outline(Node document) {
    List<String> lines = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            lines.add("h" + heading.getLevel() + " " + words(heading));
          }

          @Override
          public void visit(Paragraph paragraph) {
            String kind = paragraph.getParent() instanceof ListItem ? "li " : "p ";
            lines.add(kind + words(paragraph));
          }

          @Override
          public void visit(HtmlBlock block) {
            lines.add("html " + block.getLiteral());
          }
        });
    return lines;
  }

  private static String words(Node block) {
    StringBuilder out = new StringBuilder();
    block.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            out.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            out.append("<code ").append(code.getLiteral()).append('>');
          }

          @Override
          public void visit(HtmlInline html) {
            out.append("<html ").append(html.getLiteral()).append('>');
          }

          @Override
          public void visit(Image image) {
            out.append("<image ").append(image.getDestination()).append('>');
          }

          @Override
          public void visit(Link link) {
            out.append("<a ").append(link.getDestination()).append('>');
            visitChildren(link);
            out.append("</a>");
          }

          @Override
          public void visit(Emphasis emphasis) {
            out.append("<em>");
            visitChildren(emphasis);
            out.append("</em>");
          }

          @Override
          public void visit(StrongEmphasis strong) {
            out.append("<strong>");
            visitChildren(strong);
            out.append("</strong>");
          }

          @Override
          public void visit(CustomNode node) {
            visitChildren(node);
          }
        });
    return out.toString();
  }
}
