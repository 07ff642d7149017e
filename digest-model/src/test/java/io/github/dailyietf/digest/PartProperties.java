package io.github.dailyietf.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PartProperties {

  @Property(tries = 60)
  void partsPartitionTheDraftsInTheirOrder(
      @ForAll @IntRange(min = 1, max = 1000) int drafts,
      @ForAll @IntRange(min = 1, max = 60) int size) {
    Digest digest = Samples.heavyDay(drafts);
    List<Part> parts = digest.parts(size);

    assertThat(parts.stream().flatMap(part -> part.drafts().stream()).toList())
        .isEqualTo(digest.drafts());
    int expectedFirst = 1;
    for (Part part : parts) {
      assertThat(parts.get(part.number() - 1)).isSameAs(part);
      assertThat(part.count()).isEqualTo(parts.size());
      assertThat(part.drafts()).hasSizeBetween(1, size);
      assertThat(part.first()).isEqualTo(expectedFirst);
      assertThat(part.last()).isEqualTo(expectedFirst + part.drafts().size() - 1);
      assertThat(part.drafts().get(0).draft().title()).isEqualTo("Item " + part.first());
      expectedFirst = part.last() + 1;
    }
    assertThat(expectedFirst).isEqualTo(drafts + 1);
  }
}
