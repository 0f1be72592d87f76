package org.harmattan.analysis.score;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.harmattan.analysis.RecordedViolence;
import org.harmattan.scenario.Problem;
import org.harmattan.scenario.ScenarioException;

/**
 * Reads a user's own record in the columns of the project's: other years, or another source. It is
 * checked as strictly as a scenario, and every problem is reported at once.
 */
public final class ObservedReader {
  private static final long MOST_BYTES = 50_000_000;

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final ObservedColumns columns;
  private final ObservedRows rows;

  private ObservedReader(Path file, List<String> regions) {
    this.file = file.toString();
    this.columns = new ObservedColumns(this.file, problems);
    this.rows = new ObservedRows(this.file, regions, problems);
  }

  /**
   * Reads a table.
   *
   * @param regions names of the regions of the 2016 division
   * @throws ScenarioException with every problem there is
   */
  public static RecordedViolence read(Path file, List<String> regions) {
    return new ObservedReader(file, regions).read(file);
  }

  private RecordedViolence read(Path path) {
    List<CsvRecord> records = records(path);
    if (records.isEmpty()) {
      whole("no table", "", "a header and a row for each month and region");
    } else {
      columns.read(records.get(0));
      records.stream().skip(1).forEach(this::row);
      missingMonths();
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
    return new RecordedViolence(rows.months(), RecordedViolence.mali().arrivals());
  }

  private List<CsvRecord> records(Path path) {
    if (!Files.isRegularFile(path)) {
      whole("missing file", path.toString(), "a file that is there");
      throw new ScenarioException(problems);
    }
    try {
      if (Files.size(path) > MOST_BYTES) {
        whole("too large", Files.size(path) + " bytes", "at most " + MOST_BYTES);
        return List.of();
      }
      try (CsvReader<CsvRecord> reader =
          CsvReader.builder()
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .ofCsvRecord(path, StandardCharsets.UTF_8)) {
        return reader.stream().toList();
      }
    } catch (IOException | UncheckedIOException | CsvParseException e) {
      whole("no CSV in UTF-8", "", "commas, a header line, text in UTF-8");
      throw new ScenarioException(problems);
    }
  }

  private void row(CsvRecord row) {
    if (row.getFieldCount() == columns.count()) {
      rows.read(row, columns);
    } else {
      problems.add(
          new Problem(
              file,
              (int) row.getStartingLineNumber(),
              1,
              "row",
              "wrong number of values",
              String.valueOf(row.getFieldCount()),
              columns.count() + ", as in the header",
              ""));
    }
  }

  /** A month without any row may be quiet, or nobody may have looked. */
  private void missingMonths() {
    TreeSet<YearMonth> there = new TreeSet<>(Comparator.naturalOrder());
    rows.months().forEach(month -> there.add(month.month()));
    if (there.isEmpty()) {
      return;
    }
    for (YearMonth month = there.first();
        month.isBefore(there.last());
        month = month.plusMonths(1)) {
      if (!there.contains(month)) {
        whole(
            "missing month",
            month.toString(),
            "a row for every month, one of zeros where nothing happened");
      }
    }
  }

  private void whole(String what, String found, String valid) {
    problems.add(new Problem(file, 0, 0, "table", what, found, valid, ""));
  }
}
