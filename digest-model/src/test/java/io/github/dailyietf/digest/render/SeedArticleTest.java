package io.github.dailyietf.digest.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.DigestBuilder;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.LayoutBuilder;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Phrase;
import io.github.dailyietf.digest.summary.DayTexts;
import io.github.dailyietf.digest.summary.DayTextsBuilder;
import io.github.dailyietf.digest.summary.Essay;
import io.github.dailyietf.digest.summary.EssayBuilder;
import io.github.dailyietf.digest.summary.Summary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The four articles come out of their days and layouts. What people wrote is taken from the article
 * itself; everything else is ours.
 */
@EnabledIfEnvironmentVariable(
    named = "DAILYIETF_CORPUS",
    matches = ".+",
    disabledReason = "no corpus with articles")
class SeedArticleTest {

  private static final String KNOW = "この記事でわかること!";
  private static final String PICKS = "Hot Topics:今日の注目ドラフト3選";
  private static final String RFCS = "発行されたRFC";
  private static final String EDITORIAL = "編集後記";
  private static final String DRAFTS = "投稿されたInternet-Draft";
  private static final String ALL_DRAFTS = "全Internet-Draftサマリー";
  private static final String OVERVIEW = "その日のサマリー & Hot Topics";

  private static final List<String> HEADINGS =
      List.of(
          KNOW,
          PICKS,
          RFCS,
          EDITORIAL,
          DRAFTS,
          ALL_DRAFTS,
          OVERVIEW,
          "参照先:",
          "今日の注目ポイント:",
          "Datatracker");

  /** An article, its layout, and in which of the lines before the day a remark of the day is. */
  enum Seed {
    PARTS("2025-10-20-part-13", "ja-parts", -1),
    LINKS("2025-09-29", "ja-links", 3),
    TOPICS("2025-11-28", "ja-topics", -1),
    POINTS("2026-01-01", "ja-points", 2);

    final String file;
    final String layout;
    final int remark;

    Seed(String file, String layout, int remark) {
      this.file = file;
      this.layout = layout;
      this.remark = remark;
    }
  }

  @ParameterizedTest
  @EnumSource(Seed.class)
  void theSkeletonIsThatOfTheArticle(Seed seed) throws IOException {
    SeedArticle article = SeedArticle.read(seed.file);

    List<String> ours = lines(Layout.named(seed.layout), written(seed, article, false));

    assertThat(skeleton(article, ours)).containsExactlyElementsOf(skeleton(article, article.lines));
    assertThat(skeleton(article, ours)).hasSizeGreaterThan(article.documents.size() + 6);
  }

  @ParameterizedTest
  @EnumSource(Seed.class)
  void theArticleIsRebuiltLineForLineFromItsTexts(Seed seed) throws IOException {
    SeedArticle article = SeedArticle.read(seed.file);

    List<String> ours = lines(inTheWordsOf(article, seed), written(seed, article, true));

    assertThat(ours).containsExactlyElementsOf(corrected(article));
  }

  @ParameterizedTest
  @EnumSource(Seed.class)
  void whatTheArticleRemarksOfADocumentIsComputed(Seed seed) throws IOException {
    SeedArticle article = SeedArticle.read(seed.file);
    List<String> ours = lines(Layout.named(seed.layout), written(seed, article, false));

    for (String title : article.documents.keySet()) {
      String theirs = String.join(" ", article.below(title));
      int at = ours.indexOf(title);
      assertThat(remarks(ours.get(at + 1))).containsAll(remarks(theirs));
    }
  }

  /** Revisions and updates that a text tells; not the marks, which ours puts in topic order. */
  private static Set<String> remarks(String text) {
    Set<String> remarks = new TreeSet<>();
    Matcher counted = Pattern.compile("\\d+回目の改訂|同日にrevision \\d+と\\d+が公開").matcher(text);
    while (counted.find()) {
      remarks.add(counted.group());
    }
    Matcher changed = Pattern.compile("([^。]*)を更新(?!し続)").matcher(text);
    while (changed.find()) {
      DocumentReference.findAll(changed.group(1)).forEach(d -> remarks.add("updates " + d));
    }
    return remarks;
  }

