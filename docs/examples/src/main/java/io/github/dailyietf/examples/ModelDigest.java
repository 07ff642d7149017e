package io.github.dailyietf.examples;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.render.DigestRenderer;
import io.github.dailyietf.digest.summary.AnswerCache;
import io.github.dailyietf.digest.summary.ChatModel;
import io.github.dailyietf.digest.summary.ModelSummarizer;
import io.github.dailyietf.mail.AnnouncementParser;
import io.github.dailyietf.mail.Mailbox;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** A digest with the words of a language model behind any OpenAI-compatible endpoint. */
final class ModelDigest {

  static final String HELP =
      """
      model-digest [MAILBOX] --endpoint URL --model NAME --day YYYY-MM-DD
                   [--key-file FILE] [--language en|ja] [--cache FOLDER]

      Prints the digest of a day in Markdown with summaries by a language model behind any
      OpenAI-compatible endpoint.

        MAILBOX     of any kind; the bundled sample if not given
        --endpoint  the address before /chat/completions: http://localhost:11434/v1
        --key-file  a file with the key of the service
        --language  of the page and of the summaries; en if not given
        --cache     remembers the answers, so that none is paid for twice; model-cache if not given

      Exit status: 0 the model wrote everything, 1 extracts stand in for some texts, 2 wrong
      arguments, 3 a file cannot be read.
      """;

  private static final MediaType JSON = MediaType.get("application/json");
  private static final long LONGEST_ANSWER = 1 << 20;

  private final OkHttpClient http;
  private final PrintStream out;
  private final PrintStream err;

  ModelDigest(OkHttpClient http, PrintStream out, PrintStream err) {
    // A redirect would carry the texts elsewhere.
    this.http = http.newBuilder().followRedirects(false).build();
    this.out = out;
    this.err = err;
  }

  /** A client with a deadline for each call. */
  static OkHttpClient http(Duration deadline) {
    return new OkHttpClient.Builder().readTimeout(Duration.ZERO).callTimeout(deadline).build();
  }

  int run(List<String> words, Path home) {
    return CommandLine.run(words, HELP, out, err, options -> run(options, home));
  }

  private int run(CommandLine options, Path home) throws IOException {
    Optional<Path> given = options.mailbox();
    Path mailbox = given.isPresent() ? given.get() : SampleMailbox.in(home.resolve("target"));
    Locale locale = Locale.forLanguageTag(options.value("--language").orElse("en"));

    // 1. The digest of the day, with extracts of the abstracts as summaries.
    Digest digest;
    try (Mailbox box = Mailbox.detect(mailbox)) {
      AnnouncementParser parser = AnnouncementParser.create();
      digest =
          Digest.on(UtcDay.parse(options.required("--day")))
              .addAll(box.announcements(parser))
              .build();
    }

    // 2. The same with the words of the model, each paid for once and at most so much in all.
    String name = options.required("--model");
    ModelSummarizer model =
        ModelSummarizer.builder(chat(options.required("--endpoint"), name, key(options)))
            .name(name)
            .cache(AnswerCache.in(Path.of(options.value("--cache").orElse("model-cache"))))
            .limit(50, 2_000_000)
            .build();
    Digest written = model.enrich(digest, locale);

    // 3. In words. The report tells what the model failed at: there, extracts stand in.
    Layout layout = locale.getLanguage().equals("ja") ? Layout.japanese() : Layout.english();
    out.print(DigestRenderer.markdown(layout).render(written));
    err.println(model.usage());
    written.report().problems().stream().limit(10).forEach(err::println);
    return written.report().problems().equals(digest.report().problems()) ? 0 : 1;
  }

  /** The whole adapter: instructions go as the system's message, documents as the user's. */
  ChatModel chat(String endpoint, String model, String key) {
    HttpUrl url = HttpUrl.get(endpoint).newBuilder().addPathSegments("chat/completions").build();
    if (!key.isEmpty()
        && !url.isHttps()
        && !List.of("localhost", "127.0.0.1").contains(url.host())) {
      throw new IllegalArgumentException("the key would be sent unencrypted to " + url.host());
    }
    ObjectMapper mapper = new ObjectMapper();
    return prompt -> {
      ObjectNode question = mapper.createObjectNode().put("model", model).put("temperature", 0);
      var messages = question.putArray("messages");
      messages.addObject().put("role", "system").put("content", prompt.instructions());
      messages.addObject().put("role", "user").put("content", prompt.data());
      Request.Builder request =
          new Request.Builder().url(url).post(RequestBody.create(question.toString(), JSON));
      if (!key.isEmpty()) {
        request.header("Authorization", "Bearer " + key);
      }
      try (Response response = http.newCall(request.build()).execute()) {
        if (!response.isSuccessful()) {
          // Not the body: it may repeat the key. Retry-After is for whoever runs this again.
          String wait = response.header("Retry-After", "");
          throw new IOException(
              "HTTP " + response.code() + (wait.isEmpty() ? "" : ", to be tried after " + wait));
        }
        String body = response.peekBody(LONGEST_ANSWER).string();
        return mapper.readTree(body).at("/choices/0/message/content").asText();
      }
    };
  }

  private static String key(CommandLine options) throws IOException {
    Optional<String> file = options.value("--key-file");
    return file.isPresent() ? Files.readString(Path.of(file.get())).strip() : "";
  }
}
