package io.github.dailyietf.datatracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.Problem;
import io.github.dailyietf.datatracker.testing.FakeDatatracker;
import io.github.dailyietf.datatracker.testing.Quirk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class RequestBudgetTest {

  private static final List<DraftName> NAMES =
      IntStream.range(0, 300)
          .mapToObj(i -> DraftName.of("draft-somebody-something-busy-" + (10_000 + i)))
          .toList();

  @RegisterExtension final FakeDatatracker fake = FakeDatatracker.create();

  @BeforeEach
  void fill() {
    for (DraftName name : NAMES) {
      fake.draft(name.value()).group("lumen").author("Noor", "noor@example.net", "");
    }
  }

  @Test
  void whatTheBudgetAllowsIsThereAndTheRestIsNamed() {
    RequestBudget budget = RequestBudget.of(2);

    Map<DraftName, InternetDraft> drafts = fake.client().within(budget).drafts(NAMES);

    assertThat(fake.requests()).hasSize(2);
    assertThat(drafts).hasSizeBetween(150, 250);
    List<String> unasked = new ArrayList<>();
    budget.gaps().stream()
        .filter(gap -> gap.url().getPath().endsWith("/doc/document/"))
        .forEach(gap -> unasked.addAll(gap.keys()));
    assertThat(unasked)
        .containsExactlyElementsOf(
            NAMES.stream().filter(n -> !drafts.containsKey(n)).map(DraftName::value).toList());
    assertThat(budget.gaps())
        .extracting(gap -> gap.url().getPath().replace("/api/v1", ""))
        .contains("/doc/documentauthor/", "/group/group/", "/doc/state/");
    assertThat(budget.left()).isZero();
    assertThat(budget).hasToString("2 of 2 requests spent, " + budget.gaps().size() + " not sent");
  }

  @Test
  void aTableThatWasCutShortIsAskedForAgain() {
    Datatracker datatracker = fake.client();
    DraftName first = NAMES.get(0);

    assertThat(datatracker.within(RequestBudget.of(3)).draft(first).orElseThrow().group())
        .isEmpty();
    assertThat(datatracker.draft(first).orElseThrow().group()).isPresent();
  }

  @Test
  void aBudgetThatSufficesLeavesNoGap() {
    Datatracker datatracker = fake.client();
    RequestBudget budget = RequestBudget.of(100);
    Datatracker within = datatracker.within(budget);

    assertThat(within.drafts(NAMES)).isEqualTo(datatracker.drafts(NAMES)).hasSize(300);
    assertThat(budget.gaps()).isEmpty();
    assertThat(within.gaps()).isEmpty();
    assertThat(budget.spent()).isEqualTo(3 + 1 + 1 + 2 + 1 + 1);
  }

  @Test
  void oneDocumentThatWasNotAskedIsAnErrorAndNotMissing() {
    RequestBudget budget = RequestBudget.of(0);
    Datatracker datatracker = fake.client().within(budget);

    DatatrackerException failure =
        catchThrowableOfType(DatatrackerException.class, () -> datatracker.draft(NAMES.get(0)));

    assertThat(failure.reason()).isEqualTo(DatatrackerException.Reason.NOT_ASKED);
    assertThat(failure.url().toString()).endsWith("/api/v1/doc/document/" + NAMES.get(0) + "/");
    assertThat(failure).hasMessageEndingWith("was not asked: the budget of 0 requests is spent");
    assertThat(failure.status()).isEmpty();
    assertThat(fake.requests()).isEmpty();
    assertThat(datatracker.gaps()).extracting(Problem::code).containsExactly("lookup-gap");
  }

  @Test
  void retriesAreSpentTooAndTheCacheIsFree(@TempDir Path folder) {
    FakeTime time = new FakeTime();
    Datatracker datatracker = fake.clientBuilder().cache(folder).time(time).build();
    DraftName first = NAMES.get(0);
    fake.next(Quirk.htmlError(503));
    RequestBudget budget = RequestBudget.of(8);
    assertThat(datatracker.within(budget).draft(first)).isPresent();
    assertThat(budget.spent()).isEqualTo(8);
    assertThat(budget.gaps()).isEmpty();

    RequestBudget none = RequestBudget.of(0);
    assertThat(datatracker.within(none).draft(first)).isPresent();
    assertThat(none.gaps()).isEmpty();
    assertThat(fake.requests()).hasSize(8);
  }

  @Test
  void aBudgetIsNotNegative() {
    assertThatThrownBy(() -> RequestBudget.of(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }
}
