package io.github.dailyietf.datatracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailyietf.core.UtcDay;
import java.time.Duration;
import java.util.Iterator;
import java.util.stream.Stream;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;

class PagesTest {

  private static final String LIST = "/api/v1/doc/newrevisiondocevent/";
  private static final String FIRST =
      LIST
          + "?time__gte=2026-03-02T00:00:00Z&time__lt=2026-03-03T00:00:00Z"
          + "&doc__type=draft&order_by=id&limit=1000";

  @StartStop final MockWebServer server = new MockWebServer();

  private Stream<Long> ids() {
    return Answers.client(server, new FakeTime())
        .policy(RequestPolicy.create().withPause(Duration.ZERO))
        .build()
        .revisionsOn(UtcDay.parse("2026-03-02"))
        .map(RevisionEvent::id);
  }

  @Test
  void pagesAreAskedForOnlyAsTheStreamIsRead() {
    server.enqueue(Answers.page(LIST + "?limit=1000&offset=1000", 1, 2));
    server.enqueue(Answers.page(LIST + "?limit=1000&offset=2000", 3));
    server.enqueue(Answers.page(null, 4));

    Stream<Long> stream = ids();
    assertThat(server.getRequestCount()).isZero();

    Iterator<Long> ids = stream.iterator();
    assertThat(ids.next()).isEqualTo(1);
    assertThat(ids.next()).isEqualTo(2);
    assertThat(server.getRequestCount()).isEqualTo(1);
    assertThat(ids.next()).isEqualTo(3);
    assertThat(server.getRequestCount()).isEqualTo(2);
    assertThat(ids.next()).isEqualTo(4);
    assertThat(ids.hasNext()).isFalse();
    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  @Test
  void aStreamThatIsCutShortAsksForNoMore() {
    server.enqueue(Answers.page(LIST + "?limit=1000&offset=1000", 1, 2));

    assertThat(ids().limit(2)).containsExactly(1L, 2L);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void anObjectOnTwoPagesComesOnce() {
    server.enqueue(Answers.page(LIST + "?limit=1000&offset=1000", 1, 2));
    server.enqueue(Answers.page(null, 2, 3));

    assertThat(ids()).containsExactly(1L, 2L, 3L);
  }

  @Test
  void aPageBeginsBehindTheLastNumberWhateverTheServerCallsTheNext() throws Exception {
    server.enqueue(Answers.page("https://elsewhere.example/api/", 1, 4));
    server.enqueue(Answers.page(null, 5));

    assertThat(ids()).containsExactly(1L, 4L, 5L);
    assertThat(server.takeRequest().getTarget()).isEqualTo(FIRST);
    assertThat(server.takeRequest().getTarget())
        .isEqualTo(FIRST.replace("order_by", "id__gt=4&order_by"));
  }

  @Test
  void aServerThatGoesInCirclesIsLeft() {
    for (int i = 0; i < 9; i++) {
      server.enqueue(Answers.page(LIST + "?offset=1000", 1, 2));
    }

    assertThatThrownBy(() -> ids().toList())
        .isInstanceOf(DatatrackerException.class)
        .hasMessageContaining("its pages have no end");
    assertThat(server.getRequestCount()).isEqualTo(4);
  }

  @Test
  void aPageWithoutObjectsIsTheEnd() {
    server.enqueue(Answers.page(LIST + "?offset=1000"));

    assertThat(ids()).isEmpty();
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void anAnswerThatIsNoListIsAnError() {
    server.enqueue(Answers.json(200, "{\"objects\": null}"));

    assertThatThrownBy(() -> ids().toList())
        .isInstanceOf(DatatrackerException.class)
        .hasMessageEndingWith("answered 200, but it holds no list of objects");
  }

  @Test
  void aRowThatIsNoRevisionIsPassedOver() {
    server.enqueue(
        Answers.json(
            200,
            """
            {"meta": null, "objects": [
              {"doc": "/api/v1/doc/document/slides-126-lumen/", "id": 1, "rev": "00"},
              {"doc": null, "id": 2, "rev": null},
              {"id": 3},
              7,
              {"doc": "/api/v1/doc/document/draft-keeper-fog/", "id": 4, "rev": "07",
               "time": "2026-03-02 10:00:00.123456"}
            ]}\
            """));

    assertThat(ids()).containsExactly(4L);
  }
}
