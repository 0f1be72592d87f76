package org.harmattan.mechanism;

/**
 * Fission and fusion of cells (mechanism 15).
 *
 * <p>A cell of n fighters fragments at the rate ν min(1, n / 4n_min) where n ≥ 2 n_min, else never;
 * two cells of a group in one locality merge at a fixed rate. Large groups fragment more often, as
 * in the source, but the rate is capped at ν per cell, or splits would multiply on fine grids. ν is
 * 0.01–0.1 per month.
 *
 * <p>Source: after Bohorquez et al. 2009 (abstract): groups coalesce and fragment, which yields
 * heavy-tailed event sizes. There a group shatters into single fighters; here it halves at random.
 */
public final class FissionFusion {
  private FissionFusion() {}

  /**
   * Expected fragmentations of a cell in a step, for {@link Randomness#occurs}.
   *
   * @param stepMonths Δt, months
   * @param fragmentPerMonth ν, rate of a large cell, per month
   * @param fighters n
   * @param minimumCell n_min, smallest viable cell, fighters
   */
  public static double expectedFragmentations(
      double stepMonths, double fragmentPerMonth, int fighters, int minimumCell) {
    if (fighters < 2 * Math.max(1, minimumCell)) {
      return 0;
    }
    return stepMonths * fragmentPerMonth * Math.min(1, fighters / (4.0 * minimumCell));
  }

  /**
   * Fighters who leave: uniform from n_min to n − n_min; the cell keeps the rest, so none is made
   * or lost.
   *
   * @param random source of the draw
   * @param fighters n
   * @param minimumCell n_min, fighters
   * @return fighters of the fragment, or 0 where the cell is too small
   */
  public static int fragment(Randomness random, int fighters, int minimumCell) {
    int smallest = Math.max(1, minimumCell);
    int choices = fighters - 2 * smallest + 1;
    return choices < 1 ? 0 : smallest + (int) (random.nextUniform() * choices);
  }
}
