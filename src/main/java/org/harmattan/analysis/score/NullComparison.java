package org.harmattan.analysis.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.commons.math3.stat.StatUtils;
import org.harmattan.analysis.Holm;
import org.harmattan.analysis.PairedDifference;

/**
 * Whether a model comes nearer to a pattern of the record than a null, which lacks what the model
 * is meant to explain it by.
 *
 * <p>The distance to a pattern is the mean over its quantities of the fair CRPS of the replicates,
 * each as a share of the quantity's scale. Its difference is tested on the jackknife's
 * pseudo-values of the replicates (Tukey 1958; for a U-statistic their mean is the statistic
 * itself), paired because replicate i of both draws the same random numbers, and corrected for the
 * number of patterns by Holm's method.
 *
 * @param pattern the pattern
 * @param nullName the null
 * @param model distance of the model
 * @param difference distance of the null − distance of the model: above zero the model is nearer
 * @param pHolm p-value of no difference, corrected
 */
public record NullComparison(
    Pattern pattern, String nullName, double model, PairedDifference difference, double pHolm) {
  private static final double LEVEL = 0.05;
  private static final double LEAST_SCALE = 1e-9;

  /** What a comparison says. */
  public enum Finding {
    MODEL_NEARER("the model is nearer"),
    NULL_NEARER("the null is nearer"),
    NOT_IDENTIFIED("not identified");

    private final String words;

    Finding(String words) {
      this.words = words;
    }

    /** The finding in words. */
    public String words() {
      return words;
    }
  }

  /**
   * Compares pattern by pattern; without the patterns of which nearly all runs of one have nothing.
   */
  public static List<NullComparison> of(ModelRuns model, ModelRuns other, List<Aim> aims) {
    Map<Pattern, List<Quantity>> patterns = new TreeMap<>();
    aims.forEach(
        aim ->
            patterns
                .computeIfAbsent(aim.pattern(), p -> new ArrayList<>())
                .addAll(aim.quantities()));
    Map<Pattern, PairedDifference> differences = new LinkedHashMap<>();
    Map<Pattern, Double> distances = new LinkedHashMap<>();
    patterns.forEach(
        (pattern, quantities) -> {
          QuantityPairs pairs =
              QuantityPairs.of(model, other, quantities.stream().filter(once()).toList());
          if (pairs.enough()) {
            double[] ours = distances(pairs.first(), pairs.quantities());
            double[] theirs = distances(pairs.second(), pairs.quantities());
            differences.put(pattern, PairedDifference.of(ours, theirs));
            distances.put(pattern, StatUtils.mean(ours));
          }
        });
    return withHolm(other.name(), distances, differences);
  }

  /** What it says at the 5 % level. */
  public Finding finding() {
    if (!(pHolm < LEVEL)) {
      return Finding.NOT_IDENTIFIED;
    }
    return difference.mean() > 0 ? Finding.MODEL_NEARER : Finding.NULL_NEARER;
  }

  private static List<NullComparison> withHolm(
      String name, Map<Pattern, Double> distances, Map<Pattern, PairedDifference> differences) {
    double[] p = differences.values().stream().mapToDouble(PairedDifference::pValue).toArray();
    double[] corrected = Holm.adjust(p);
    List<NullComparison> comparisons = new ArrayList<>();
    differences.forEach(
        (pattern, difference) ->
            comparisons.add(
                new NullComparison(
                    pattern,
                    name,
                    distances.get(pattern),
                    difference,
                    corrected[comparisons.size()])));
    return comparisons;
  }

  /** A quantity in which two aims are set counts once. */
  private static Predicate<Quantity> once() {
    Set<List<Object>> seen = new HashSet<>();
    return quantity -> seen.add(List.of(quantity.name(), quantity.period()));
  }

  /** Distance of each replicate, as pseudo-values. */
  private static double[] distances(List<double[]> values, List<Quantity> quantities) {
    double[] sum = new double[values.get(0).length];
    for (int q = 0; q < quantities.size(); q++) {
      double[] pseudo = pseudoValues(values.get(q), quantities.get(q).observed());
      double scale = Math.max(LEAST_SCALE, Math.abs(quantities.get(q).scale()));
      for (int i = 0; i < sum.length; i++) {
        sum[i] += pseudo[i] / (scale * quantities.size());
      }
    }
    return sum;
  }

  /**
   * Pseudo-values n θ − (n − 1) θ₋ᵢ of the fair CRPS θ, θ₋ᵢ that without the i-th draw; their mean
   * is θ.
   */
  static double[] pseudoValues(double[] draws, double observed) {
    int n = draws.length;
    double all = ProperScores.crps(draws, observed);
    double[] pseudo = new double[n];
    for (int i = 0; i < n; i++) {
      double[] without = new double[n - 1];
      System.arraycopy(draws, 0, without, 0, i);
      System.arraycopy(draws, i + 1, without, i, n - 1 - i);
      pseudo[i] = n * all - (n - 1) * ProperScores.crps(without, observed);
    }
    return pseudo;
  }
}
