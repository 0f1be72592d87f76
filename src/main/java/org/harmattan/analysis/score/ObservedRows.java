package org.harmattan.analysis.score;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harmattan.analysis.RecordedViolence;
import org.harmattan.analysis.RecordedViolence.Month;
import org.harmattan.scenario.Problem;
import org.harmattan.scenario.yaml.NearestName;

/** The rows of a record of violence. */
final class ObservedRows {
  private final String file;
  private final List<String> regions;
  private final List<Problem> problems;
  private final List<Month> months = new ArrayList<>();
  private final Map<String, Long> lines = new HashMap<>();

  /**
   * Reads rows.
   *
   * @param regions names of the regions of the 2016 division
   */
  ObservedRows(String file, List<String> regions, List<Problem> problems) {
    this.file = file;
    this.regions = new ArrayList<>(regions);
    this.regions.add(RecordedViolence.UNSPECIFIED);
    this.problems = problems;
  }

  /** What was read, in the order of the rows. */
  List<Month> months() {
    return months;
  }

  void read(CsvRecord row, ObservedColumns columns) {
    int before = problems.size();
    YearMonth month = month(row, columns);
    String region = region(row, columns);
    Map<String, Integer> numbers = new HashMap<>();
    columns.numbers().forEach(name -> numbers.put(name, number(row, columns, name)));
    if (month != null && region != null) {
      once(row, month, region);
    }
    if (problems.size() == before && numbers.size() > 0) {
      consistent(row, columns, numbers);
    }
    if (month != null && region != null) {
      months.add(
          new Month(
              month,
              RecordedViolence.recordedName(region),
              numbers.getOrDefault(ObservedColumns.EVENTS, 0),
              numbers.getOrDefault(ObservedColumns.DEATHS, 0),
              numbers.getOrDefault(ObservedColumns.CIVILIAN_DEATHS, 0)));
    }
  }

  private YearMonth month(CsvRecord row, ObservedColumns columns) {
    int column = columns.indexOf(ObservedColumns.MONTH);
    if (column < 0) {
      return null;
    }
    try {
      return YearMonth.parse(row.getField(column));
    } catch (DateTimeParseException e) {
      complain(row, column, ObservedColumns.MONTH, "no month", "YYYY-MM", "");
      return null;
    }
  }

  private String region(CsvRecord row, ObservedColumns columns) {
    int column = columns.indexOf(ObservedColumns.REGION);
    if (column < 0) {
      return null;
    }
    String found = row.getField(column);
    if (regions.contains(found)) {
      return found;
    }
    String nearest = NearestName.to(found, regions).orElse("");
    String valid = String.join(", ", regions);
    complain(row, column, ObservedColumns.REGION, "unknown region", valid, nearest);
    return null;
  }

  private Integer number(CsvRecord row, ObservedColumns columns, String name) {
    int column = columns.indexOf(name);
    String found = row.getField(column);
    if (found.matches("\\d{1,6}")) {
      return Integer.parseInt(found);
    }
    complain(row, column, name, "no count", "a whole number from 0 to 999999", "");
    return 0;
  }

  private void once(CsvRecord row, YearMonth month, String region) {
    Long first = lines.putIfAbsent(month + " " + region, row.getStartingLineNumber());
    if (first != null) {
      String valid = "one row for each month and region; the first is in line " + first;
      add(row, 1, "row", "given twice", month + ", " + region, valid, "");
    }
  }

  private void consistent(CsvRecord row, ObservedColumns columns, Map<String, Integer> numbers) {
    int deaths = numbers.getOrDefault(ObservedColumns.DEATHS, 0);
    if (deaths > 0 && numbers.getOrDefault(ObservedColumns.EVENTS, 0) == 0) {
      int column = columns.indexOf(ObservedColumns.EVENTS);
      complain(row, column, ObservedColumns.EVENTS, "deaths without an event", "1 or more", "");
    }
    if (numbers.getOrDefault(ObservedColumns.CIVILIAN_DEATHS, 0) > deaths) {
      int column = columns.indexOf(ObservedColumns.CIVILIAN_DEATHS);
      String valid = "at most the deaths, " + deaths;
      complain(row, column, ObservedColumns.CIVILIAN_DEATHS, "out of range", valid, "");
    }
  }

  private void complain(
      CsvRecord row, int column, String name, String what, String valid, String nearest) {
    add(row, column + 1, name, what, row.getField(column), valid, nearest);
  }

  private void add(
      CsvRecord row,
      int column,
      String name,
      String what,
      String found,
      String valid,
      String nearest) {
    int line = (int) row.getStartingLineNumber();
    problems.add(new Problem(file, line, column, name, what, found, valid, nearest));
  }
}
