package io.github.dailyietf.core;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(CoreValues.class)
class RevisionProperties {

  @Property
  void everyRevisionReadsBack(@ForAll Revision revision) {
    assertThat(Revision.parse(revision.toString())).isEqualTo(revision);
    assertThat(Revision.parse("-" + revision)).isEqualTo(revision);
    assertThat(Revision.of(revision.number())).isEqualTo(revision);
  }

  @Property
  void theVersionIsOneAheadOfTheRevision(@ForAll Revision revision) {
    assertThat(revision.ordinal()).isEqualTo(revision.number() + 1);
  }

  @Property
  void theNextOneComesAfterAndLeadsBack(@ForAll Revision revision) {
    Assume.that(revision.number() < 999);

    assertThat(revision.next()).isGreaterThan(revision);
    assertThat(revision.next().previous()).contains(revision);
    assertThat(revision.next().initial()).isFalse();
  }

  @Property
  void orderIsThatOfTheNumbers(@ForAll Revision one, @ForAll Revision other) {
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(Integer.signum(one.number() - other.number()));
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
  }
}
