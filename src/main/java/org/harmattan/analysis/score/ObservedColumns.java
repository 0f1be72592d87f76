package org.harmattan.analysis.score;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Problem;
import org.harmattan.scenario.yaml.NearestName;

/** The header of a record of violence: which column is where. */
final class ObservedColumns {
  static final String MONTH = "month";
  static final String REGION = "region";
  static final String EVENTS = "events";
  static final String DEATHS = "deaths";
  static final String CIVILIAN_DEATHS = "civilian_deaths";

  private static final List<String> NEEDED =
      List.of(MONTH, REGION, EVENTS, DEATHS, CIVILIAN_DEATHS);
  private static final List<String> KNOWN = known();

  private final String file;
  private final List<Problem> problems;
  private final List<String> names = new ArrayList<>();

  ObservedColumns(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The columns of the project's own record. */
  private static List<String> known() {
    List<String> known = new ArrayList<>(NEEDED);
    Stream.of(Bloc.values())
        .filter(bloc -> bloc != Bloc.NEUTRAL)
        .forEach(bloc -> known.addAll(List.of(bloc.id() + "_events", bloc.id() + "_deaths")));
    return known;
  }

  void read(CsvRecord header) {
    for (String name : header.getFields()) {
      if (!KNOWN.contains(name)) {
        complain("unknown column", name, NearestName.to(name, KNOWN).orElse(""));
      } else if (names.contains(name)) {
        complain("column given twice", name, "");
      }
      names.add(name);
    }
    NEEDED.stream()
        .filter(name -> !names.contains(name))
        .forEach(
            name ->
                problems.add(
                    new Problem(
                        file, 1, 1, "header", "missing column", "", "a column " + name, "")));
  }

  int count() {
    return names.size();
  }

  /** Where a column is; below 0 where it is missing. */
  int indexOf(String name) {
    return names.indexOf(name);
  }

  /** Columns that hold whole numbers, from 0. */
  List<String> numbers() {
    return names.stream()
        .filter(KNOWN::contains)
        .filter(name -> !name.equals(MONTH) && !name.equals(REGION))
        .toList();
  }

  private void complain(String what, String found, String nearest) {
    String valid = String.join(", ", KNOWN);
    problems.add(new Problem(file, 1, names.size() + 1, "header", what, found, valid, nearest));
  }
}
