package io.github.dailyietf.benchmarks.page;

import io.github.dailyietf.benchmarks.measure.Row;
import java.util.List;
import java.util.Locale;

/** The figures of a run as Markdown. */
public final class Table {

  private final Run run;
  private final StringBuilder out = new StringBuilder();

  private Table(Run run) {
    this.run = run;
  }

  /** Everything between the markers of the page. */
  public static String of(Run run) {
    return new Table(run).write();
  }

  private String write() {
    facts();
    tables();
    return out.toString();
  }

  /** Only the tables, for some rows. */
  public static String tables(Run run) {
    Table table = new Table(run);
    table.tables();
    return table.out.toString().strip() + "\n";
  }

  private void facts() {
    Machine machine = run.machine();
    out.append("Measured on ").append(run.day()).append(", ").append(run.effort());
    out.append(" run of ").append(Math.max(1, run.took().toMinutes())).append(" minutes.\n\n");
    out.append("- Machine: ").append(machine.processors()).append(" × ").append(machine.model());
    out.append(", ").append(machine.memory()).append(" GiB; ").append(machine.system());
    out.append("; ").append(machine.java()).append("\n- Peers: ");
    out.append(String.join(", ", run.peers())).append("\n- Other work on the machine: ");
    out.append(
        String.format(
            Locale.ROOT, "%,d of %,d runs were held up by it", run.disturbed(), run.samples()));
    out.append("\n\n![Bars of the ratios in the tables below](performance.svg)\n");
  }

  private void tables() {
    table(Row.Kind.FASTER, "Beside others", "what", "beside", "times as fast");
    table(Row.Kind.COST, "What it costs", "what", "cost of this = 1", "cost");
    table(Row.Kind.COUNT, "Counted", "what", "", "count");
  }

  private void table(Row.Kind kind, String title, String what, String beside, String figure) {
    List<Measurement> rows =
        run.measurements().stream().filter(row -> row.row().kind() == kind).toList();
    if (rows.isEmpty()) {
      return;
    }
    boolean two = !beside.isEmpty();
    out.append("\n### ").append(title).append("\n\n| row | ").append(what).append(" | ");
    out.append(two ? beside + " | " : "").append(figure).append(" | goal |\n|---|---|");
    out.append(two ? "---|" : "").append("---|---|\n");
    for (Measurement measured : rows) {
      Row row = measured.row();
      out.append("| `").append(row.id()).append("` | ").append(row.what()).append(" | ");
      out.append(two ? row.beside() + " | " : "").append(measured.text()).append(" | ");
      out.append(measured.goal()).append(measured.goal().isEmpty() ? "|\n" : " |\n");
    }
  }
}
