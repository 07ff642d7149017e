package io.github.dailyietf.digest.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts to cut, and what a reader of a message sees. */
final class ChunkTexts {

  private ChunkTexts() {}

  /** Words, addresses, Japanese, emoji sequences, markup and calls, in any mixture. */
  static Arbitrary<String> nasty() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "word",
            "internationalization",
            "a",
            " ",
            " ",
            " ",
            "\n",
            "\n\n",
            "。",
            "、",
            "「標準」",
            "新しい文書が公開されました。",
            "ドラフト",
            "e\u0301",
            "が",
            "👩‍💻",
            "👨‍👩‍👧‍👦",
            "🇯🇵",
            "❤️‍🔥",
            "👍🏽",
            "한국어",
            "https://datatracker.ietf.org/doc/draft-ietf-example-long-name-of-a-draft/14/",
            " https://example.org/a_b*c ",
            "(http://example.org/x)",
            "@everyone",
            "@here",
            "@user@example.social",
            "name@example.org",
            "<!channel>",
            "<@U123>",
            "<#1>",
            "@room",
            "*",
            "_",
            "**bold**",
            "`code`",
            "```",
            "# ",
            "- ",
            "1. ",
            "> ",
            "~~",
            "||",
            "[text](https://example.org/)",
            "[x](javascript:alert(1))",
            "<script>",
            "&amp;",
            "&",
            "\\",
            "\"",
            "\u202e",
            "\u0007",
            "\ud800",
            "sentence. ",
            "Ω".repeat(70),
            "x".repeat(350));
    return Arbitraries.frequencyOf(
        Tuple.of(6, pieces.list().ofMaxSize(60).map(p -> String.join("", p))),
        Tuple.of(2, pieces.list().ofMinSize(150).ofMaxSize(250).map(p -> String.join("", p))),
        Tuple.of(1, Arbitraries.strings().ofMaxLength(400)));
  }

  /** The same as the source of a digest has it: headings, facts with links, paragraphs. */
  static Arbitrary<String> markdown() {
    return nasty().map(text -> "## Heading\n\n" + text + "\n\n- [link *text*](https://a.example/)");
  }

  /** Without blanks and the breaks in mentions. */
  static String bare(String text) {
    return text.replaceAll("[\\s\\p{Z}\u200b\u0085\u001c-\u001f]", "");
  }

  /** The words of a plain text as they are to arrive. */
  static String words(String text) {
    return bare(Tokens.clean(text));
  }

  /** All values under {@code text} in a payload, in order. */
  static List<String> texts(Object payload) {
    List<String> found = new ArrayList<>();
    collect(payload, found);
    return found;
  }

  private static void collect(Object node, List<String> found) {
    if (node instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            if (key.equals("text") && value instanceof String text) {
              found.add(text);
            } else {
              collect(value, found);
            }
          });
    } else if (node instanceof List<?> list) {
      list.forEach(element -> collect(element, found));
    }
  }

  static String unescapeDiscord(String text) {
    return text.replaceAll("\\\\([^0-9A-Za-z\\s])", "$1");
  }

  static String unescapeHtml(String html) {
    return html.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
