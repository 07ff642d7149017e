package io.github.dailyietf.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.DocumentLookup;
import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.StandardLevel;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactsTest {

  private static List<String> facts(Digest digest, String attribute) {
    return digest.facts().stream()
        .filter(fact -> fact.attribute().equals(attribute))
        .map(Fact::toString)
        .toList();
  }

  @Test
  void everyFactNamesItsSource() {
    Digest digest = Samples.plainDay();

    assertThat(facts(digest, "pages"))
        .contains(
            "draft-yu-imap-client-id-15 pages = 1 (mail <draft-yu-imap-client-id-15@example.org>"
                + " Pages)");
    assertThat(facts(digest, "drafts"))
        .containsExactly("2025-11-28 drafts = 3 (rule: count of the list)");
    assertThat(facts(digest, "ends"))
        .first()
        .asString()
        .endsWith("= 2025-12-12 (mail <lc@example.org> text)");
    assertThat(facts(digest, "intendedLevel"))
        .containsExactly(
            "draft-ietf-netmod-system-config-14 intendedLevel = Proposed Standard (lookup:"
                + " intendedLevel)");
    assertThat(facts(digest, "summary")).first().asString().contains("(rule: ");
  }

  @Test
  void aLookedUpFactNamesTheAddressOfTheSourceThatAnswered() {
    DocumentLookup source =
        new DocumentLookup() {
          @Override
          public Optional<InternetDraft> draft(DraftName name) {
            return Optional.of(
                InternetDraft.builder()
                    .from(Samples.draft(name + "-00", "T"))
                    .intendedLevel(StandardLevel.PROPOSED_STANDARD)
                    .build());
          }

          @Override
          public Optional<Rfc> rfc(RfcNumber number) {
            return Optional.empty();
          }

          @Override
          public Optional<URI> address(DocumentReference document) {
            return Optional.of(URI.create("https://api.example.org/" + document));
          }
        };
    DocumentLookup memory =
        DocumentLookup.of(
            InternetDraft.builder()
                .from(Samples.draft("draft-b-00", "B"))
                .intendedLevel(StandardLevel.INFORMATIONAL)
                .build());

    Digest digest =
        Digest.on(Samples.DAY)
            .add(Samples.posted("draft-a-00"))
            .add(Samples.posted("draft-b-00"))
            .documents(memory.or(source))
            .build();

    assertThat(digest.drafts().get(0).lookedUpAt()).contains("https://api.example.org/draft-a");
    assertThat(digest.drafts().get(1).lookedUpAt()).isEmpty();
    assertThat(facts(digest, "intendedLevel"))
        .containsExactly(
            "draft-a-00 intendedLevel = Proposed Standard (lookup https://api.example.org/draft-a"
                + " intendedLevel)",
            "draft-b-00 intendedLevel = Informational (lookup: intendedLevel)");
    assertThat(Digest.fromJson(digest.toJson())).isEqualTo(digest);
    assertThat(digest.toJson()).contains("\"lookedUpAt\": \"https://api.example.org/draft-a\"");
  }

  @Test
  void aModelThatContradictsTheFactsIsNotShown() {
    Digest digest =
        Digest.on(Samples.DAY)
            .addAll(Samples.plainMails())
            .summaries(
                (document, locale) ->
                    Optional.of(
                        document.title().startsWith("System")
                            ? "The 15th revision updates RFC 8342."
                            : document.title().startsWith("IMAP")
                                ? "It is explained in RFC 99999."
                                : "Nothing but the truth."))
            .build();

    assertThat(digest.drafts())
        .extracting(
            entry -> entry.summary().map(summary -> summary.origin().toString()).orElse("none"))
        .containsExactly("EXTRACT", "none", "MODEL");
    assertThat(digest.report().problems())
        .extracting(problem -> problem.code() + " " + problem.source())
        .containsExactly(
            "claim-contradicted draft-ietf-netmod-system-config-14",
            "claim-contradicted draft-yu-imap-client-id-15");
  }

  @Test
  void hotTopicsAreFactsWithTheirRanksAndSizes() {
    Digest digest = Samples.heavyDay(20);

    assertThat(facts(digest, "hotTopics"))
        .containsExactly("2025-10-20 hotTopics = 2 (rule: count of the list)");
    assertThat(facts(digest, "hotTopic 1"))
        .containsExactly("2025-10-20 hotTopic 1 = Item (rule: rank by the scores of the topics)");
    assertThat(facts(digest, "hotTopic 1 documents"))
        .containsExactly(
            "2025-10-20 hotTopic 1 documents = 20 (rule: count of the documents with the same"
                + " phrase)");
    assertThat(facts(digest, "hotTopic 1 score")).first().asString().contains("sum of points: ");
  }
}
