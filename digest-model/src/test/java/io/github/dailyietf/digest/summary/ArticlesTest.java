package io.github.dailyietf.digest.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.InternetDraftBuilder;
import io.github.dailyietf.core.PublicationDate;
import io.github.dailyietf.core.Revision;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcBuilder;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.RfcPublication;
import io.github.dailyietf.core.SubSeries;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.DigestBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Five texts about days of the IETF that people wrote, with the errors that they have. */
@EnabledIfEnvironmentVariable(
    named = "DAILYIETF_CORPUS",
    matches = ".+",
    disabledReason = "no corpus of articles")
class ArticlesTest {

  private static final List<Rfc> INDEX =
      List.of(
          rfc(6749, "The OAuth 2.0 Authorization Framework"),
          rfc(7643, "System for Cross-domain Identity Management: Core Schema"),
          rfc(7644, "System for Cross-domain Identity Management: Protocol"),
          rfc(8040, "RESTCONF Protocol"),
          rfc(8182, "The RPKI Repository Delta Protocol (RRDP)"),
          rfc(8417, "Security Event Token (SET)"),
          rfc(8758, "Deprecating RC4 in Secure Shell (SSH)", "BCP 227"),
          rfc(8914, "Extended DNS Errors"),
          rfc(
              8991,
              "GeneRic Autonomic Signaling Protocol Application Program Interface (GRASP API)"),
          rfc(8999, "Version-Independent Properties of QUIC"),
          rfc(9000, "QUIC: A UDP-Based Multiplexed and Secure Transport"),
          rfc(9001, "Using TLS to Secure QUIC"),
          rfc(9002, "QUIC Loss Detection and Congestion Control"),
          rfc(
              9200,
              "Authentication and Authorization for Constrained Environments Using the OAuth 2.0"
                  + " Framework (ACE-OAuth)"),
          rfc(9700, "Best Current Practice for OAuth 2.0 Security", "BCP 240"));

  private static Rfc rfc(int number, String title, String... series) {
    RfcBuilder rfc = Rfc.builder().number(RfcNumber.of(number)).title(title);
    for (String one : series) {
      rfc.addSubSeries(SubSeries.parse(one));
    }
    return rfc.build();
  }

  private static Path corpus(String path) {
    return Path.of(String.valueOf(System.getenv("DAILYIETF_CORPUS"))).resolve(path);
  }

  private static List<String> wrong(ClaimCheck check, String article) throws IOException {
    ClaimReport report = check.check(Files.readString(corpus("seeds/" + article + ".txt")));
    return report.contradicted().stream()
        .map(claim -> claim.text() + ": " + claim.explanation())
        .toList();
  }

  private static ClaimCheck check(Digest digest) {
    return ClaimCheck.builder(digest).rfcs(INDEX).build();
  }

  @Test
  void aCountOfRevisionsThatCallsThemDrafts() throws IOException {
    assertThat(wrong(check(golden("2026-01-01")), "2026-01-01"))
        .containsExactly("7: the day has 6 drafts in 7 revisions");
  }

  @Test
  void marksInAnotherOrderThanTheParagraphsTheyPointTo() throws IOException {
    assertThat(wrong(check(golden("2025-11-28")), "2025-11-28"))
        .containsExactly(
            "②: heading 3 names \"SOUTH: Stochastic Authorization for Agent and Service"
                + " Requests\"",
            "③: heading 2 names \"IMAP Service Extension for Client Identity\"");
  }

  @Test
  void theNumberOfAnotherBestCurrentPractice() throws IOException {
    assertThat(wrong(check(golden("2025-09-29")), "2025-09-29"))
        .containsExactly(
            "BCP 227: BCP 227 is RFC 8758 \"Deprecating RC4 in Secure Shell (SSH)\"; the name means"
                + " BCP 240");
  }

