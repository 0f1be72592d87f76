package org.harmattan.experiment.design;

import java.util.Arrays;
import java.util.List;
import org.harmattan.scenario.Described;

/**
 * Points named one by one.
 *
 * @param rows a text per point: the factors' values in their order, between commas
 */
public record PointList(
    @Described(says = "a text per point: the factors' values in their order, between commas")
        List<String> rows)
    implements Design {
  public PointList {
    rows = List.copyOf(rows);
  }

  @Override
  public List<List<String>> points(List<Factor> factors, int seed) {
    return rows.stream().map(PointList::values).toList();
  }

  @Override
  public long size(List<Factor> factors) {
    return rows.size();
  }

  @Override
  public List<String> objections(List<Factor> factors) {
    return rows.stream()
        .filter(row -> values(row).size() != factors.size())
        .map(row -> "point \"" + row + "\" does not have " + factors.size() + " values")
        .toList();
  }

  private static List<String> values(String row) {
    return Arrays.stream(row.split(",", -1)).map(String::strip).toList();
  }
}
