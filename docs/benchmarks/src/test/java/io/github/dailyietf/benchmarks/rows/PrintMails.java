package io.github.dailyietf.benchmarks.rows;

import io.github.dailyietf.benchmarks.generated.GeneratedMail;
import io.github.dailyietf.benchmarks.measure.Cost;
import io.github.dailyietf.benchmarks.measure.Row;
import io.github.dailyietf.benchmarks.measure.Subject;
import io.github.dailyietf.benchmarks.measure.Task;
import io.github.dailyietf.core.IdAction;
import io.github.dailyietf.mail.AnnouncementParser;
import io.github.dailyietf.mail.AnnouncementPrinter;
import io.github.dailyietf.mail.IdEra;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Announcements written as mails, beside reading these mails. */
public final class PrintMails implements Subject {

  private static final int MAILS = 1_000;

  @Override
  public Map<String, Task.Maker> tasks() {
    return Map.of("print", words -> print(actions()), "print-read", words -> read(actions()));
  }

  @Override
  public List<Row> rows() {
    return List.of(
        Row.cost(
            "print-mails",
            "announcements written as mails, with the kit for tests",
            "reading these mails",
            b -> b.cost(b.task("print"), b.task("print-read"), Cost.PROCESSOR)));
  }

  private static List<IdAction> actions() {
    AnnouncementParser parser = AnnouncementParser.create();
    List<IdAction> actions = new ArrayList<>();
    for (int i = 0; i < MAILS; i++) {
      actions.add((IdAction) parser.parse(GeneratedMail.number(i).bytes()));
    }
    return actions;
  }

  private static Task print(List<IdAction> actions) {
    AnnouncementPrinter<IdAction> printer = AnnouncementPrinter.in(IdEra.H);
    return () -> {
      long bytes = 0;
      for (IdAction action : actions) {
        bytes += printer.print(action).length;
      }
      return bytes;
    };
  }

  private static Task read(List<IdAction> actions) {
    AnnouncementPrinter<IdAction> printer = AnnouncementPrinter.in(IdEra.H);
    AnnouncementParser parser = AnnouncementParser.create();
    List<byte[]> mails = actions.stream().map(printer::print).toList();
    return () -> {
      long authors = 0;
      for (byte[] mail : mails) {
        authors += ((IdAction) parser.parse(mail)).draft().authors().size();
      }
      return authors;
    };
  }
}
