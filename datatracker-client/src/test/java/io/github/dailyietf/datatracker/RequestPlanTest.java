package io.github.dailyietf.datatracker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.datatracker.testing.FakeDatatracker;
import io.github.dailyietf.datatracker.testing.FakeRfcEditor;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RequestPlanTest {

  @RegisterExtension final FakeDatatracker fake = FakeDatatracker.create();

  private static List<DraftName> names(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> DraftName.of("draft-somebody-something-busy-" + (10_000 + i)))
        .toList();
  }

  @Test
  void aPlanSendsNothing() {
    RequestPlan plan = fake.client().plan(dry -> dry.drafts(names(443)));

    assertThat(fake.requests()).isEmpty();
    // Documents 5; authors 2 by ids and 1 more page, persons 5, groups 2, states 1.
    assertThat(plan.atLeast()).isEqualTo(5);
    assertThat(plan.atMost()).isBetween(13, 20);
    assertThat(plan.requests().get(0).what()).startsWith(fake.baseUrl() + "api/v1/doc/document/?");
    assertThat(plan.requests().get(0).certain()).isTrue();
    assertThat(plan.toString())
        .contains("possible  doc/documentauthor by document, up to ")
        .contains("possible  group/group\n")
        .contains("5 to " + plan.atMost() + " requests, if\n- documents have 5 authors");
  }

  @Test
  void whatIsNotThereCostsWhatIsCertain() {
    Consumer<Datatracker> work = client -> client.draft(DraftName.of("draft-keeper-nowhere"));
    RequestPlan plan = fake.client().plan(work);

    work.accept(fake.client());

    assertThat(fake.requests()).hasSize(plan.atLeast());
    assertThat(fake.requests()).hasSize(1);
    assertThat(plan.atMost()).isGreaterThan(1);
  }

  static Stream<Consumer<Datatracker>> work() {
    return Stream.of(
        client -> client.drafts(names(300)),
        client -> client.draft(names(1).get(0)),
        client -> client.rfcs(List.of(RfcNumber.of(9701), RfcNumber.of(9702))),
        client -> client.rfc(RfcNumber.of(9701)),
        client -> client.rfcsOn(LocalDate.parse("2026-02-19")),
        client -> client.revisionsOn(UtcDay.parse("2026-03-02")).forEach(event -> {}),
        client -> client.revisionsOn(UtcDay.parse("2026-03-02")));
  }

  @ParameterizedTest
  @MethodSource("work")
  void whatIsSentLiesWithinThePlan(Consumer<Datatracker> work) {
    for (DraftName name : names(300)) {
      fake.draft(name.value())
          .author("A of " + name, "a-" + name + "@example.org", "")
          .author("B of " + name, "b-" + name + "@example.org", "")
          .group("lumen")
          .postedAt(Instant.parse("2026-03-02T00:00:00Z"));
    }
    fake.rfc(9701).publishedOn(java.time.LocalDate.of(2026, 2, 19)).obsoletes(1811);
    fake.rfc(9702).updates(9701);
    RequestPlan plan = fake.client().plan(work);

    work.accept(fake.client());

    assertThat(fake.requests()).hasSizeBetween(plan.atLeast(), plan.atMost());
  }

  @RegisterExtension final FakeRfcEditor editor = FakeRfcEditor.create();

  static Stream<Consumer<RfcEditor>> editorsWork() {
    return Stream.of(
        client -> assertThat(client.rfc(RfcNumber.of(9701))).isPresent(),
        client -> client.rfcs(List.of(RfcNumber.of(9701), RfcNumber.of(1))),
        client -> client.rfcs(IntStream.range(9000, 9100).mapToObj(RfcNumber::of).toList()),
        RfcEditor::feed,
        client -> {
          client.subSeries();
          client.subSeries();
        });
  }

  @ParameterizedTest
  @MethodSource("editorsWork")
  void aPlanOfFilesIsWhatIsSent(Consumer<RfcEditor> work) {
    editor.rfc(9701).title("Buoys");
    RequestPlan plan = editor.client().plan(work);
    assertThat(editor.requests()).isEmpty();

    work.accept(editor.client());

    assertThat(plan.atMost()).isPositive().isEqualTo(plan.atLeast());
    assertThat(editor.requests())
        .containsExactlyElementsOf(
            plan.requests().stream().map(request -> URI.create(request.what()).getPath()).toList());
  }

  @Test
  void redirectsComeOnTopOfAPlan() {
    RequestPlan plan = editor.client().plan(RfcEditor::queue);

    assertThat(plan.toString()).contains("1 to 1 requests, if\n").contains("/queue.xml");
    editor.client().queue();
    assertThat(editor.requests()).hasSize(2);
  }
}
