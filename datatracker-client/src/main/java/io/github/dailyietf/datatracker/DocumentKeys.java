package io.github.dailyietf.datatracker;

import io.github.dailyietf.core.DocumentReference;
import io.github.dailyietf.core.DraftName;
import io.github.dailyietf.core.DraftVersion;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.core.SubSeries;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What the Datatracker calls documents: {@code draft-ietf-quic-http}, {@code rfc9114}. */
final class DocumentKeys {

  private DocumentKeys() {}

  static List<String> of(Collection<? extends DocumentReference> documents) {
    return documents.stream().map(DocumentKeys::of).distinct().toList();
  }

  /** Of a revision, the draft. */
  static String of(DocumentReference document) {
    if (document instanceof DraftName name) {
      return name.value();
    } else if (document instanceof DraftVersion version) {
      return version.name().value();
    } else if (document instanceof RfcNumber number) {
      return "rfc" + number.value();
    } else if (document instanceof SubSeries series) {
      return series.series().name().toLowerCase(Locale.ROOT) + series.number();
    }
    throw new IllegalArgumentException("not a document of the Datatracker: " + document);
  }
}
