package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple3;
import org.jspecify.annotations.Nullable;

/** Many bytes at a time or one after the other: the same line feeds are found. */
class LineFeedsProperties {

  private final LineFeeds feeds = new LineFeeds();

  @Property
  void bothWaysFindTheSame(@ForAll("ranges") Tuple3<byte[], Integer, Integer> range) {
    int from = range.get2();
    assertThat(starts(feeds, range.get1(), from, range.get3()))
        .isEqualTo(starts(null, range.get1(), from, range.get3()));
  }

  @Example
  void everyPlaceOfAPieceIsFound() {
    byte[] data = new byte[LineFeeds.PIECE];
    for (int i = 0; i < data.length; i++) {
      data[i] = '\n';
      assertThat(starts(feeds, data, 0, data.length)).containsExactly(i + 1);
      data[i] = 0;
    }
  }

  @Example
  void aPieceOfNothingElseFillsTheTable() {
    byte[] data = new byte[LineFeeds.PIECE];
    Arrays.fill(data, (byte) '\n');
    int[] starts = starts(feeds, data, 0, data.length);
    assertThat(starts).hasSize(data.length).isSorted();
    assertThat(starts[data.length - 1]).isEqualTo(data.length);
  }

  private static int[] starts(@Nullable LineFeeds feeds, byte[] data, int from, int end) {
    int[] table = new int[3 + end - from + LineFeeds.SPARE];
    int known = LineFeeds.starts(feeds, data, from, end, table, 3);
    return Arrays.copyOfRange(table, 3, known);
  }

  /** Bytes that one mistaken bit would make a line feed of, or hide one behind. */
  @Provide
  Arbitrary<Tuple3<byte[], Integer, Integer>> ranges() {
    Arbitrary<Byte> bytes =
        Arbitraries.oneOf(
            Arbitraries.bytes(),
            Arbitraries.of(
                (byte) '\n', (byte) 0x0B, (byte) 0x8A, (byte) 0x09, (byte) 0, (byte) -1));
    return bytes
        .array(byte[].class)
        .ofMinSize(0)
        .ofMaxSize(700)
        .flatMap(
            data ->
                Arbitraries.integers()
                    .between(0, data.length)
                    .flatMap(
                        from ->
                            Arbitraries.integers()
                                .between(from, data.length)
                                .map(end -> Tuple.of(data, from, end))));
  }
}
