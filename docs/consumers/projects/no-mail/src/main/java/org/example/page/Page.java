package org.example.page;

import io.github.dailyietf.core.UtcDay;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.render.DigestRenderer;

/** A page of a day on which nothing was announced. */
public final class Page {
  public static void main(String[] arguments) {
    Digest digest = Digest.on(UtcDay.parse("2026-11-21")).build();
    System.out.println(DigestRenderer.html().render(digest).endsWith("</html>\n"));
    System.out.println(Digest.fromJson(digest.toJson()).equals(digest));
    System.out.println(ModuleLayer.boot().findModule("jakarta.mail").isPresent());
  }
}
