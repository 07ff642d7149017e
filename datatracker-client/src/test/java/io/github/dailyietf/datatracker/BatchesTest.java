package io.github.dailyietf.datatracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.InternetDraft;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchesTest {

  private static final List<DraftName> NAMES =
      IntStream.range(0, 64)
          .mapToObj(i -> DraftName.of(String.format(Locale.ROOT, "draft-keeper-lamp-%03d", i)))
          .toList();

  @StartStop final MockWebServer server = new MockWebServer();

  private final List<String> documentRequests = Collections.synchronizedList(new ArrayList<>());

  private Datatracker datatracker() {
    return Answers.client(server, new FakeTime())
        .policy(RequestPolicy.create().withPause(Duration.ZERO))
        .build();
  }

  /** Serves all names but fails whenever it is asked for one that holds the bad part. */
  private void failAt(String bad, int status) {
    FakeApi api = new FakeApi();
    for (int i = 0; i < NAMES.size(); i++) {
      String name = NAMES.get(i).value();
      api.add("doc/document", i + 1, name).put("name", name).put("rev", "00");
    }
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            if (request.getTarget().startsWith("/api/v1/doc/document/")) {
              documentRequests.add(request.getTarget());
              if (request.getTarget().contains(bad)) {
                return Answers.html(status);
              }
            }
            return api.dispatch(request);
          }
        });
  }

  @ParameterizedTest
  @CsvSource({"400, 1", "414, 1", "500, 4"})
  void aBadNameDoesNotLoseTheOthers(int status, int tries) {
    failAt("lamp-042", status);

    Map<DraftName, InternetDraft> drafts = datatracker().drafts(NAMES);

    assertThat(drafts).hasSize(63).doesNotContainKey(DraftName.of("draft-keeper-lamp-042"));
    // 64, 32, 16, 8, 4, 2 and 1 fail; six other halves do not.
    assertThat(documentRequests).hasSize(7 * tries + 6);
  }

  @Test
  void whenEveryNameFailsTheFailureIsTold() {
    failAt("draft", 400);

    DatatrackerException failure =
        catchThrowableOfType(
            DatatrackerException.class, () -> datatracker().drafts(NAMES.subList(0, 4)));

    assertThat(failure.status()).hasValue(400);
    assertThat(documentRequests).hasSize(7);
  }

  @Test
  void aServerThatOnlyFailsIsNotAskedForEachName() {
    failAt("draft", 400);

    DatatrackerException failure =
        catchThrowableOfType(DatatrackerException.class, () -> datatracker().drafts(NAMES));

    assertThat(failure.status()).hasValue(400);
    assertThat(documentRequests).hasSize(21);
  }

  @Test
  void aBlockIsNotAReasonToAskForHalf() {
    failAt("draft", 403);

    DatatrackerException failure =
        catchThrowableOfType(DatatrackerException.class, () -> datatracker().drafts(NAMES));

    assertThat(failure.status()).hasValue(403);
    assertThat(documentRequests).hasSize(1);
  }
}
