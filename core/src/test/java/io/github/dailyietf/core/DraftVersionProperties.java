package io.github.dailyietf.core;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(CoreValues.class)
class DraftVersionProperties {

  @Property
  void everyVersionReadsBack(@ForAll DraftVersion version) {
    assertThat(DraftVersion.parse(version.toString())).isEqualTo(version);
    assertThat(DraftVersion.parse(version + ".txt")).isEqualTo(version);
  }

  @Property
  void orderAgreesWithEquality(@ForAll DraftVersion one, @ForAll DraftVersion other) {
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(-Integer.signum(other.compareTo(one)));
  }

  @Property
  void ofOneDraftTheRevisionDecides(
      @ForAll DraftName name, @ForAll Revision one, @ForAll Revision other) {
    assertThat(name.at(one).compareTo(name.at(other))).isEqualTo(one.compareTo(other));
  }
}
