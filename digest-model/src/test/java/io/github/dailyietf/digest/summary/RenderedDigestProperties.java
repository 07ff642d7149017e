package io.github.dailyietf.digest.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.Announcement;
import io.github.dailyietf.core.InternetDraft;
import io.github.dailyietf.digest.Digest;
import io.github.dailyietf.digest.Layout;
import io.github.dailyietf.digest.LifeSamples;
import io.github.dailyietf.digest.Part;
import io.github.dailyietf.digest.Samples;
import io.github.dailyietf.digest.render.DigestRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is rendered is true number by number, and stays so only if no number is changed. */
class RenderedDigestProperties {

  private static final Pattern NUMBER = Pattern.compile("\\d+|[\u2460-\u2473]");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern MARK = Pattern.compile("[\u2460-\u2473]");
  private static final Pattern NAME =
      Pattern.compile("((?<=draft-)[a-wyz]+|(?<=\\()[a-wyz]+(?=\\) WG))");
  private static final Part PLAIN = new Part(Samples.plainDay(), Integer.MAX_VALUE, 1);
  private static final Part LIVES = new Part(LifeSamples.day(), Integer.MAX_VALUE, 1);
  private static final Part TOPICAL = new Part(topical(), Integer.MAX_VALUE, 1);
  private static final List<Part> HEAVY = Samples.heavyDay(443).parts(25);
  private static final Map<String, ClaimCheck> CHECKS = new ConcurrentHashMap<>();

  /** A day whose topics have numbers in their names. */
  static Digest topical() {
    List<Announcement> mails = new ArrayList<>(Samples.plainMails());
    List<String> titles =
        List.of(
            "HTTP/3 Datagrams",
            "HTTP/3 Priorities",
            "HTTP/3 over Satellites",
            "YANG for Routers",
            "YANG for Switches",
            "OAuth 2.0 for Things",
            "OAuth 2.0 for People");
    for (int i = 0; i < titles.size(); i++) {
      InternetDraft draft = Samples.draft("draft-sample-topic" + i + "-0" + i, titles.get(i));
      mails.add(Samples.posted(draft, Samples.at("12:00:0" + i)));
    }
    return Digest.on(Samples.DAY).addAll(mails).build();
  }

  /** A layout and a format. */
  private record Form(String layout, boolean markdown) {

    String render(Part part) {
      Layout of = Layout.named(layout);
      return (markdown ? DigestRenderer.markdown(of) : DigestRenderer.text(of)).render(part);
    }

    ClaimCheck check(Part part) {
      String key =
          layout
              + " "
              + part.digest().day()
              + part.digest().drafts().get(0).draft().name()
              + part.items();
      return CHECKS.computeIfAbsent(
          key,
          any -> {
            var check = ClaimCheck.builder(part.digest()).layout(Layout.named(layout));
            return (part.count() == 1 ? check : check.part(part)).build();
          });
    }
  }

  @Provide
  Arbitrary<Form> forms() {
    return Combinators.combine(Arbitraries.of(Layout.names()), Arbitraries.of(true, false))
        .as(Form::new);
  }

  @Provide
  Arbitrary<Part> parts() {
    return Arbitraries.of(0, 1, 12, 16, 17, -1, -2)
        .map(i -> i < 0 ? List.of(PLAIN, TOPICAL).get(-1 - i) : HEAVY.get(i));
  }

  /**
   * A text with one digit changed, what stands around it, and whether it became the number of
   * another document or revision of the day.
   */
  private record Changed(String text, String around, boolean another) {}

  private static Changed changed(Part part, String text, int which, int change) {
    List<MatchResult> numbers = DIGITS.matcher(text).results().toList();
    MatchResult number = numbers.get(Math.floorMod(which, numbers.size()));
    String digits = number.group();
    int at = number.start() + Math.floorMod(which / numbers.size(), digits.length());
    char other = (char) ('0' + (text.charAt(at) - '0' + change) % 10);
    String changed = text.substring(0, at) + other + text.substring(at + 1);
    int from = Math.max(0, at - 60);
    String around = changed.substring(from, Math.min(changed.length(), at + 60));
    String became = changed.substring(number.start(), number.end());
    boolean another =
        digits.length() > 2 && (text.contains(became) || names(part.digest()).contains(became))
            || around.contains("draft-ietf-netmod-system-config/13/");
    return new Changed(changed, around, another);
  }

