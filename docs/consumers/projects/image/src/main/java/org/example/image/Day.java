package org.example.image;

import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.render.DigestRenderer;
import io.github.dailyietf.mail.AnnouncementParser;
import io.github.dailyietf.mail.Mailbox;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;

/** The Japanese page of a day out of a mailbox, and whether IMAP would be there. */
public final class Day {
  public static void main(String[] arguments) throws IOException, NoSuchProviderException {
    var builder = Digest.on(UtcDay.parse("2026-11-19"));
    try (var box = Mailbox.detect(Path.of(arguments[0]))) {
      box.announcements(AnnouncementParser.create()).forEach(builder::add);
    }
    Digest digest = builder.build();
    System.out.println(Digest.fromJson(digest.toJson()).equals(digest));
    System.out.println(DigestRenderer.html(Layout.japanese()).render(digest).contains("lang=\"ja\""));
    System.out.println(Session.getInstance(new Properties()).getStore("imaps").getClass().getName());
    System.out.println(ModuleLayer.boot().findModule("java.sql").isPresent());
  }
}
