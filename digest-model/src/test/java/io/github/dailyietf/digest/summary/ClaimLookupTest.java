package io.github.dailyietf.digest.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.DocumentLookup;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.digest.Samples;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a claim check asks a lookup, and when it asks nothing. */
class ClaimLookupTest {

  private final List<String> asked = new ArrayList<>();

  /** Knows RFC 7001 and a draft; counts what is asked at once as one question. */
  private final DocumentLookup lookup =
      new DocumentLookup() {
        private final DocumentLookup known =
            DocumentLookup.of(
                Rfc.builder().number(RfcNumber.of(7001)).title("Lamps at Night").build(),
                Rfc.builder().number(RfcNumber.of(9110)).title("Of the lookup").build(),
                Samples.draft("draft-other-day-03", "Another Day"));

        @Override
        public Optional<InternetDraft> draft(DraftName name) {
          throw new AssertionError("one by one: " + name);
        }

        @Override
        public Optional<Rfc> rfc(RfcNumber number) {
          throw new AssertionError("one by one: " + number);
        }

        @Override
        public Map<DraftName, InternetDraft> drafts(Collection<DraftName> names) {
          asked.add(names.toString());
          return known.drafts(names);
        }

        @Override
        public Map<RfcNumber, Rfc> rfcs(Collection<RfcNumber> numbers) {
          asked.add(numbers.toString());
          return known.rfcs(numbers);
        }
      };

  private final ClaimCheck check =
      ClaimCheck.builder(Samples.plainDay())
          .rfcs(List.of(Rfc.builder().number(RfcNumber.of(9110)).title("HTTP Semantics").build()))
          .documents(lookup)
          .build();

  @Test
  void whatTheDayAndTheIndexKnowIsNotAsked() {
    ClaimReport report =
        check.check("RFC 9874, RFC 9110: HTTP Semantics and draft-yu-imap-client-id-15.");

    assertThat(asked).isEmpty();
    assertThat(report.supported()).isEqualTo(report.claims()).isNotEmpty();
  }

  @Test
  void allThatATextNamesIsTwoQuestions() {
    ClaimReport report =
        check.check(
            "RFC 7002, RFC 7001, RFC 9110 and RFC 7001 again; draft-other-day,"
                + " draft-nobody-knows-00 and draft-yu-imap-client-id.");

    assertThat(asked)
        .containsExactly("[RFC 7001, RFC 7002]", "[draft-nobody-knows, draft-other-day]");
    assertThat(report.unknown())
        .extracting(Claim::text)
        .containsExactly("RFC 7002", "draft-nobody-knows-00");
    assertThat(report.contradicted()).isEmpty();
  }

  @Test
  void theIndexIsBelievedBeforeTheLookupAndBothKnowTitles() {
    assertThat(check.check("RFC 7001: HTTP Semantics").contradicted())
        .extracting(Claim::explanation)
        .containsExactly("the title is that of RFC 9110; RFC 7001 is \"Lamps at Night\"");
    assertThat(check.check("RFC 7001: Lamps at Night. RFC 9110.").contradicted()).isEmpty();
  }
}
