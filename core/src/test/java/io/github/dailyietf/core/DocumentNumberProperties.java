package io.github.dailyietf.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Laws of RFC numbers and of the numbers in the sub-series. */
@Domain(CoreValues.class)
class DocumentNumberProperties {

  @Property
  void everyRfcReadsBackInEveryForm(@ForAll RfcNumber rfc) {
    assertThat(RfcNumber.parse(rfc.toString())).isEqualTo(rfc);
    assertThat(RfcNumber.parse(rfc.toString().replace(" ", ""))).isEqualTo(rfc);
    assertThat(RfcNumber.parse(String.format(Locale.ROOT, "rfc%04d.txt", rfc.value())))
        .isEqualTo(rfc);
    assertThat(RfcNumber.parse(Integer.toString(rfc.value()))).isEqualTo(rfc);
  }

  @Property
  void everySetReadsBackInEveryForm(@ForAll SubSeries set) {
    assertThat(SubSeries.parse(set.toString())).isEqualTo(set);
    assertThat(
            SubSeries.parse(
                String.format(Locale.ROOT, "%s%04d", set.series(), set.number())
                    .toLowerCase(Locale.ROOT)))
        .isEqualTo(set);
  }

  @Property
  void rfcsAreOrderedAsTheirNumbers(@ForAll RfcNumber one, @ForAll RfcNumber other) {
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(Integer.signum(one.value() - other.value()));
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
  }

  @Property
  void theOrderOfSetsAgreesWithEquality(@ForAll SubSeries one, @ForAll SubSeries other) {
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(-Integer.signum(other.compareTo(one)));
  }
}
