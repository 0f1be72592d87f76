package org.harmattan.analysis.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
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

  /** Compares pattern by pattern; without the patterns that either does not cover. */
  public static List<NullComparison> of(ModelRuns model, ModelRuns other, List<Aim> aims) {
    Map<Pattern, List<Quantity>> patterns = new TreeMap<>();
    aims.forEach(
        aim ->
            patterns
                .computeIfAbsent(aim.pattern(), p -> new ArrayList<>())
                .addAll(aim.quantities()));
    int replicates = Math.min(model.replicates().size(), other.replicates().size());
    Map<Pattern, double[]> models = new LinkedHashMap<>();
    Map<Pattern, PairedDifference> differences = new LinkedHashMap<>();
    patterns.forEach(
        (pattern, quantities) -> {
          List<Quantity> shared =
              quantities.stream()
                  .filter(q -> complete(model, q, replicates) && complete(other, q, replicates))
                  .filter(once())
                  .toList();
          if (!shared.isEmpty() && replicates > 2) {
            double[] ours = distances(model, shared, replicates);
            models.put(pattern, ours);
            differences.put(
                pattern, PairedDifference.of(ours, distances(other, shared, replicates)));
          }
        });
    return withHolm(other.name(), models, differences);
  }

  /** What it says at the 5 % level. */
  public Finding finding() {
    if (!(pHolm < LEVEL)) {
      return Finding.NOT_IDENTIFIED;
    }
    return difference.mean() > 0 ? Finding.MODEL_NEARER : Finding.NULL_NEARER;
  }

  private static List<NullComparison> withHolm(
      String name, Map<Pattern, double[]> models, Map<Pattern, PairedDifference> differences) {
    double[] p = differences.values().stream().mapToDouble(PairedDifference::pValue).toArray();
    double[] corrected = Holm.adjust(p);
    List<NullComparison> comparisons = new ArrayList<>();
    differences.forEach(
        (pattern, difference) ->
            comparisons.add(
                new NullComparison(
                    pattern,
                    name,
                    mean(models.get(pattern)),
                    difference,
                    corrected[comparisons.size()])));
    return comparisons;
  }

  /** A quantity in which two aims are set counts once. */
  private static Predicate<Quantity> once() {
    Set<List<Object>> seen = new HashSet<>();
    return quantity -> seen.add(List.of(quantity.name(), quantity.period()));
  }

  private static boolean complete(ModelRuns model, Quantity quantity, int replicates) {
    double[] values = model.figures().get(quantity);
    for (int i = 0; values != null && i < replicates; i++) {
      if (!Double.isFinite(values[i])) {
        return false;
      }
    }
    return values != null;
  }

  private static double[] distances(ModelRuns model, List<Quantity> quantities, int replicates) {
    double[] sum = new double[replicates];
    for (Quantity quantity : quantities) {
      double[] values = Arrays.copyOf(model.figures().get(quantity), replicates);
      double[] pseudo = pseudoValues(values, quantity.observed());
      double weight = 1 / (Math.max(1e-9, Math.abs(quantity.scale())) * quantities.size());
      for (int i = 0; i < replicates; i++) {
        sum[i] += weight * pseudo[i];
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

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
