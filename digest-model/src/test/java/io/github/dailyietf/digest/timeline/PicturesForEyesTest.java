package io.github.dailyietf.digest.timeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PicturesForEyesTest {
  @Test
  void write() throws Exception {
    Path out = Path.of(System.getenv("PICTURES"));
    var all =
        Map.of(
            "rfc8914",
            Timeline.of(Chains.rfc8914(), Chains.SLIDES),
            "split",
            Timeline.of(Chains.split(), Chains.NOW),
            "merged",
            Timeline.of(Chains.merged(), Chains.NOW),
            "back",
            Timeline.of(Chains.cameBack(), Chains.NOW),
            "circle",
            Timeline.of(Chains.circle(), Chains.NOW),
            "long",
            Timeline.of(Chains.lengthy(150, 73), Chains.NOW),
            "three",
            Timeline.of(Chains.lengthy(3, 40), Chains.NOW));
    for (var e : all.entrySet()) {
      Files.writeString(
          out.resolve(e.getKey() + ".svg"),
          TimelineRenderer.svg(Locale.ENGLISH).render(e.getValue()));
      Files.writeString(
          out.resolve(e.getKey() + "-ja.svg"),
          TimelineRenderer.svg(Locale.JAPANESE).render(e.getValue()));
      Files.writeString(
          out.resolve(e.getKey() + "-small.svg"),
          TimelineRenderer.smallSvg(Locale.ENGLISH).render(e.getValue()));
      Files.writeString(
          out.resolve(e.getKey() + ".txt"),
          TimelineRenderer.text(Locale.ENGLISH).render(e.getValue()));
      Files.writeString(
          out.resolve(e.getKey() + ".mmd"),
          TimelineRenderer.mermaid(Locale.ENGLISH).render(e.getValue()));
      Files.writeString(
          out.resolve(e.getKey() + "-tl.json"), TimelineRenderer.json().render(e.getValue()));
    }
  }
}
