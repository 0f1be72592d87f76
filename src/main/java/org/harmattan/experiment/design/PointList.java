package org.harmattan.experiment.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
  public List<Objection> objections(List<Factor> factors) {
    List<Objection> objections = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      objections.addAll(objections("rows[" + i + "]", values(rows.get(i)), factors));
    }
    if (rows.isEmpty()) {
      objections.add(Objection.toAll("no point"));
    }
    return objections;
  }

  /** What is wrong with the values of one point. */
  static List<Objection> objections(String path, List<String> values, List<Factor> factors) {
    if (values.size() != factors.size()) {
      String wanted = factors.size() + " values";
      return List.of(new Objection(path, "a point of " + values.size() + " values", "", wanted));
    }
    return IntStream.range(0, values.size())
        .filter(i -> !factors.get(i).scale().holds(values.get(i)))
        .mapToObj(i -> outside(path, factors.get(i), values.get(i)))
        .toList();
  }

  private static Objection outside(String path, Factor factor, String value) {
    return new Objection(path, "no value of " + factor.id() + ":", value, factor.scale().range());
  }

  private static List<String> values(String row) {
    return Arrays.stream(row.split(",", -1)).map(String::strip).toList();
  }
}
