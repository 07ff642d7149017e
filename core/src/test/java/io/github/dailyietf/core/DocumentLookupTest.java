package io.github.dailyietf.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentLookupTest {

  private static final DraftName A = DraftName.of("draft-a");
  private static final DraftName B = DraftName.of("draft-b");
  private static final DraftName C = DraftName.of("draft-c");
  private static final RfcNumber ONE = RfcNumber.of(1);
  private static final RfcNumber TWO = RfcNumber.of(2);
  private static final RfcNumber THREE = RfcNumber.of(3);

  @Test
  void noneKnowsNothing() {
    DocumentLookup none = DocumentLookup.none();

    assertThat(none.draft(A)).isEmpty();
    assertThat(none.rfc(ONE)).isEmpty();
    assertThat(none.drafts(List.of(A, B))).isEmpty();
    assertThat(none.rfcs(List.of(ONE, TWO))).isEmpty();
  }

  @Test
  void aListInMemoryKnowsItsDocuments() {
    DocumentLookup known = DocumentLookup.of(draft(A, 3, "A"), rfc(ONE, "One"));

    assertThat(known.draft(A)).contains(draft(A, 3, "A"));
    assertThat(known.draft(B)).isEmpty();
    assertThat(known.rfc(ONE)).contains(rfc(ONE, "One"));
    assertThat(known.rfc(TWO)).isEmpty();
    assertThat(DocumentLookup.of(List.of(draft(A, 3, "A"))).draft(A)).contains(draft(A, 3, "A"));
  }

  @Test
  void ofSeveralRevisionsTheHighestIsKnownInWhateverOrder() {
    InternetDraft older = draft(A, 9, "older");
    InternetDraft newer = draft(A, 10, "newer");

    assertThat(DocumentLookup.of(older, newer).draft(A)).contains(newer);
    assertThat(DocumentLookup.of(newer, older).draft(A)).contains(newer);
  }

  @Test
  void aBatchAnswersInTheOrderOfTheQuestionWithoutWhatDoesNotExist() {
    DocumentLookup known =
        DocumentLookup.of(draft(A, 0, "A"), draft(C, 0, "C"), rfc(ONE, "One"), rfc(THREE, "Three"));

    assertThat(known.drafts(List.of(C, B, A)))
        .containsExactly(entry(C, draft(C, 0, "C")), entry(A, draft(A, 0, "A")));
    assertThat(known.rfcs(List.of(THREE, TWO, ONE)))
        .containsExactly(entry(THREE, rfc(THREE, "Three")), entry(ONE, rfc(ONE, "One")));
  }

  @Test
  void theFirstSourceThatKnowsIsBelieved() {
    DocumentLookup both =
        DocumentLookup.of(draft(A, 0, "first"), rfc(ONE, "first"))
            .or(
                DocumentLookup.of(
                    draft(A, 7, "second"), draft(B, 0, "second"), rfc(TWO, "second")));

    assertThat(both.draft(A)).contains(draft(A, 0, "first"));
    assertThat(both.draft(B)).contains(draft(B, 0, "second"));
    assertThat(both.draft(C)).isEmpty();
    assertThat(both.rfc(ONE)).contains(rfc(ONE, "first"));
    assertThat(both.rfc(TWO)).contains(rfc(TWO, "second"));
    assertThat(both.rfc(THREE)).isEmpty();
  }

  @Test
  void theSecondSourceIsNotAskedForWhatTheFirstKnows() {
    Asked second = new Asked();
    DocumentLookup both = DocumentLookup.of(draft(A, 0, "A"), rfc(ONE, "One")).or(second);

    assertThat(both.draft(A)).isPresent();
    assertThat(both.rfc(ONE)).isPresent();
    assertThat(second.questions).isEmpty();

    assertThat(both.draft(B)).isEmpty();
    assertThat(both.rfc(TWO)).isEmpty();
    assertThat(second.questions).containsExactly(B, TWO);
  }

  @Test
  void aBatchAsksTheSecondSourceOnceAndOnlyForWhatIsMissing() {
    Asked first = new Asked(draft(B, 0, "B"), rfc(TWO, "Two"));
    Asked second = new Asked(draft(A, 0, "A"), draft(B, 9, "wrong"), rfc(ONE, "One"));
    DocumentLookup both = first.or(second);

    assertThat(both.drafts(List.of(A, B, C)))
        .containsOnly(entry(A, draft(A, 0, "A")), entry(B, draft(B, 0, "B")));
    assertThat(both.rfcs(List.of(ONE, TWO, THREE)))
        .containsOnly(entry(ONE, rfc(ONE, "One")), entry(TWO, rfc(TWO, "Two")));

    assertThat(first.questions).containsExactly(List.of(A, B, C), List.of(ONE, TWO, THREE));
    assertThat(second.questions).containsExactly(List.of(A, C), List.of(ONE, THREE));
  }

  @Test
  void aBatchThatTheFirstSourceAnswersDoesNotReachTheSecond() {
    Asked second = new Asked();
    DocumentLookup both = DocumentLookup.of(draft(A, 0, "A"), rfc(ONE, "One")).or(second);

    assertThat(both.drafts(List.of(A))).containsOnlyKeys(A);
    assertThat(both.rfcs(List.of(ONE))).containsOnlyKeys(ONE);
    assertThat(both.drafts(List.of())).isEmpty();
    assertThat(second.questions).isEmpty();
  }

  @Test
  void threeSourcesAreAskedInTurn() {
    DocumentLookup all =
        DocumentLookup.of(draft(A, 0, "1"))
            .or(DocumentLookup.of(draft(A, 0, "2"), draft(B, 0, "2")))
            .or(DocumentLookup.of(draft(A, 0, "3"), draft(B, 0, "3"), draft(C, 0, "3")));

    assertThat(all.drafts(List.of(A, B, C)).values())
        .extracting(InternetDraft::title)
        .containsExactly("1", "2", "3");
  }

  private static InternetDraft draft(DraftName name, int revision, String title) {
    return InternetDraft.builder().name(name).revision(Revision.of(revision)).title(title).build();
  }

  private static Rfc rfc(RfcNumber number, String title) {
    return Rfc.builder().number(number).title(title).build();
  }

  /** Remembers what it was asked for, batches as lists. */
  private static final class Asked implements DocumentLookup {

    private final DocumentLookup known;
    private final List<Object> questions = new ArrayList<>();

    Asked(Document... documents) {
      known = DocumentLookup.of(documents);
    }

    @Override
    public Optional<InternetDraft> draft(DraftName name) {
      questions.add(name);
      return known.draft(name);
    }

    @Override
    public Optional<Rfc> rfc(RfcNumber number) {
      questions.add(number);
      return known.rfc(number);
    }

    @Override
    public Map<DraftName, InternetDraft> drafts(Collection<DraftName> names) {
      questions.add(List.copyOf(names));
      return known.drafts(names);
    }

    @Override
    public Map<RfcNumber, Rfc> rfcs(Collection<RfcNumber> numbers) {
      questions.add(List.copyOf(numbers));
      return known.rfcs(numbers);
    }
  }
}
