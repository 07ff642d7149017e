package io.github.dailyietf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailyietf.mail.LabelLine.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {

  @ParameterizedTest
  @CsvSource(
      value = {
        // The value stands in column 10, or in 16 behind a tab.
        "'  Title:  a', 7, true",
        "'  Title:  a', 8, false",
        "'  Title:  a', 12, false",
        "'  Title:a', 5, true",
        "'  Title:a', 6, false",
        "'  Title:\ta', 13, true",
        "'  Title:\ta', 14, false",
        "'\tTitle: a', 12, true",
        "'\tTitle: a', 13, false",
        // No value: nothing can stand below it.
        "'  Title:', 40, true",
      })
  void aLabelBelowAValueGoesOnWithIt(String first, int column, boolean ends) {
    byte[] text = Mails.bytes(first + "\n" + " ".repeat(column) + "Pages: 7\n");
    Lines lines = new Lines();
    lines.index(text, 0, text.length, new LineFeeds());
    Fields fields = new Fields();
    fields.read(lines, 0, 2, Fields.labels(Label.TITLE, Label.PAGES), Fields.labels(Label.DATE));
    assertThat(fields.has(Label.PAGES)).isEqualTo(ends);
  }
}
