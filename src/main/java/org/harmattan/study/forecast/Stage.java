package org.harmattan.study.forecast;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where an ensemble stands at the end of a month, beside its members.
 *
 * @param month the month
 * @param seeds how many seeds were handed out
 * @param uniforms how many random numbers the filter itself drew
 * @param recorded deaths by region of the periods that correct the level
 * @param expected what the ensemble had expected of them
 */
record Stage(
    YearMonth month, int seeds, long uniforms, List<double[]> recorded, List<double[]> expected) {
  private static final int ROWS = 3;

  Stage {
    recorded = List.copyOf(recorded);
    expected = List.copyOf(expected);
  }

  /** Lines of text that hold every bit of it. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(month.toString());
    lines.add(String.valueOf(seeds));
    lines.add(String.valueOf(uniforms));
    recorded.forEach(numbers -> lines.add(text(numbers)));
    expected.forEach(numbers -> lines.add(text(numbers)));
    return lines;
  }

  /** The stage of such lines. */
  static Stage of(List<String> lines) {
    List<double[]> rows = lines.subList(ROWS, lines.size()).stream().map(Stage::numbers).toList();
    int half = rows.size() / 2;
    return new Stage(
        YearMonth.parse(lines.get(0)),
        Integer.parseInt(lines.get(1)),
        Long.parseLong(lines.get(2)),
        rows.subList(0, half),
        rows.subList(half, rows.size()));
  }

  private static String text(double[] numbers) {
    return Arrays.stream(numbers).mapToObj(String::valueOf).collect(Collectors.joining(","));
  }

  private static double[] numbers(String line) {
    return Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray();
  }
}
