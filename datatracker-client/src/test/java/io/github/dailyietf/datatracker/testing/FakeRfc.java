package io.github.dailyietf.datatracker.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** An RFC of the fake Datatracker, without a date and relations at first. */
public final class FakeRfc extends FakeDocument<FakeRfc> {

  private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");

  FakeRfc(FakeDatatracker fake, ObjectNode row) {
    super(fake, row);
  }

  @Override
  FakeRfc self() {
    return this;
  }

  /** The level by its slug: {@code ps}, {@code std}, {@code inf}, {@code exp}, {@code bcp} ... */
  public FakeRfc level(String slug) {
    return text("std_level", fake.name("stdlevelname", slug));
  }

  /**
   * An event of its publication at midnight of the Pacific coast, as the Datatracker dates them.
   */
  public FakeRfc publishedOn(LocalDate date) {
    Instant time = date.atStartOfDay(PACIFIC).toInstant();
    fake.event("docevent", "published_rfc", name(), "", "RFC published", time);
    return this;
  }

  /** Older RFCs that it obsoletes. */
  public FakeRfc obsoletes(int... numbers) {
    return relations("obs", numbers);
  }

  /** Older RFCs that it updates. */
  public FakeRfc updates(int... numbers) {
    return relations("updates", numbers);
  }

  /** The draft that it was; made if there is none. */
  public FakeRfc draft(String name) {
    fake.draft(name).state("rfc");
    fake.relate("became_rfc", name, name());
    return this;
  }

  /** A sub-series that it is part of: {@code in("bcp14")}. */
  public FakeRfc in(String subSeries) {
    fake.document(subSeries, subSeries.replaceAll("[0-9]", ""));
    fake.relate("contains", subSeries, name());
    return this;
  }

  private FakeRfc relations(String kind, int... numbers) {
    for (int number : numbers) {
      fake.relate(kind, name(), "rfc" + number);
    }
    return this;
  }
}
