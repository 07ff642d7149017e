package io.github.dailyietf.digest.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.DocumentLookup;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The snippets of {@code docs/claims.md} as they stand there. */
class ClaimsGuideTest {

  private static final Path GUIDE = Path.of("../docs/claims.md");

  private static final Path HERE =
      Path.of("src/test/java/io/github/dailyietf/digest/summary/ClaimsGuideTest.java");

  private final Digest digest = Samples.plainDay();

  @Test
  void aText() {
    String text = "The day brought seven drafts.";
    ClaimReport report = ClaimCheck.of(digest).check(text);
    report.contradicted().forEach(System.out::println);

    // What the page shows is of the bundled sample; where all pages are run, it is compared.
    assertThat(report.contradicted())
        .singleElement()
        .hasToString("line 1: COUNT \"seven\" CONTRADICTED: the day has 3 drafts in 4 revisions");
  }

  @Test
  void aDocumentAndAPart() {
    List<Rfc> index = List.of();
    DocumentLookup lookup = DocumentLookup.none();
    String summary = "The 14th revision updates RFC 8342.";
    ClaimCheck check = ClaimCheck.builder(digest).rfcs(index).documents(lookup).build();
    boolean sound = check.check(summary, DraftName.of("draft-ietf-netmod-system-config")).sound();
    ClaimReport ofThePart = check.forPart(digest.parts(2).get(1)).check("Part 2 of 2");

    assertThat(sound).isTrue();
    assertThat(ofThePart.supported()).hasSize(2);
  }

  @Test
  void aPolicy() {
    Digest checked = digest.checked(ClaimPolicy.REPAIR);

    assertThat(checked).isEqualTo(digest);
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

    assertThat(snippets).hasSize(3).allSatisfy(snippet -> assertThat(here).contains(snippet));
  }

  @Test
  void everyKindAndPolicyIsTold() throws IOException {
    String guide = Files.readString(GUIDE);

    assertThat(Claim.Kind.values())
        .allSatisfy(kind -> assertThat(guide).contains("`" + kind + "`"));
    assertThat(ClaimPolicy.values())
        .allSatisfy(policy -> assertThat(guide).contains("`" + policy + "`"));
  }

  private static String bare(String code) {
    return code.replaceAll("\\s+", "");
  }
}
