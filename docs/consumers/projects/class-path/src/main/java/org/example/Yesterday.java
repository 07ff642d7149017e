package org.example;

import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.datatracker.Datatracker;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.render.DigestRenderer;
import io.github.dailyietf.mail.AnnouncementParser;
import io.github.dailyietf.mail.Mailbox;
import java.io.IOException;
import java.nio.file.Path;

/** A digest from a mailbox, in all forms; the Datatracker is set up and asked nothing. */
public final class Yesterday {
  public static void main(String[] arguments) throws IOException {
    var builder = Digest.on(UtcDay.parse("2026-11-19"));
    try (var box = Mailbox.detect(Path.of(arguments[0]))) {
      box.announcements(AnnouncementParser.create()).forEach(builder::add);
    }
    Digest digest = builder.build();
    var counts = digest.counts();
    System.out.println(
        counts.drafts() + " drafts, " + counts.revisions() + " revisions, " + counts.rfcs() + " RFC");
    digest.drafts().forEach(entry -> System.out.println(entry.draft().version()));
    System.out.println(Digest.fromJson(digest.toJson()).equals(digest));
    for (String name : Layout.names()) {
      var layout = Layout.named(name);
      boolean all =
          !DigestRenderer.markdown(layout).render(digest).isBlank()
              && DigestRenderer.html(layout).render(digest).endsWith("</html>\n")
              && !DigestRenderer.text(layout).render(digest).isBlank();
      System.out.println(name + " " + all);
    }
    var datatracker = Datatracker.builder().userAgent("example-bot/1.4 (ops@example.org)").build();
    var plan =
        datatracker.plan(dry -> dry.draft(DraftName.of("draft-ietf-quic-recovery")));
    System.out.println("requests: at least " + plan.atLeast());
  }
}