  @Test
  void theNumberOfAnotherRfc() throws IOException {
    Digest empty = Digest.on(UtcDay.parse("2021-06-04")).build();

    assertThat(wrong(check(empty), "2021-06-04-study-group"))
        .containsExactly(
            "RFC8991: the title is that of RFC 8999; RFC 8991 is \"GeneRic Autonomic Signaling"
                + " Protocol Application Program Interface (GRASP API)\"");
  }

  @Test
  void aPartOfAHeavyDayWithoutErrors() throws IOException {
    List<String> lines = Files.readAllLines(corpus("seeds/2025-10-20-part-13.txt"));
    int first = lines.indexOf("投稿されたInternet-Draft") + 1;
    List<String> titles = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      titles.add(lines.get(first + 2 * i));
    }
    DigestBuilder day = Digest.on(UtcDay.parse("2025-10-20"));
    for (int i = 1; i <= 443; i++) {
      boolean shown = i > 300 && i <= 325;
      day.add(posted(i, draft("draft-x-item" + i, "00", shown ? titles.get(i - 301) : "X" + i)));
    }
    Digest digest = day.build();

    assertThat(
            wrong(
                ClaimCheck.builder(digest).part(digest.parts(25).get(12)).rfcs(INDEX).build(),
                "2025-10-20-part-13"))
        .isEmpty();
    assertThat(wrong(check(digest), "2025-10-20-part-13")).isEmpty();
  }

  private static Digest golden(String day) throws IOException {
    JsonNode golden = new ObjectMapper().readTree(corpus("golden/" + day + ".json").toFile());
    DigestBuilder digest = Digest.on(UtcDay.parse(day));
    int second = 0;
    for (JsonNode node : golden.get("drafts")) {
      InternetDraftBuilder draft = draft(node, node.get("revision").asText());
      digest.add(posted(day, second++, draft));
    }
    for (JsonNode node : golden.get("rfcs")) {
      RfcBuilder rfc =
          Rfc.builder()
              .number(RfcNumber.of(node.get("number").asInt()))
              .title(node.get("title").asText())
              .abstractText(node.get("abstract").asText())
              .date(PublicationDate.parse(node.get("date").asText()));
      node.get("subseries")
          .forEach(
              s -> rfc.addSubSeries(SubSeries.parse(s.get("type").asText() + s.get("number"))));
      digest.add(
          RfcPublication.builder()
              .messageId("rfc" + second + "@example.org")
              .sentAt(Instant.parse(day + "T12:00:00Z"))
              .subject("RFC " + node.get("number"))
              .rfc(rfc.build())
              .build());
    }
    return digest.build();
  }

  private static InternetDraftBuilder draft(JsonNode node, String revision) {
    InternetDraftBuilder draft =
        draft(node.get("name").asText(), revision, node.get("title").asText());
    draft.abstractText(node.get("abstract").asText());
    draft.date(PublicationDate.parse(node.get("documentDate").asText()));
    node.get("authors").forEach(author -> draft.addAuthor(Author.of(author.asText())));
    JsonNode group = node.get("group");
    if (group.isObject()) {
      draft.group(
          Group.builder()
              .name(group.get("name").asText())
              .acronym(group.get("acronym").asText())
              .build());
    }
    return draft;
  }

  private static InternetDraftBuilder draft(String name, String revision, String title) {
    return InternetDraft.builder()
        .name(DraftName.of(name))
        .revision(Revision.parse(revision))
        .title(title);
  }

  private static IdAction posted(int second, InternetDraftBuilder draft) {
    return posted("2025-10-20", second, draft);
  }

  private static IdAction posted(String day, int second, InternetDraftBuilder draft) {
    InternetDraft built = draft.build();
    return IdAction.builder()
        .messageId(built.version() + "@example.org")
        .sentAt(Instant.parse(day + "T00:00:00Z").plusSeconds(second))
        .subject("I-D Action: " + built.version() + ".txt")
        .draft(built)
        .build();
  }
}