  /** The layout with the whole sentences of the article, which ours says in other words. */
  private static Layout inTheWordsOf(SeedArticle article, Seed seed) {
    LayoutBuilder words = Layout.builder().from(Layout.named(seed.layout));
    String day = article.line("(UTC基準)").orElseThrow();
    words.putPhrase(Phrase.OPENING, day.replace(article.date, "{day}"));
    article.line("※").ifPresent(l -> words.putPhrase(Phrase.SPLIT, l.replace("25件", "{size}件")));
    words.putPhrase(Phrase.PREVIOUS, "");
    if (seed == Seed.POINTS) {
      words.putPhrase(Phrase.COUNT_DRAFTS_AND_REVISIONS, "Internet-Draft: {revisions}件");
    } else if (seed == Seed.TOPICS) {
      words.putPhrase(Phrase.NO_RFCS, article.between(RFCS, EDITORIAL).get(0));
    }
    for (Phrase computed :
        List.of(
            Phrase.REVISION,
            Phrase.REVISION_INITIAL,
            Phrase.REVISIONS_SAME_DAY,
            Phrase.WOULD_UPDATE,
            Phrase.WOULD_OBSOLETE,
            Phrase.COMPANION,
            Phrase.SHARED_AUTHORS,
            Phrase.CONTINUES,
            Phrase.REVISES,
            Phrase.MADE_FROM,
            Phrase.PUBLISHED_AS)) {
      words.putPhrase(computed, "");
    }
    List<String> before = article.lines.subList(0, article.lines.indexOf(day));
    int greeting = seed.remark < 0 ? before.size() : seed.remark;
    int introduction = Math.min(before.size(), greeting + 1);
    words.putPhrase(Phrase.GREETING, String.join("\n\n", before.subList(0, greeting)));
    words.putPhrase(
        Phrase.INTRODUCTION, String.join("\n\n", before.subList(introduction, before.size())));
    words.putPhrase(Phrase.CLOSING, article.lines.get(article.lines.size() - 1));
    return words.build();
  }

  /** Two picks bear the marks of each other's topic in one article; ours are in topic order. */
  private static List<String> corrected(SeedArticle article) {
    List<String> corrected = new ArrayList<>();
    for (String line : splitTeaser(article.lines)) {
      if (line.startsWith("今日のイチオシ②。確率")) {
        corrected.add(line.replace('②', '③'));
      } else if (line.startsWith("今日のイチオシ③。IMAP")) {
        corrected.add(line.replace('③', '②'));
      } else {
        corrected.add(line);
      }
    }
    return corrected;
  }

  /** Headings, titles, links and counts as they stand; of computed sentences what they say. */
  private static List<String> skeleton(SeedArticle article, List<String> lines) {
    Set<String> fixed = new LinkedHashSet<>(HEADINGS);
    fixed.addAll(article.documents.keySet());
    fixed.addAll(article.families().keySet());
    List<String> skeleton = new ArrayList<>();
    String before = "";
    for (String line : splitTeaser(lines)) {
      if (fixed.contains(line) || line.matches("- RFC: .*|[1-3]\\. .*|第\\d+部もお楽しみに!")) {
        skeleton.add(line);
      } else if (line.startsWith("- Internet-Draft: ")) {
        // Where drafts and revisions differ in number, ours says so.
        skeleton.add(line.replaceFirst("\\(\\d+ドラフト\\)$", ""));
      } else if (line.contains("(UTC基準)")) {
        skeleton.add("day " + line.replaceFirst(".*?(\\d{4}-\\d\\d-\\d\\d).*", "$1"));
      } else if (line.startsWith("※")) {
        skeleton.add("split " + line.replaceFirst(".*?(\\d+件).*", "$1"));
      } else if (before.equals(RFCS)) {
        skeleton.add("no RFCs");
      } else if (line.startsWith("- ")) {
        skeleton.add("- ...");
      }
      before = line;
    }
    return skeleton;
  }

