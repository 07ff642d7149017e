package io.github.dailyietf.datatracker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.datatracker.resource.Resource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

class BatchesProperties {

  private static final HttpUrl BASE = HttpUrl.get("https://datatracker.example/");

  /** Answers with an empty list and notes what it was asked for, without a network. */
  private static OkHttpClient recorder(List<HttpUrl> asked) {
    return new OkHttpClient.Builder()
        .addInterceptor(
            chain -> {
              asked.add(chain.request().url());
              return new okhttp3.Response.Builder()
                  .request(chain.request())
                  .protocol(okhttp3.Protocol.HTTP_1_1)
                  .code(200)
                  .message("OK")
                  .body(
                      okhttp3.ResponseBody.create(
                          "{\"objects\": []}", okhttp3.MediaType.get("application/json")))
                  .build();
            })
        .build();
  }

  @Property(tries = 200)
  void everyNameIsAskedForOnceAndNoUrlIsTooLong(@ForAll("manyNames") List<String> names) {
    List<HttpUrl> asked = new ArrayList<>();
    var time = new FakeTime();
    var api =
        new Api(
            BASE,
            new NetworkTransport(
                recorder(asked),
                "test (test@example.org)",
                BASE,
                RequestPolicy.create(),
                time,
                new Ledger()),
            problem -> {});
    var deadline = Deadline.in(java.time.Duration.ofHours(1), time);

    new Batches(api, Listing.of(Resource.DOCUMENTS), "name__in", deadline).ask(names);

    List<String> sent = new ArrayList<>();
    for (HttpUrl url : asked) {
      assertThat(url.toString().length() - "https://datatracker.example".length())
          .isLessThanOrEqualTo(3_900);
      assertThat(url.queryParameter("limit")).isEqualTo("1000");
      assertThat(url.queryParameter("order_by")).isEqualTo("id");
      sent.addAll(List.of(String.valueOf(url.queryParameter("name__in")).split(",", -1)));
    }
    assertThat(sent).containsExactlyElementsOf(new LinkedHashSet<>(names));
  }

  @Property(tries = 200)
  void noTwoNeighbouringBatchesWouldFitIntoOne(@ForAll("manyNames") List<String> names) {
    List<List<String>> batches = Batches.split(names, 500);

    for (int i = 1; i < batches.size(); i++) {
      String together = String.join(",", batches.get(i - 1)) + "," + batches.get(i).get(0);
      assertThat(Listing.encoded(together).length()).isGreaterThan(500);
    }
  }

  @Provide
  Arbitrary<List<String>> manyNames() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withCharRange('0', '9')
        .withChars("-._+")
        .ofMinLength(1)
        .ofMaxLength(150)
        .map(rest -> "draft-" + rest + "x")
        .list()
        .ofMaxSize(400);
  }
}
