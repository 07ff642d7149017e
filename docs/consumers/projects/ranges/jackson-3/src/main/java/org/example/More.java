package org.example;

import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.core.InternetDraft;
import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;

/** Both Jacksons in one program, and values that go from one to the other. */
final class More {
  static void run() {
    var version = DraftVersion.parse("draft-example-things-02");
    var draft =
        InternetDraft.builder()
            .name(version.name())
            .revision(version.revision())
            .title("Things")
            .build();
    Announcement action =
        IdAction.builder().subject("I-D Action").draft(draft).sentAt(Instant.EPOCH).build();

    var three = JsonMapper.builder().annotationIntrospector(new Jackson2Builders()).build();
    String json = JsonMapper.shared().writeValueAsString(action);
    System.out.println(three.readValue(json, Announcement.class).equals(action));
    System.out.println(readByJackson2(json).equals(action));
    System.out.println("Jackson " + three.version());
  }

  private static Announcement readByJackson2(String json) {
    try {
      return com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .build()
          .readValue(json, Announcement.class);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