  /** The pointer to the next part stands behind the editorial's last sentence. */
  private static List<String> splitTeaser(List<String> lines) {
    return lines.stream().flatMap(line -> Stream.of(line.split("(?=第\\d+部もお楽しみに!$)", -1))).toList();
  }

  /** What a reader copies from the page: without its title, and links are lost. */
  private static List<String> lines(Layout layout, Digest digest) {
    Part part =
        digest.drafts().size() == SeedArticle.DRAFTS
            ? digest.parts(SeedArticle.SIZE).get((SeedArticle.FIRST - 1) / SeedArticle.SIZE)
            : digest.parts(Math.max(1, digest.drafts().size())).get(0);
    return ArticleLines.of(DigestRenderer.markdown(layout).render(part)).stream()
        .skip(1)
        .filter(line -> !Set.of("- I-D Announce", "- IETF Announce").contains(line))
        .toList();
  }

  /** The day with what people wrote about it, and on demand about each document. */
  private static Digest written(Seed seed, SeedArticle article, boolean summaries) {
    DigestBuilder digest = article.digest();
    DayTextsBuilder texts = DayTexts.builder();
    if (seed.remark >= 0) {
      texts.opening(human(article.lines.subList(seed.remark, seed.remark + 1)));
    }
    String last = article.lines.get(article.lines.size() - 1);
    List<String> editorial = splitTeaser(article.between(EDITORIAL, last));
    texts.editorial(human(editorial.stream().filter(l -> !l.endsWith("部もお楽しみに!")).toList()));
    List<String> overview = article.between(OVERVIEW, DRAFTS);
    if (seed == Seed.PARTS) {
      texts.summary(human(overview));
    } else {
      overview.forEach(line -> texts.addTopic(essay("?", List.of(line.substring(2))).build()));
    }
    if (seed == Seed.TOPICS) {
      topics(article, texts);
    } else if (seed == Seed.POINTS) {
      texts.points(human(article.between("今日の注目ポイント:", "- Internet-Draft: 7件")));
    }
    if (summaries) {
      article.documents.forEach(
          (title, document) -> {
            List<String> text = new ArrayList<>(article.below(title));
            text.set(0, text.get(0).replaceFirst("^今日のイチオシ.。", ""));
            digest.addSummary(document, String.join("\n\n", text));
          });
    }
    DayTexts all = texts.build();
    return digest
        .texts(seed == Seed.PARTS ? DayTexts.builder().putPart("301-325", all).build() : all)
        .build();
  }

  private static void topics(SeedArticle article, DayTextsBuilder texts) {
    texts.points(human(article.between(KNOW, PICKS)));
    List<String> lines = article.between(PICKS, ALL_DRAFTS);
    List<String> about = List.of("Requirements for Agent", "IMAP Service", "SOUTH:");
    for (int number = 1; number <= about.size(); number++) {
      String start = number + ". ";
      String leading = about.get(number - 1);
      int at = 0;
      while (!lines.get(at).startsWith(start)) {
        at++;
      }
      int end = at + 1;
      while (end < lines.size() && !lines.get(end).matches("[1-3]\\. .*")) {
        end++;
      }
      EssayBuilder essay =
          essay(lines.get(at).substring(start.length()), lines.subList(at + 1, end));
      article.documents.forEach(
          (title, document) -> {
            if (title.startsWith(leading)) {
              essay.addAbout(document);
            }
          });
      texts.addTopic(essay.build());
    }
  }

  private static EssayBuilder essay(String title, List<String> text) {
    return Essay.builder().title(title).body(human(text));
  }

  private static Summary human(List<String> paragraphs) {
    return Summary.human(String.join("\n\n", paragraphs), "ja");
  }
}
