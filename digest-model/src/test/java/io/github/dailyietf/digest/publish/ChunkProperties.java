package io.github.dailyietf.digest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChunkProperties {

  private static final Pattern ADDRESS =
      Pattern.compile("https?://[A-Za-z0-9](?:[A-Za-z0-9./_*-]*[A-Za-z0-9/](?!\\p{M}))?");

  private static final ObjectMapper JSON = new ObjectMapper();

  @Provide
  Arbitrary<String> texts() {
    return ChunkTexts.nasty();
  }

  @Provide
  Arbitrary<String> markdowns() {
    return ChunkTexts.markdown();
  }

  /** A service, and what its reader sees of a message. */
  record Service(String name, Chunks chunks, Function<ChatMessage, String> words) {
    @Override
    public String toString() {
      return name;
    }
  }

  @Provide
  Arbitrary<Service> services() {
    return Arbitraries.of(
        new Service("plain", Chunks.plain(300), ChatMessage::text),
        new Service("short", Chunks.plain(100, TextLength.UTF_8_BYTES), ChatMessage::text),
        new Service("Mastodon", Chunks.mastodon(), ChatMessage::text),
        new Service("LINE", Chunks.line(), ChunkProperties::line),
        new Service("Bluesky", Chunks.bluesky(), ChatMessage::text),
        new Service(
            "Discord", Chunks.discord(), m -> ChunkTexts.unescapeDiscord(discord(m, "content"))),
        new Service(
            "embeds",
            Chunks.discordEmbeds(),
            m -> ChunkTexts.unescapeDiscord(discord(m, "description"))),
        new Service("Slack", Chunks.slack(), m -> joined(m, "blocks")),
        new Service("Teams", Chunks.teams(), m -> joined(m, "attachments")),
        new Service(
            "Matrix",
            Chunks.matrix(),
            m -> ChunkTexts.unescapeHtml(String.valueOf(m.payload().get("formatted_body")))));
  }

  private static String joined(Object payload) {
    return String.join("", ChunkTexts.texts(payload));
  }

  private static String joined(ChatMessage message, String field) {
    return joined(message.payload().getOrDefault(field, ""));
  }

  private static String line(ChatMessage message) {
    return joined(message, "messages");
  }

  private static String discord(ChatMessage message, String field) {
    JsonNode json = JSON.valueToTree(message.payload());
    return json.findValuesAsText(field).stream().collect(Collectors.joining());
  }

  @Property(tries = 500)
  void theMessagesCarryEveryWordInOrder(
      @ForAll("texts") String text, @ForAll("services") Service service) {
    String read =
        service.chunks().cutText(text).stream().map(service.words()).collect(Collectors.joining());

    assertThat(ChunkTexts.bare(read)).isEqualTo(ChunkTexts.words(text));
  }

  @Property(tries = 300)
  void markdownLosesItsMarksAndNoWord(
      @ForAll("markdowns") String markdown, @ForAll("structured") Service service) {
    String words =
        Passage.ofMarkdown(markdown).stream()
            .map(block -> (block.marker().isEmpty() ? "" : block.marker()) + block.words())
            .collect(Collectors.joining());
    String read =
        service.chunks().cut(markdown).stream().map(service.words()).collect(Collectors.joining());

    assertThat(ChunkTexts.bare(read).replaceAll("[•>]", ""))
        .isEqualTo(ChunkTexts.bare(words).replaceAll("[•>]", ""));
  }

  @Provide
  Arbitrary<Service> structured() {
    return services().filter(s -> Set.of("Slack", "Bluesky", "Teams", "Matrix").contains(s.name()));
  }

  @Property(tries = 500)
  void noMessageIsAboveTheLimits(@ForAll("markdowns") String text, @ForAll boolean numbered)
      throws JsonProcessingException {
    for (ChatMessage message : cut(Chunks.plain(120), text, numbered)) {
      assertThat(message.text()).hasSizeLessThanOrEqualTo(120);
    }
    for (ChatMessage message : cut(Chunks.plain(80, TextLength.GRAPHEMES), text, numbered)) {
      assertThat(TextLength.GRAPHEMES.of(message.text())).isLessThanOrEqualTo(80);
    }
    for (ChatMessage message : cut(Chunks.mastodon(), text, numbered)) {
      assertThat(mastodon(message.text())).describedAs(message.text()).isLessThanOrEqualTo(500);
    }
    for (ChatMessage message : cut(Chunks.bluesky(), text, numbered)) {
      assertThat(TextLength.GRAPHEMES.of(message.text())).isLessThanOrEqualTo(300);
      assertThat(utf8(message.text())).isLessThanOrEqualTo(3000);
    }
    for (ChatMessage message : cut(Chunks.discord(), text, numbered)) {
      assertThat(message.text()).hasSizeLessThanOrEqualTo(2000);
    }
    for (ChatMessage message : cut(Chunks.discordEmbeds(), text, numbered)) {
      JsonNode embeds = JSON.readTree(message.json()).path("embeds");
      assertThat(embeds).hasSizeBetween(1, 10);
      assertThat(embeds).allMatch(embed -> embed.path("description").asText().length() <= 4096);
      assertThat(discord(message, "description")).hasSizeLessThanOrEqualTo(6000);
    }
    for (ChatMessage message : cut(Chunks.line(), text, numbered)) {
      JsonNode objects = JSON.readTree(message.json()).path("messages");
      assertThat(objects).hasSizeBetween(1, 5);
      assertThat(objects).allMatch(object -> object.path("text").asText().length() <= 5000);
    }
    for (ChatMessage message : cut(Chunks.slack(), text, numbered)) {
      JsonNode blocks = JSON.readTree(message.json()).path("blocks");
      assertThat(blocks).hasSizeBetween(1, 50);
      assertThat(blocks.toString()).hasSizeLessThanOrEqualTo(12_100);
      assertThat(blocks).allMatch(block -> joined(map(block)).length() <= 3000);
      assertThat(blocks)
          .allMatch(block -> !block.has("text") || block.at("/text/text").asText().length() <= 150);
      assertThat(message.text()).hasSizeLessThanOrEqualTo(40_000);
    }
    for (ChatMessage message : cut(Chunks.teams(), text, numbered)) {
      assertThat(utf8(message.json())).isLessThanOrEqualTo(20_000);
      assertThat(2 * message.json().length()).isLessThanOrEqualTo(20_000);
    }
    for (ChatMessage message : cut(Chunks.matrix(), text, numbered)) {
      assertThat(utf8(message.json())).isLessThanOrEqualTo(40_000);
    }
  }

  private static Map<?, ?> map(JsonNode node) {
    return JSON.convertValue(node, Map.class);
  }

  private static List<ChatMessage> cut(Chunks chunks, String text, boolean numbered) {
    return (numbered ? chunks.numbered() : chunks).cut(text.repeat(numbered ? 9 : 1));
  }

  private static int utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** By the rule of Mastodon's own validator. */
  private static int mastodon(String status) {
    return TextLength.GRAPHEMES.of(ADDRESS.matcher(status).replaceAll("x".repeat(23)));
  }

  @Property(tries = 500)
  void noCutIsInsideACharacterOrAnAddress(@ForAll("texts") String text) {
    String source = Tokens.clean(text);
    Set<Integer> borders = new HashSet<>(List.of(0, source.length()));
    int end = 0;
    for (String cluster : Graphemes.of(source)) {
      end += cluster.length();
      borders.add(end);
    }

    for (Chunks chunks :
        List.of(Chunks.plain(150), Chunks.bluesky(), Chunks.plain(200, TextLength.UTF_8_BYTES))) {
      for (int cut : cuts(source, chunks.cutText(text))) {
        assertThat(borders).contains(cut);
        Matcher address = ADDRESS.matcher(source);
        while (address.find()) {
          assertThat(
                  tooLong(source, address.start())
                      || cut <= address.start()
                      || cut >= address.end())
              .describedAs(address.group())
              .isTrue();
        }
      }
    }
  }

  /** What stands around it without a blank may belong to the address, which may be too long. */
  private static boolean tooLong(String source, int address) {
    int start = address;
    int end = address;
    while (start > 0 && visibleAscii(source.charAt(start - 1))) {
      start--;
    }
    while (end < source.length() && visibleAscii(source.charAt(end))) {
      end++;
    }
    return end - source.indexOf("http", start) > 120;
  }

  private static boolean visibleAscii(char c) {
    return c > ' ' && c < 0x7f;
  }

  /** Where in the source each message begins. */
  private static List<Integer> cuts(String source, List<ChatMessage> messages) {
    List<Integer> cuts = new ArrayList<>();
    int at = 0;
    for (ChatMessage message : messages) {
      String words = ChunkTexts.bare(message.text());
      for (int i = 0; i < words.length(); i++) {
        while (source.charAt(at) != words.charAt(i)) {
          at++;
        }
        if (i == 0) {
          cuts.add(at);
        }
        at++;
      }
    }
    return cuts;
  }

  @Property(tries = 300)
  void everyPayloadIsTheJsonOfItself(
      @ForAll("markdowns") String markdown, @ForAll("services") Service service)
      throws JsonProcessingException {
    for (ChatMessage message : service.chunks().cut(markdown)) {
      assertThat(JSON.readTree(message.json())).isEqualTo(JSON.valueToTree(message.payload()));
      assertThat(ChunkTexts.texts(message.payload())).doesNotContain("");
    }
  }

  @Property(tries = 300)
  void facetsOfBlueskyLieOnTheirWords(@ForAll("markdowns") String markdown)
      throws JsonProcessingException {
    for (ChatMessage message : Chunks.bluesky().cut(markdown)) {
      byte[] bytes = message.text().getBytes(StandardCharsets.UTF_8);
      int before = 0;
      for (JsonNode facet : JSON.readTree(message.json()).path("facets")) {
        int start = facet.at("/index/byteStart").asInt();
        int end = facet.at("/index/byteEnd").asInt();
        assertThat(start).isBetween(before, end - 1);
        assertThat(end).isLessThanOrEqualTo(bytes.length);
        String words = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        assertThat(message.text()).contains(words);
        assertThat(facet.at("/features/0/uri").asText()).startsWith("http");
        before = end;
      }
    }
  }

  private static final Pattern CALL =
      Pattern.compile("(?i)@(?:everyone|here|room)|(?<![\\w/])@[a-z0-9_]");

  @Property(tries = 500)
  void nobodyIsCalled(@ForAll("texts") String text) throws JsonProcessingException {
    for (ChatMessage message : Chunks.mastodon().cutText(text)) {
      assertThat(CALL.matcher(message.text()).find()).isFalse();
    }
    for (Chunks chunks : List.of(Chunks.discord(), Chunks.discordEmbeds())) {
      for (ChatMessage message : chunks.cutText(text)) {
        assertThat(CALL.matcher(message.text()).find()).isFalse();
        assertThat(message.text()).doesNotContainPattern("(?<!\\\\)<[@#!/:t]");
        assertThat(JSON.readTree(message.json()).at("/allowed_mentions/parse")).isEmpty();
      }
    }
    for (ChatMessage message : Chunks.matrix().cutText(text)) {
      assertThat(CALL.matcher(message.text()).find()).isFalse();
      assertThat(String.valueOf(message.payload().get("formatted_body")))
          .doesNotContainPattern("<(?!/?(?:p|a|br|h\\d|strong|em|code|ul|li|blockquote)\\b)");
      assertThat(message.payload()).containsEntry("m.mentions", Map.of());
    }
    for (ChatMessage message : Chunks.slack().cutText(text)) {
      assertThat(message.text()).doesNotContain("<", ">");
      assertThat(JSON.valueToTree(message.payload().get("blocks")).findValuesAsText("type"))
          .isSubsetOf("rich_text", "rich_text_section", "text", "link");
    }
  }

  @Property(tries = 500)
  void theNumbersAreTheOnlyDifference(@ForAll("texts") String text) {
    List<ChatMessage> messages = Chunks.plain(150).numbered().cutText(text);

    if (messages.size() > 1) {
      for (int i = 0; i < messages.size(); i++) {
        assertThat(messages.get(i).text()).endsWith("(" + (i + 1) + "/" + messages.size() + ")");
      }
      assertThat(
              messages.stream()
                  .map(message -> message.text().replaceAll("\\(\\d+/\\d+\\)$", ""))
                  .map(ChunkTexts::bare)
                  .collect(Collectors.joining()))
          .isEqualTo(ChunkTexts.words(text));
    }
  }
}
