package org.harmattan.analysis.score;

import java.util.List;

/**
 * The values of two models in the replicates in which both have all, pair by pair.
 *
 * @param quantities those that nearly all replicates of both have: one that hardly any has would
 *     leave no pairs
 * @param first values of the first model by quantity
 * @param second values of the second model by quantity
 */
record QuantityPairs(List<Quantity> quantities, List<double[]> first, List<double[]> second) {
  private static final double NEARLY_ALL = 0.8;
  private static final int FEWEST = 3;

  /** The pairs of two models; a replicate that broke in one of them has no pair. */
  static QuantityPairs of(ModelRuns model, ModelRuns other, List<Quantity> asked) {
    List<Integer> both = model.replicates().stream().filter(other.replicates()::contains).toList();
    List<Quantity> kept =
        asked.stream()
            .filter(quantity -> nearlyAll(model, quantity, both))
            .filter(quantity -> nearlyAll(other, quantity, both))
            .toList();
    List<Integer> complete =
        both.stream()
            .filter(r -> kept.stream().allMatch(q -> has(model, q, r) && has(other, q, r)))
            .toList();
    return new QuantityPairs(kept, values(model, kept, complete), values(other, kept, complete));
  }

  /** Whether an interval can be had. */
  boolean enough() {
    return !quantities.isEmpty() && first.get(0).length >= FEWEST;
  }

  private static boolean nearlyAll(ModelRuns model, Quantity quantity, List<Integer> replicates) {
    long defined = replicates.stream().filter(r -> has(model, quantity, r)).count();
    return defined >= NEARLY_ALL * replicates.size();
  }

  private static boolean has(ModelRuns model, Quantity quantity, int replicate) {
    return model.figures().containsKey(quantity)
        && Double.isFinite(value(model, quantity, replicate));
  }

  private static double value(ModelRuns model, Quantity quantity, int replicate) {
    return model.figures().get(quantity)[model.replicates().indexOf(replicate)];
  }

  private static List<double[]> values(
      ModelRuns model, List<Quantity> quantities, List<Integer> replicates) {
    return quantities.stream()
        .map(q -> replicates.stream().mapToDouble(r -> value(model, q, r)).toArray())
        .toList();
  }
}
