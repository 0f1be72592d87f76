package org.harmattan.study.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.harmattan.draw.chart.Numbers;
import org.harmattan.results.AccessRow;
import org.harmattan.results.ArrivalRow;
import org.harmattan.results.EventRow;
import org.harmattan.results.InfluenceRow;
import org.harmattan.results.RegimeRow;
import org.harmattan.results.RunView;
import org.harmattan.results.SpillOverRow;
import org.harmattan.results.Table;
import org.harmattan.results.UnitRow;
import org.harmattan.results.ViolenceActorRow;

/** The conflict's lines over many runs: what each measures, what it should be, whether it is. */
public final class LineTable {
  /** The last month that a line looks at. */
  public static final YearMonth LAST = YearMonth.of(2024, 12);

  /** What the measures read. */
  public static final List<Table<?>> TABLES =
      List.of(
          EventRow.TABLE,
          InfluenceRow.TABLE,
          ViolenceActorRow.TABLE,
          UnitRow.TABLE,
          RegimeRow.TABLE,
          SpillOverRow.TABLE,
          AccessRow.TABLE,
          ArrivalRow.TABLE);

  private final List<LineMeasure> lines = Lines.all();
  private final List<double[]> runs = new ArrayList<>();

  /** Takes the numbers of a run. */
  public void add(RunView run) {
    runs.add(lines.stream().mapToDouble(line -> line.number().applyAsDouble(run)).toArray());
  }

  /** Runs so far. */
  public int runs() {
    return runs.size();
  }

  /** A row a measure: median and 90 % band over the runs, or the share of them. */
  public List<LineMeasure.Row> rows() {
    return IntStream.range(0, lines.size())
        .mapToObj(i -> lines.get(i).row(runs.stream().mapToDouble(run -> run[i]).toArray()))
        .toList();
  }

  /** Writes {@code lines.csv} and the same as {@code lines.md}. */
  public void write(Path folder) throws IOException {
    LineMeasure.TABLE.write(folder, rows());
    Files.writeString(folder.resolve("lines.md"), markdown());
  }

  /** How many of those that have a target reach it, in words. */
  public String verdict() {
    List<LineMeasure.Row> set = rows().stream().filter(row -> !row.target().isEmpty()).toList();
    long reached = set.stream().filter(row -> row.verdict().equals("reached")).count();
    return reached + " of " + set.size() + " targets reached in " + runs.size() + " runs";
  }

  private String markdown() {
    String head =
        "# The conflict's lines in these runs\n\n"
            + verdict()
            + ". Medians over the runs with the band of 90 % of them, or shares of the runs.\n\n"
            + "| line | system | measure | value | 90 % of runs | target | verdict |\n"
            + "|--:|---|---|--:|--:|---|---|\n";
    return rows().stream().map(LineTable::row).collect(Collectors.joining("\n", head, "\n"));
  }

  private static String row(LineMeasure.Row row) {
    String band =
        Double.isNaN(row.low())
            ? ""
            : Numbers.plain(row.low()) + " to " + Numbers.plain(row.high());
    return String.join(
        " | ",
        "| " + row.line(),
        row.system(),
        "`" + row.measure() + "`",
        Numbers.plain(row.value()),
        band,
        row.target(),
        row.verdict() + " |");
  }
}
