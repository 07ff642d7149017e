package org.example;

import com.sun.net.httpserver.HttpServer;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.datatracker.Datatracker;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.render.DigestRenderer;
import io.github.dailyietf.mail.AnnouncementParser;
import io.github.dailyietf.mail.Mailbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What needs Jackson and OkHttp: digests and layouts as JSON, and a server that is asked. Prints
 * the versions that it ran with.
 */
public final class Versions {

  private static final String LIST =
      """
      {"meta": {"limit": 1000, "next": null, "offset": 0, "previous": null, "total_count": %d},
       "objects": [%s]}
      """;

  private static final String GROUP =
      """
      {"acronym": "lumen", "name": "Lighting", "id": 7, "parent": null,
       "type": "/api/v1/name/grouptypename/wg/", "state": "/api/v1/name/groupstatename/active/",
       "resource_uri": "/api/v1/group/group/7/"}
      """;

  private static HttpServer server() throws IOException {
    var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var server = HttpServer.create(loopback, 0);
    server.createContext(
        "/",
        exchange -> {
          boolean groups = exchange.getRequestURI().getPath().equals("/api/v1/group/group/");
          byte[] answer =
              LIST.formatted(groups ? 1 : 0, groups ? GROUP : "").getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.getResponseHeaders().set("ETag", "\"1\"");
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    return server;
  }

  public static void main(String[] arguments) throws IOException {
    var builder = Digest.on(UtcDay.parse("2026-11-19"));
    try (var box = Mailbox.detect(Path.of(arguments[0]))) {
      box.announcements(AnnouncementParser.create()).forEach(builder::add);
    }
    Digest digest = builder.build();
    System.out.println("digest " + Digest.fromJson(digest.toJson()).equals(digest));
    System.out.println("schema " + Digest.schema().contains("\"$schema\""));
    for (String name : Layout.names()) {
      Layout layout = Layout.named(name);
      System.out.println(name + " " + Layout.parse(layout.toJson()).equals(layout));
    }
    System.out.println(DigestRenderer.json().render(digest).startsWith("{"));

    HttpServer server = server();
    try {
      var datatracker =
          Datatracker.builder()
              .baseUrl(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"))
              .userAgent("example-bot/1.4 (ops@example.org)")
              .cache(Path.of(arguments[1]))
              .build();
      System.out.println(datatracker.groups().group("lumen").map(group -> group.name()));
      System.out.println(datatracker.draft(DraftName.of("draft-example-things")));
    } finally {
      server.stop(0);
    }
    More.run();
  }
}
