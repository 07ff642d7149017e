package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProseTest {

  @Test
  void paragraphsAreOneLineEachAndEndAtBlankLinesAndRules() {
    Prose prose = prose("One\n  two   three\n \nName (acr)\n----------------\nStatus\n\n\nLast");

    assertThat(paragraphs(prose)).containsExactly("One two three", "Name (acr)", "Status", "Last");
    assertThat(prose.heading()).isEqualTo("Name (acr)");
    assertThat(prose.joined(2, 4)).isEqualTo("Status Last");
    assertThat(prose.joined(2, 1)).isEmpty();
  }

  @Test
  void theFooterOfAListIsNoPartOfIt() {
    Prose prose =
        prose("Text\n" + "_".repeat(47) + "\nlamps mailing list\n\nhttp://example.org/\n");

    assertThat(paragraphs(prose)).containsExactly("Text");
    assertThat(prose.webAddressBehind("Text")).isEmpty();
    assertThat(prose.to() - prose.from()).isEqualTo(1);
  }

  @Test
  void anAddressIsTheFirstBehindAPhraseOrTheFirstWordBehindALabel() {
    Prose prose =
        prose("See:\n\n<http://example.org/a>, http://b/.\n\nCharter: no\nCharter: http://c/\n");

    assertThat(prose.webAddressBehind("See:")).hasValue("http://example.org/a");
    assertThat(prose.webAddressBehind("Look:")).isEmpty();
    assertThat(prose.labelled("Charter:")).hasValue("http://c/");
    assertThat(prose.labelled("See:")).isEmpty();
  }

  private static Iterable<String> paragraphs(Prose prose) {
    return IntStream.range(0, prose.size()).mapToObj(prose::paragraph).toList();
  }

  private static Prose prose(String text) {
    RawMail raw = new RawMail();
    raw.setAlone(("From: a\n\n" + text).getBytes(StandardCharsets.UTF_8), "mail", 0);
    MailHead head = new MailHead();
    head.read(raw.lines);
    BodyText body = new BodyText();
    body.select(raw, head);
    return Prose.of(body);
  }
}
