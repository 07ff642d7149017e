package io.github.dailyietf.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(CoreValues.class)
@Domain(DomainContext.Global.class)
class PublicationDateProperties {

  private static final String[] FORMS = {
    "uuuu-MM-dd", "uuuu-M-d", "MM/dd/uuuu", "d-MMM-uuuu", "d MMMM uuuu", "MMMM d, uuuu"
  };

  @Property
  void everyDateReadsBack(@ForAll PublicationDate date) {
    assertThat(PublicationDate.parse(date.toString())).isEqualTo(date);
  }

  @Property
  void everyDayReadsTheSameInEveryForm(@ForAll LocalDate day) {
    for (String form : FORMS) {
      String text = DateTimeFormatter.ofPattern(form, Locale.ENGLISH).format(day);

      assertThat(PublicationDate.parse(text)).as(text).isEqualTo(PublicationDate.of(day));
    }
  }

  @Property
  void everyMonthReadsFromItsName(@ForAll LocalDate day) {
    String text = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH).format(day);

    assertThat(PublicationDate.parse(text))
        .isEqualTo(PublicationDate.of(day.getYear(), day.getMonth()));
  }

  @Property
  void aDateLiesBetweenItsBounds(@ForAll PublicationDate date) {
    assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
    assertThat(date.latest().getYear()).isEqualTo(date.year());
    assertThat(date.day().isPresent()).isEqualTo(date.precision() == PublicationDate.Precision.DAY);
    assertThat(date.earliest().equals(date.latest())).isEqualTo(date.day().isPresent());
  }

  @Property
  void orderAgreesWithEquality(@ForAll PublicationDate one, @ForAll PublicationDate other) {
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(-Integer.signum(other.compareTo(one)));
  }

  @Property
  void whatIsLaterAsAWholeSortsLater(@ForAll PublicationDate one, @ForAll PublicationDate other) {
    if (one.latest().isBefore(other.earliest())) {
      assertThat(one).isLessThan(other);
    }
  }

  @Property
  void anyTextIsReadOrNot(
      @ForAll
          @Chars({'-', '/', ' ', ',', 'J', 'a', 'n'})
          @CharRange(from = '0', to = '9')
          @StringLength(max = 14)
          String nearly,
      @ForAll String text) {
    for (String attempt : new String[] {nearly, text}) {
      PublicationDate.tryParse(attempt)
          .ifPresent(date -> assertThat(PublicationDate.parse(date.toString())).isEqualTo(date));
    }
  }
}
