package io.github.dailyietf.digest.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of {@code docs/summaries.md} as they stand there. */
class SummariesGuideTest {

  private static final Path GUIDE = Path.of("../docs/summaries.md");

  private static final Path HERE =
      Path.of("src/test/java/io/github/dailyietf/digest/summary/SummariesGuideTest.java");

  private final UtcDay day = Samples.DAY;
  private final List<Announcement> announcements = Samples.plainMails();

  private static String chat(String question) {
    return "An answer to " + question;
  }

  private static String chat(String instructions, String data) throws IOException {
    return new ScriptedModel()
        .saying(title -> title + "についての文です。")
        .answer(new ChatModel.Prompt(instructions, data));
  }

  @Test
  void extracts() {
    InternetDraft draft = Samples.plainDay().drafts().get(0).draft();
    Optional<Summary> usual = Extracts.create().extract(draft);
    Optional<Summary> brief = Extracts.of(140, 1).extract(draft);

    assertThat(usual.orElseThrow().text()).startsWith(brief.orElseThrow().text());
  }

  @Test
  void aLambda() {
    Digest digest =
        Digest.on(day)
            .locale(Locale.JAPANESE)
            .summaries((document, locale) -> Optional.of(chat("Summarise: " + document.title())))
            .addAll(announcements)
            .build();

    Optional<Summary> summary = digest.rfcs().get(0).summary();
    assertThat(summary.map(Summary::text))
        .contains("An answer to Summarise: Best Practices for Deletion");
    assertThat(summary.flatMap(Summary::language)).contains("ja");
  }

  @Test
  void aModel(@TempDir Path folder) {
    Digest digest = Samples.plainDay();
    ModelSummarizer model =
        ModelSummarizer.builder(prompt -> chat(prompt.instructions(), prompt.data()))
            .name("some-model-3")
            .cache(AnswerCache.in(folder))
            .limit(50, 2_000_000)
            .build();
    Digest written = model.enrich(digest, Locale.JAPANESE);
    System.out.println(model.usage());

    assertThat(written.rfcs().get(0).summary().map(Summary::text))
        .contains("Best Practices for Deletionについての文です。");
  }

  @Test
  void words() {
    Digest digest = Samples.plainDay();
    DayTexts texts =
        DayTexts.builder()
            .opening(Summary.human("Good evening!", "en"))
            .editorial(Summary.human("See you tomorrow.", "en"))
            .build();
    Digest signed = digest.withTexts(texts);

    assertThat(signed.texts().editorial().map(Summary::origin)).contains(Summary.Origin.HUMAN);
  }

  @Test
  void everySnippetIsCompiledHere() throws IOException {
    String here = bare(Files.readString(HERE));
    List<String> snippets =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(GUIDE))
            .results()
            .map((MatchResult found) -> bare(found.group(1)))
            .toList();

    assertThat(snippets).hasSize(4).allSatisfy(snippet -> assertThat(here).contains(snippet));
  }

  private static String bare(String code) {
    return code.replaceAll("\\s+", "");
  }
}
