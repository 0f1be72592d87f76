package org.harmattan.analysis.calibration;

import java.util.List;

/** A model seen from outside: parameters go in, summary statistics come out. */
@FunctionalInterface
public interface Simulator {

  /**
   * Runs trials.
   *
   * @return the statistics of each trial, in the order of the trials; NaN for a run that broke
   */
  List<double[]> run(List<Trial> trials);
}
