package io.github.dailyietf.digest.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.LifeSamples;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Phrase;
import io.github.dailyietf.digest.Samples;
import io.github.dailyietf.digest.Section;
import io.github.dailyietf.digest.render.DigestRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is rendered is true number by number, and stays so only if no number is changed. */
class RenderedDigestProperties {

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Digest PLAIN = Samples.plainDay();
  private static final Digest LIVES = LifeSamples.day();
  private static final ClaimCheck LIVES_CHECK = ClaimCheck.of(LIVES);
  private static final ClaimCheck CHECK = ClaimCheck.of(PLAIN);
  private static final List<Part> HEAVY = Samples.heavyDay(443).parts(25);
  private static final Map<Integer, ClaimCheck> CHECKS = new ConcurrentHashMap<>();

  private static final Map<String, DigestRenderer> RENDERERS =
      Map.of(
          "en.md", DigestRenderer.markdown(withoutTopics(Layout.english())),
          "ja.md", DigestRenderer.markdown(withoutTopics(Layout.japanese())),
          "en.txt", DigestRenderer.text(withoutTopics(Layout.english())),
          "ja.txt", DigestRenderer.text(withoutTopics(Layout.japanese())));

  /** Ranks and sizes of hot topics are not judged. */
  private static Layout withoutTopics(Layout layout) {
    List<Section> sections =
        layout.sections().stream().filter(section -> section != Section.HOT_TOPICS).toList();
    return Layout.builder()
        .from(layout)
        .sections(sections)
        .putPhrase(Phrase.TOPIC_MARK, "")
        .build();
  }

  @Provide
  Arbitrary<DigestRenderer> renderers() {
    return Arbitraries.of(RENDERERS.values());
  }

  @Provide
  Arbitrary<Part> parts() {
    return Arbitraries.of(0, 1, 12, 16, 17).map(HEAVY::get);
  }

  private static ClaimCheck check(Part part) {
    return CHECKS.computeIfAbsent(
        part.number(), number -> ClaimCheck.builder(part.digest()).part(part).build());
  }

  /** A text with one digit changed, and what stands around it. */
  private record Changed(String text, String around) {}

  private static Changed changed(String text, int which, int change) {
    List<MatchResult> numbers = NUMBER.matcher(text).results().toList();
    MatchResult number = numbers.get(Math.floorMod(which, numbers.size()));
    String digits = number.group();
    int at = number.start() + Math.floorMod(which / numbers.size(), digits.length());
    char other = (char) ('0' + (text.charAt(at) - '0' + change) % 10);
    String changed = text.substring(0, at) + other + text.substring(at + 1);
    int from = Math.max(0, at - 60);
    return new Changed(changed, changed.substring(from, Math.min(changed.length(), at + 60)));
  }

  private static List<Claim> uncovered(ClaimReport report) {
    List<Claim> wrong = new ArrayList<>(report.contradicted());
    wrong.addAll(report.unknown());
    return wrong;
  }

  private static List<String> withoutFact(ClaimReport report) {
    return NUMBER
        .matcher(report.text())
        .results()
        .filter(
            number ->
                report.supported().stream()
                    .filter(claim -> claim.fact().isPresent())
                    .noneMatch(c -> c.start() <= number.start() && c.end() >= number.end()))
        .map(
            number ->
                report
                    .text()
                    .substring(
                        Math.max(0, number.start() - 30),
                        Math.min(report.text().length(), number.end() + 20)))
        .toList();
  }

  @Property(tries = 300)
  void aChangedNumberIsFound(
      @ForAll("renderers") DigestRenderer renderer,
      @ForAll @IntRange(min = 0, max = 9999) int which,
      @ForAll @IntRange(min = 1, max = 9) int change) {
    Changed text = changed(renderer.render(PLAIN), which, change);

    assertThat(CHECK.check(text.text()).contradicted()).as(text.around()).isNotEmpty();
  }

  @Property(tries = 100)
  void aChangedNumberOfAPartIsFound(
      @ForAll("renderers") DigestRenderer renderer,
      @ForAll("parts") Part part,
      @ForAll @IntRange(min = 0, max = 9999) int which,
      @ForAll @IntRange(min = 1, max = 9) int change) {
    Changed text = changed(renderer.render(part), which, change);

    assertThat(check(part).check(text.text()).contradicted()).as(text.around()).isNotEmpty();
  }

  @Property(tries = 300)
  void aChangedNumberOfAHistoryIsFound(
      @ForAll("renderers") DigestRenderer renderer,
      @ForAll @IntRange(min = 0, max = 9999) int which,
      @ForAll @IntRange(min = 1, max = 9) int change) {
    Changed text = changed(renderer.render(LIVES), which, change);

    assertThat(LIVES_CHECK.check(text.text()).contradicted()).as(text.around()).isNotEmpty();
  }

  @Property
  void everyNumberOfAHistoryHasAFact(@ForAll("renderers") DigestRenderer renderer) {
    ClaimReport report = LIVES_CHECK.check(renderer.render(LIVES));

    assertThat(uncovered(report)).isEmpty();
    assertThat(withoutFact(report)).isEmpty();
  }

  @Property
  void everyNumberHasAFact(@ForAll("renderers") DigestRenderer renderer) {
    ClaimReport report = CHECK.check(renderer.render(PLAIN));

    assertThat(uncovered(report)).isEmpty();
    assertThat(withoutFact(report)).isEmpty();
  }

  @Property
  void everyNumberOfAPartHasAFact(
      @ForAll("renderers") DigestRenderer renderer, @ForAll("parts") Part part) {
    ClaimReport report = check(part).check(renderer.render(part));

    assertThat(uncovered(report)).isEmpty();
    assertThat(withoutFact(report)).isEmpty();
  }
}
