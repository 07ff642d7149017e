package io.github.dailyietf.digest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Samples;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DayLedgerProperties {

  private static final Instant AT = Instant.parse("2025-11-29T00:20:00Z");

  /** Batches of drafts as they are read, sent at any time of the day. */
  @Provide
  Arbitrary<List<Set<Integer>>> readings() {
    return Arbitraries.integers()
        .between(0, 40)
        .set()
        .ofMaxSize(15)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  private static Announcement mail(int n) {
    return Samples.posted(
        Samples.draft("draft-" + (n * 7 % 41) + "-00", "Title"),
        Samples.DAY.start().plusSeconds(n * 1000L));
  }

  @Property
  void noNumberEverChanges(@ForAll("readings") List<Set<Integer>> readings) {
    List<Announcement> read = new ArrayList<>();
    readings.get(0).forEach(n -> read.add(mail(n)));
    Digest first = Digest.on(Samples.DAY).addAll(read).build();
    DayLedger ledger = DayLedger.empty().close(first, 4, AT);
    Map<String, Integer> numbers = new HashMap<>();

    for (Set<Integer> more : readings) {
      more.forEach(n -> read.add(mail(n)));
      Digest again = Digest.on(Samples.DAY).addAll(read).build();
      ledger = ledger.amend(again, AT);
      LedgerDay day = ledger.day(Samples.DAY).orElseThrow();
      for (LedgerItem item : day.items()) {
        OptionalInt number = day.number(item.id());
        assertThat(numbers.getOrDefault(item.id(), number.getAsInt())).isEqualTo(number.getAsInt());
        numbers.put(item.id(), number.getAsInt());
      }
      Digest arranged = ledger.arrange(again);
      for (int i = 0; i < arranged.drafts().size(); i++) {
        String name = arranged.drafts().get(i).draft().name().toString();
        assertThat(numbers).containsEntry(name, i + 1);
      }
      assertThat(arranged.drafts()).containsExactlyInAnyOrderElementsOf(again.drafts());
      assertThat(Digest.fromJson(arranged.toJson())).isEqualTo(arranged);
      assertThat(DayLedger.fromJson(ledger.toJson())).isEqualTo(ledger);
      assertThat(ledger.compare(again).none()).isTrue();
    }
  }
}
