package org.harmattan.analysis;

/** A difference of two means and how sure it is, whatever the two sets of runs share. */
sealed interface MeanDifference permits PairedDifference, UnpairedDifference {
  /** Mean of the second − mean of the first. */
  double mean();

  /** Lower end of the 95 % t interval; NaN where there is none. */
  double tLow();

  /** Upper end of it. */
  double tHigh();

  /** Lower end of the 95 % bootstrap interval; NaN where there is none. */
  double bootstrapLow();

  /** Upper end of it. */
  double bootstrapHigh();

  /** Two-sided p-value of no difference; NaN where there is no test. */
  double pValue();
}
