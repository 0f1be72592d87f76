package org.harmattan.experiment.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.harmattan.scenario.Described;

/**
 * One factor at a time: the centre of all ranges first, then each factor over its values while the
 * others stay at the centre. Says nothing of interactions.
 *
 * @param values number of values of a continuous range, both ends included
 */
public record OneByOne(
    @Described(
            says = "number of values of a continuous range, both ends included",
            min = 2,
            max = 1000,
            orElse = "5")
        int values)
    implements Design {
  private static final double CENTRE = 0.5;

  @Override
  public List<List<String>> points(List<Factor> factors, int seed) {
    double[] centre = new double[factors.size()];
    Arrays.fill(centre, CENTRE);
    List<double[]> rows = new ArrayList<>(List.of(centre));
    for (int i = 0; i < centre.length; i++) {
      for (double position : Design.axis(factors.get(i), values)) {
        double[] row = centre.clone();
        row[i] = position;
        rows.add(row);
      }
    }
    return Design.values(factors, rows.toArray(double[][]::new));
  }

  @Override
  public long size(List<Factor> factors) {
    return 1 + factors.stream().mapToLong(f -> f.scale().size().orElse(values)).sum();
  }
}
