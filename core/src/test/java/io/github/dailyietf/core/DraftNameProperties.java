package io.github.dailyietf.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Locale;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(CoreValues.class)
@Domain(DomainContext.Global.class)
class DraftNameProperties {

  @Property
  void everyNameIsMadeOfItsText(@ForAll DraftName name) {
    assertThat(DraftName.of(name.toString())).isEqualTo(name);
  }

  @Property
  void everyNameReadsBackUnlessItLooksLikeAFile(@ForAll DraftName name) {
    Assume.that(!CoreValues.looksLikeAFile(name));

    assertThat(DraftName.parse(name.toString())).isEqualTo(name);
  }

  @Property
  void everyFileNameLeadsToItsDraft(@ForAll DraftName name, @ForAll Revision revision) {
    Assume.that(revision.number() < 100);
    String fileName = name + "-" + revision + ".txt";

    assertThat(DraftName.parse(fileName)).isEqualTo(name);
    assertThat(DraftName.parse(fileName.toUpperCase(Locale.ROOT))).isEqualTo(name);
  }

  @Property
  void orderAgreesWithEquality(@ForAll DraftName one, @ForAll DraftName other) {
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(-Integer.signum(other.compareTo(one)));
  }

  @Property
  void anyTextIsReadOrRefused(@ForAll String text) {
    for (String attempt : new String[] {text, "draft-" + text}) {
      try {
        String value = DraftName.parse(attempt).value();
        assertThat(value).startsWith("draft-").isLowerCase();
        assertThat(attempt.toLowerCase(Locale.ROOT)).contains(value);
      } catch (IllegalArgumentException refused) {
        assertThat(refused).hasMessageStartingWith("not the name of an Internet-Draft: ");
      } catch (RuntimeException other) {
        fail("neither read nor refused: " + attempt, other);
      }
    }
  }
}
