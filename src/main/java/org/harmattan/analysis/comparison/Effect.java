package org.harmattan.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.harmattan.analysis.BenjaminiHochberg;
import org.harmattan.analysis.Contrast;
import org.harmattan.analysis.EffectSize;
import org.harmattan.analysis.Holm;
import org.harmattan.analysis.Outcome;
import org.harmattan.results.RunView;

/**
 * How one outcome differs between the baseline and an alternative.
 *
 * @param alternative what is compared with the baseline
 * @param outcome what was measured
 * @param contrast the difference
 * @param spread root of the mean variance of both: the yardstick of the effect size
 * @param pHolm p-value corrected after Holm for all effects reported together
 * @param qHochberg the same after Benjamini and Hochberg
 */
public record Effect(
    Alternative alternative,
    Outcome outcome,
    Contrast contrast,
    double spread,
    double pHolm,
    double qHochberg) {
  /** Chance of an effect being found where there is none. */
  public static final double LEVEL = 0.05;

  /** How sure an effect is. */
  public enum Certainty {
    /** Remains after Holm's correction for all effects of the comparison. */
    CLEAR,
    /** The interval leaves out zero, but among so many effects that may be chance. */
    SUGGESTED,
    /** The interval contains zero. */
    NOT_FOUND,
    /** No pair of runs differs at all. */
    NONE,
    /** A single run or pair: there is no interval. */
    UNKNOWN
  }

  /** How sure it is. */
  public Certainty certainty() {
    if (contrast.paired() && contrast.difference() == 0 && contrast.low() == contrast.high()) {
      return Certainty.NONE;
    }
    if (Double.isNaN(contrast.low())) {
      return Certainty.UNKNOWN;
    }
    if (!contrast.excludesZero()) {
      return Certainty.NOT_FOUND;
    }
    return pHolm < LEVEL ? Certainty.CLEAR : Certainty.SUGGESTED;
  }

  /** Every outcome of every alternative, corrected together. */
  static List<Effect> of(List<Alternative> alternatives, List<Outcome> outcomes) {
    List<Effect> effects = new ArrayList<>();
    for (Alternative alternative : alternatives) {
      outcomes.forEach(outcome -> effects.add(of(alternative, outcome)));
    }
    double[] p = effects.stream().mapToDouble(e -> e.contrast().p()).toArray();
    double[] holm = Holm.adjust(p);
    double[] hochberg = BenjaminiHochberg.adjust(p);
    return IntStream.range(0, p.length)
        .mapToObj(i -> effects.get(i).corrected(holm[i], hochberg[i]))
        .toList();
  }

  private static Effect of(Alternative alternative, Outcome outcome) {
    Pairing pairing = alternative.pairing();
    double spread =
        EffectSize.spread(values(outcome, pairing.baseline()), values(outcome, pairing.others()));
    Contrast contrast = pairing.contrast(outcome::of);
    return new Effect(alternative, outcome, contrast, spread, Double.NaN, Double.NaN);
  }

  private static double[] values(Outcome outcome, List<RunView> runs) {
    return runs.stream().mapToDouble(outcome::of).toArray();
  }

  private Effect corrected(double holm, double hochberg) {
    return new Effect(alternative, outcome, contrast, spread, holm, hochberg);
  }
}