  /** What other parts of the day than the one that is changed speak of. */
  private static String names(Digest digest) {
    return digest.drafts().stream()
        .map(entry -> entry.draft().title() + " " + entry.draft().version())
        .collect(Collectors.joining("\n"));
  }

  private static List<Claim> uncovered(ClaimReport report) {
    List<Claim> wrong = new ArrayList<>(report.contradicted());
    wrong.addAll(report.unknown());
    return wrong;
  }

  /** The numbers of a text that no supported claim covers, with what stands around them. */
  static List<String> withoutFact(ClaimReport report) {
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

  @Property(tries = 400)
  void aChangedNumberIsFound(
      @ForAll("forms") Form form,
      @ForAll("parts") Part part,
      @ForAll @IntRange(min = 0, max = 9999) int which,
      @ForAll @IntRange(min = 1, max = 9) int change) {
    Changed text = changed(part, form.render(part), which, change);
    Assume.that(!text.another());

    assertThat(form.check(part).check(text.text()).contradicted()).as(text.around()).isNotEmpty();
  }

  /** Above the first item stands no other one whose link would be wrong for it. */
  @Example
  void aChangedNumberInTheFirstTitleIsFound() {
    for (String layout : Layout.names()) {
      for (boolean markdown : List.of(true, false)) {
        Form form = new Form(layout, markdown);
        String text = form.render(HEAVY.get(12));
        int at = text.lastIndexOf("Item 301");
        String changed = text.substring(0, at) + "Item 801" + text.substring(at + 8);
        assertThat(form.check(HEAVY.get(12)).check(changed).contradicted())
            .as(form.toString())
            .isNotEmpty();
      }
    }
  }

  @Property(tries = 100)
  void aChangedMarkIsFound(
      @ForAll("parts") Part part,
      @ForAll @IntRange(min = 0, max = 99) int which,
      @ForAll @IntRange(min = 1, max = 19) int change) {
    Form form = new Form("ja", true);
    String text = form.render(part);
    List<MatchResult> marks = MARK.matcher(text).results().toList();
    Assume.that(!marks.isEmpty());
    int at = marks.get(which % marks.size()).start();
    char other = (char) (0x2460 + (text.charAt(at) - 0x2460 + change) % 20);
    String changed = text.substring(0, at) + other + text.substring(at + 1);

    assertThat(form.check(part).check(changed).contradicted()).isNotEmpty();
  }

  @Property(tries = 100)
  void aChangedLetterOfADraftOrGroupIsNeverSupported(
      @ForAll("forms") Form form,
      @ForAll("parts") Part part,
      @ForAll @IntRange(min = 0, max = 9999) int which) {
    String text = form.render(part);
    List<MatchResult> names = NAME.matcher(text).results().toList();
    MatchResult name = names.get(which % names.size());
    int at = name.start(1) + which / names.size() % (name.end(1) - name.start(1));
    String changed = text.substring(0, at) + "x" + text.substring(at + 1);

    assertThat(form.check(part).check(changed).supported())
        .as(changed.substring(Math.max(0, at - 30), at + 20))
        .filteredOn(claim -> claim.kind() != Claim.Kind.TITLE)
        .noneMatch(claim -> claim.start() <= at && claim.end() > at);
  }

  @Property(tries = 98)
  void everyNumberHasAFact(@ForAll("forms") Form form, @ForAll("parts") Part part) {
    ClaimReport report = form.check(part).check(form.render(part));

    assertThat(uncovered(report)).isEmpty();
    assertThat(withoutFact(report)).isEmpty();
  }

  @Property
  void everyNumberOfAHistoryHasAFact(@ForAll("forms") Form form) {
    ClaimReport report = form.check(LIVES).check(form.render(LIVES));

    assertThat(uncovered(report)).isEmpty();
    assertThat(withoutFact(report)).isEmpty();
  }
}
