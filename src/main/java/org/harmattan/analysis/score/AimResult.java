package org.harmattan.analysis.score;

import java.util.List;

/**
 * What a model makes of an aim.
 *
 * @param aim the aim
 * @param quantities its quantities, in order
 */
public record AimResult(Aim aim, List<QuantityResult> quantities) {

  /** Whether an aim is reached. */
  public enum Verdict {
    REPRODUCED("reproduced"),
    NOT_REPRODUCED("not reproduced"),
    NOT_COVERED("not covered by the runs");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    /** The verdict in words. */
    public String words() {
      return words;
    }
  }

  /**
   * A quantity of a model.
   *
   * @param quantity the quantity
   * @param simulated its values over replicates
   * @param covered whether the runs reach that far and keep what it is taken from
   * @param met whether it is reproduced
   */
  public record QuantityResult(
      Quantity quantity, Simulated simulated, boolean covered, boolean met) {}

  /** The result of a model. */
  public static AimResult of(Aim aim, ModelRuns model) {
    return new AimResult(
        aim, aim.quantities().stream().map(quantity -> result(quantity, model)).toList());
  }

  private static QuantityResult result(Quantity quantity, ModelRuns model) {
    Simulated simulated = model.simulated(quantity);
    boolean met =
        !Double.isNaN(simulated.mean()) && quantity.criterion().met(simulated, quantity.observed());
    return new QuantityResult(quantity, simulated, model.covers(quantity), met);
  }

  /** How many quantities the runs cover: those that they do not are left out. */
  public int covered() {
    return (int) quantities.stream().filter(QuantityResult::covered).count();
  }

  /** How many of them must be reproduced: as large a share as of all. */
  public int needed() {
    return (int) Math.ceil((double) aim.needed() * covered() / aim.quantities().size());
  }

  /** How many quantities are reproduced. */
  public int met() {
    return (int) quantities.stream().filter(QuantityResult::met).count();
  }

  /** Whether the aim is reached. */
  public Verdict verdict() {
    if (covered() == 0) {
      return Verdict.NOT_COVERED;
    }
    return met() >= needed() ? Verdict.REPRODUCED : Verdict.NOT_REPRODUCED;
  }
}
