package io.github.dailyietf.datatracker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.datatracker.testing.FakeDatatracker;
import io.github.dailyietf.datatracker.testing.Quirk;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class RequestLedgerTest {

  private static final DraftName FOG = DraftName.of("draft-keeper-fog");

  @RegisterExtension final FakeDatatracker fake = FakeDatatracker.create();

  private final FakeTime time = new FakeTime();

  @Test
  void everyTryIsEnteredWithWhatCameOfIt(@TempDir Path folder) throws Exception {
    fake.draft(FOG.value());
    fake.maxAge(0);
    Datatracker datatracker = fake.clientBuilder().cache(folder).time(time).build();
    fake.next(Quirk.tooManyRequests("0"), Quirk.disconnected());

    datatracker.draft(FOG);
    datatracker.draft(FOG);

    RequestLedger ledger = datatracker.ledger();
    assertThat(ledger.entries())
        .extracting(LedgerEntry::status)
        .startsWith(429, 0, 200)
        .endsWith(200);
    LedgerEntry first = ledger.entries().get(0);
    assertThat(first.url().getPath()).isEqualTo("/api/v1/doc/document/draft-keeper-fog/");
    assertThat(first.attempt()).isEqualTo(1);
    LedgerEntry second = ledger.entries().get(1);
    assertThat(second.failure()).isNotEmpty();
    assertThat(second.attempt()).isEqualTo(2);
    LedgerEntry third = ledger.entries().get(2);
    assertThat(third.source()).isEqualTo(LedgerEntry.Source.NETWORK);
    assertThat(third.bytes()).isGreaterThan(100);
    assertThat(third.at()).isAfter(first.at());
    LedgerEntry last = ledger.entries().get(ledger.entries().size() - 1);
    assertThat(last.source()).isEqualTo(LedgerEntry.Source.REVALIDATED);
    assertThat(ledger.sent()).isEqualTo(fake.requests().size()).isEqualTo(2 + 6 + 4);
    assertThat(ledger.revalidated()).isEqualTo(4);
    assertThat(ledger.retries()).isEqualTo(2);
    assertThat(ledger.failed()).isEqualTo(2);

    fake.maxAge(300);
    datatracker.draft(FOG);
    datatracker.draft(FOG);
    assertThat(datatracker.ledger().cached()).isEqualTo(4);

    ObjectMapper mapper = new ObjectMapper();
    String json = mapper.writeValueAsString(datatracker.ledger());
    assertThat(mapper.readValue(json, RequestLedger.class)).isEqualTo(datatracker.ledger());
    assertThat(json)
        .contains("\"source\":\"REVALIDATED\"", "\"at\":\"2026-03-02T12:00:00Z\"")
        .doesNotContain("null");
    assertThat(datatracker.ledger().toString())
        .contains(" 429 NETWORK 0 B ", " --- NETWORK 0 B ", " try 2 ")
        .endsWith("2 retries, 2 failed), 4 answers without a request, " + ledgerBytes(datatracker));
  }

  private static String ledgerBytes(Datatracker datatracker) {
    return datatracker.ledger().bytes() + " bytes";
  }

  @Test
  void theLedgerDoesNotGrowWithoutBound() {
    Ledger ledger = new Ledger();
    LedgerEntry entry =
        LedgerEntry.read(
            "2026-03-02T12:00:00Z",
            java.net.URI.create("https://example.org/"),
            200,
            LedgerEntry.Source.NETWORK,
            7,
            1,
            "PT0.25S",
            null);
    for (int i = 0; i < 1500; i++) {
      ledger.note(entry);
    }
    RequestLedger value = ledger.value();
    assertThat(value.entries()).hasSize(1000).isEqualTo(List.copyOf(value.entries()));
    assertThat(value.sent()).isEqualTo(1500);
    assertThat(value.bytes()).isEqualTo(10_500);
    assertThat(value.dropped()).isEqualTo(500);
  }
}
