package io.github.dailyietf.digest.topic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.Author;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.Group;
import io.github.dailyietf.core.GroupType;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.core.InternetDraftBuilder;
import io.github.dailyietf.core.Revision;
import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcBuilder;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.RfcPublication;
import io.github.dailyietf.core.SubSeries;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.DigestBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Real days from the folder that the environment variable names, in the order of their file. */
final class RealDays {

  static final String FOLDER = "DAILYIETF_CORPUS";

  private RealDays() {}

  static Digest digest(String day, HotTopics topics) {
    UtcDay date = UtcDay.parse(day);
    DigestBuilder digest = Digest.on(date).topics(topics);
    JsonNode json = read(day);
    Instant sentAt = date.start();
    for (JsonNode draft : json.get("drafts")) {
      sentAt = sentAt.plusSeconds(60);
      digest.add(posted(draft, sentAt));
    }
    for (JsonNode rfc : json.get("rfcs")) {
      sentAt = sentAt.plusSeconds(60);
      digest.add(published(rfc, sentAt));
    }
    return digest.build();
  }

  private static JsonNode read(String day) {
    Path file = Path.of(System.getenv(FOLDER), "golden", day + ".json");
    try {
      return new ObjectMapper().readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Announcement posted(JsonNode json, Instant sentAt) {
    InternetDraftBuilder draft =
        InternetDraft.builder()
            .name(DraftName.of(json.get("name").asText()))
            .revision(Revision.parse(json.get("revision").asText()))
            .title(json.get("title").asText())
            .abstractText(json.get("abstract").asText())
            .group(group(json.path("group")));
    json.get("authors").forEach(author -> draft.addAuthor(Author.of(author.asText())));
    InternetDraft built = draft.build();
    return IdAction.builder()
        .messageId(built.version() + "@example.org")
        .sentAt(sentAt)
        .subject("I-D Action: " + built.version() + ".txt")
        .draft(built)
        .build();
  }

  private static Announcement published(JsonNode json, Instant sentAt) {
    RfcBuilder rfc =
        Rfc.builder()
            .number(RfcNumber.of(json.get("number").asInt()))
            .title(json.get("title").asText())
            .abstractText(json.get("abstract").asText())
            .group(group(json.path("group")));
    json.get("authors").forEach(author -> rfc.addAuthor(Author.of(author.asText())));
    for (JsonNode series : json.get("subseries")) {
      rfc.addSubSeries(
          SubSeries.parse(series.get("type").asText() + " " + series.get("number").asInt()));
    }
    Rfc built = rfc.build();
    return RfcPublication.builder()
        .messageId("rfc" + built.number().value() + "@example.org")
        .sentAt(sentAt)
        .subject(built.number() + " on " + built.title())
        .rfc(built)
        .build();
  }

  private static Optional<Group> group(JsonNode json) {
    return json.isObject()
        ? Optional.of(
            Group.builder()
                .name(json.get("name").asText())
                .acronym(json.get("acronym").asText())
                .type(GroupType.parse(json.get("type").asText()))
                .build())
        : Optional.empty();
  }
}
