package org.harmattan.experiment.design;

import java.util.List;
import org.harmattan.scenario.Described;

/**
 * Every combination of the factors' values.
 *
 * @param values number of values of a continuous range, both ends included; levels and whole
 *     numbers take all of theirs
 */
public record FullGrid(
    @Described(
            says = "number of values of a continuous range, both ends included",
            min = 2,
            max = 1000,
            orElse = "5")
        int values)
    implements Design {

  @Override
  public List<List<String>> points(List<Factor> factors, int seed) {
    return Design.values(
        factors, Design.product(factors.stream().map(f -> Design.axis(f, values)).toList()));
  }

  @Override
  public long size(List<Factor> factors) {
    // As a double first: a product beyond any long has to be refused, not to wrap round.
    double size = 1;
    for (Factor factor : factors) {
      size *= factor.scale().size().orElse(values);
    }
    return (long) size;
  }
}
