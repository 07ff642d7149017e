package io.github.dailyietf.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.core.DocumentReference.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(CoreValues.class)
@Domain(DomainContext.Global.class)
class DocumentReferenceProperties {

  private static final CoreValues VALUES = new CoreValues();

  /** No word of this text can begin a reference. */
  private static final Pattern BEGINNINGS = Pattern.compile("[drbsf]", Pattern.CASE_INSENSITIVE);

  private static final List<String> BEFORE =
      List.of(" ", "\n", "\n> ", "(", "[", "\"", ": ", "は", "「", "/", "=");

  private static final List<String> BEHIND =
      List.of(" ", "\n", ") ", "] ", "\" ", ", ", ". ", "; ", "の", "」", "、", "'s ", "> ");

  @Property
  void everyReferenceReadsBack(@ForAll("references") DocumentReference reference) {
    assertThat(DocumentReference.parse(reference.toString())).isEqualTo(reference);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatIsPlantedInNoiseIsFoundExactlyOnce(
      @ForAll("references") DocumentReference reference,
      @ForAll("noise") String left,
      @ForAll("before") String before,
      @ForAll("behind") String behind,
      @ForAll("noise") String right,
      @ForAll boolean upperCase) {
    String name = upperCase ? reference.toString().toUpperCase(Locale.ROOT) : reference.toString();
    String text = left + before + name + behind + right;

    assertThat(DocumentReference.mentionsIn(text))
        .containsExactly(
            new Mention(
                reference,
                left.length() + before.length(),
                left.length() + before.length() + name.length()));
  }

  @Property
  void severalArePlantedAndFoundInOrder(
      @ForAll("lists") List<DocumentReference> references,
      @ForAll("noise") String noise,
      @ForAll("before") String before,
      @ForAll("behind") String behind) {
    StringBuilder text = new StringBuilder(noise);
    for (DocumentReference reference : references) {
      text.append(before).append(reference).append(behind).append(noise);
    }

    assertThat(DocumentReference.mentionsIn(text))
        .extracting(Mention::reference)
        .containsExactlyElementsOf(references);
    assertThat(DocumentReference.findAll(text))
        .containsExactlyElementsOf(references.stream().distinct().toList());
  }

  @Property
  void aNameMayBeBrokenBehindAnyHyphen(
      @ForAll DraftVersion version, @ForAll("breaks") String lineBreak) {
    if (version.revision().number() > 99) {
      return;
    }
    // A name goes on with a letter or a digit, and the first hyphen belongs to the prefix.
    String broken = version.toString().replaceAll("-(?=[a-z0-9])", "-" + lineBreak);

    assertThat(DocumentReference.mentionsIn("see " + broken + " for"))
        .containsExactly(new Mention(version, 4, 4 + broken.length()));
  }

  @Property
  void mentionsStandInOrderAndEachSpanNamesItsDocument(@ForAll("hostile") String text) {
    int end = 0;
    for (Mention mention : DocumentReference.mentionsIn(text)) {
      assertThat(mention.start()).isGreaterThanOrEqualTo(end);
      assertThat(mention.end()).isGreaterThan(mention.start()).isLessThanOrEqualTo(text.length());
      end = mention.end();
      String span = text.substring(mention.start(), mention.end());
      assertThat(read(span)).as(span).isEqualTo(mention.reference());
    }
  }

  @Property
  void anyTextIsSearched(@ForAll String text) {
    List<DocumentReference> mentioned = new ArrayList<>();
    DocumentReference.mentionsIn(text).forEach(mention -> mentioned.add(mention.reference()));

    assertThat(DocumentReference.findAll(text))
        .containsExactlyElementsOf(mentioned.stream().distinct().toList());
  }

  /** In a list the number alone is the mention. */
  private static DocumentReference read(String span) {
    return Character.isDigit(span.charAt(0))
        ? RfcNumber.parse(span)
        : DocumentReference.parse(span);
  }

  /** What a text can name without doubt: two-digit revisions, names that do not look like files. */
  @Provide
  Arbitrary<DocumentReference> references() {
    return Arbitraries.oneOf(
        VALUES.draftNames().filter(name -> !CoreValues.looksLikeAFile(name)),
        VALUES.draftVersions().filter(version -> version.revision().number() < 100),
        VALUES.rfcNumbers(),
        VALUES.subSeries());
  }

  @Provide
  Arbitrary<List<DocumentReference>> lists() {
    return references().list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.strings()
        .ofMaxLength(60)
        .map(text -> BEGINNINGS.matcher(text).replaceAll("x"));
  }

  @Provide
  Arbitrary<String> before() {
    return Arbitraries.of(BEFORE);
  }

  @Provide
  Arbitrary<String> behind() {
    return Arbitraries.of(BEHIND);
  }

  @Provide
  Arbitrary<String> breaks() {
    return Arbitraries.of("\n", "\r\n", "\n   ", "\n> ", "\n\t> > ", "  \n");
  }

  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.of(
            "draft",
            "Draft-",
            "-",
            "--",
            ".",
            ".txt",
            ".ps",
            "RFC",
            "RFCs ",
            "rfc",
            "BCP ",
            "std",
            "0",
            "9",
            "42",
            "2119",
            "00",
            "-03",
            "/",
            ",",
            " and ",
            "or",
            " ",
            "\n",
            "\r\n",
            "> ",
            "\u2011",
            "a",
            "_",
            "+",
            "の",
            "\ud83d\ude00")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }
}
