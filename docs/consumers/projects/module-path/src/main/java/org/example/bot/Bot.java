package org.example.bot;

import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.datatracker.Datatracker;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.render.DigestMail;
import io.github.dailyietf.digest.render.DigestRenderer;
import io.github.dailyietf.mail.AnnouncementParser;
import io.github.dailyietf.mail.Mailbox;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;

/** Uses each module once, and says which of the modules are automatic. */
public final class Bot {
  public static void main(String[] arguments) throws IOException {
    var builder = Digest.on(UtcDay.parse("2026-11-19"));
    try (var box = Mailbox.detect(Path.of(arguments[0]))) {
      box.announcements(AnnouncementParser.create()).forEach(builder::add);
    }
    Digest digest = builder.build();
    System.out.println(DigestRenderer.markdown().render(digest).lines().findFirst().orElseThrow());
    System.out.println(Digest.fromJson(digest.toJson()).equals(digest));

    var client = Datatracker.builder().userAgent("example-bot/1.4 (ops@example.org)").build();
    var plan = client.plan(dry -> dry.draft(DraftName.of("draft-ietf-quic-recovery")));
    System.out.println("requests: at least " + plan.atLeast());

    ModuleLayer.boot().modules().stream()
        .filter(module -> module.getName().startsWith("io.github.dailyietf"))
        .map(module -> module.getName() + " " + module.getDescriptor().isAutomatic())
        .sorted()
        .forEach(System.out::println);
    ModuleLayer.boot().modules().stream()
        .map(Module::getDescriptor)
        .filter(ModuleDescriptor::isAutomatic)
        .map(each -> "automatic: " + each.name())
        .sorted()
        .forEach(System.out::println);
    System.out.println(DigestMail.class.getModule() == Digest.class.getModule());
  }
}
