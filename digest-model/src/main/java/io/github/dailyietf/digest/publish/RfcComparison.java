package io.github.dailyietf.digest.publish;

import io.github.dailyietf.core.Rfc;
import io.github.dailyietf.core.RfcNumber;
import io.github.dailyietf.digest.RfcEntry;
import io.github.dailyietf.digest.publish.Discrepancy.Kind;
import io.github.dailyietf.digest.publish.Discrepancy.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares the RFCs of a day, which other sources date by the Pacific coast. */
final class RfcComparison {

  private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

  private final MailedDocuments mails;
  private final Map<RfcNumber, Rfc> others = new TreeMap<>();

  RfcComparison(MailedDocuments mails, List<Rfc> others) {
    this.mails = mails;
    others.forEach(rfc -> this.others.put(rfc.number(), rfc));
  }

  List<Discrepancy> points() {
    List<Discrepancy> points = new ArrayList<>();
    Set<RfcNumber> all = new TreeSet<>(others.keySet());
    all.addAll(mails.rfcs().keySet());
    for (RfcNumber number : all) {
      Optional<RfcEntry> mailed = Optional.ofNullable(mails.rfcs().get(number));
      Optional<Rfc> other = Optional.ofNullable(others.get(number));
      if (mailed.isEmpty()) {
        points.add(missing(number));
      } else if (other.isEmpty()) {
        points.add(extra(mailed.get()));
      } else {
        points.addAll(FactComparison.of(mailed.get().rfc(), other.get()));
      }
    }
    return points;
  }

  private Discrepancy missing(RfcNumber number) {
    Optional<Instant> mail = Optional.ofNullable(mails.rfcsNearby().get(number));
    if (mail.isEmpty()) {
      return new Discrepancy(
          Kind.MISSING,
          number,
          Optional.empty(),
          "",
          number.toString(),
          Reason.NOT_ANNOUNCED,
          "dated " + mails.day() + ", and no mail about it is known");
    }
    boolean late = !mail.get().isBefore(mails.day().end());
    Reason reason =
        pacific(mail.get()).equals(mails.day().date())
            ? Reason.LOS_ANGELES_DATE
            : late ? Reason.LATE_MAIL : Reason.EARLY_MAIL;
    return new Discrepancy(
        Kind.MISSING,
        number,
        Optional.empty(),
        "",
        number.toString(),
        reason,
        "dated " + mails.day() + ", its mail was sent at " + mail.get());
  }

  private Discrepancy extra(RfcEntry entry) {
    LocalDate date = pacific(entry.announcedAt());
    boolean otherDate = !date.equals(mails.day().date());
    return new Discrepancy(
        Kind.EXTRA,
        entry.rfc().number(),
        Optional.empty(),
        entry.rfc().number().toString(),
        "",
        otherDate ? Reason.LOS_ANGELES_DATE : Reason.NOT_RECORDED,
        "its mail was sent at "
            + entry.announcedAt()
            + (otherDate
                ? ", when it was " + date + " in Los Angeles"
                : ", and the other source has it under another date or not at all"));
  }

  private static LocalDate pacific(Instant moment) {
    return LocalDate.ofInstant(moment, LOS_ANGELES);
  }
}
