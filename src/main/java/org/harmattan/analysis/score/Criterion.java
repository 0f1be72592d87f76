package org.harmattan.analysis.score;

import java.util.Locale;

/** When a quantity counts as reproduced. */
public sealed interface Criterion {

  /**
   * Whether it is.
   *
   * @param simulated over replicates
   * @param observed what was observed
   */
  boolean met(Simulated simulated, double observed);

  /** What it asks for. */
  String words();

  /** The observed value lies in the 90 % interval of the replicates. */
  record InNinety() implements Criterion {
    @Override
    public boolean met(Simulated simulated, double observed) {
      return observed >= simulated.band().low90() && observed <= simulated.band().high90();
    }

    @Override
    public String words() {
      return "in the 90 % interval";
    }
  }

  /** The median is off by no more than a factor. */
  record Factor(double most) implements Criterion {
    @Override
    public boolean met(Simulated simulated, double observed) {
      double ratio = simulated.band().median() / observed;
      return ratio <= most && ratio >= 1 / most;
    }

    @Override
    public String words() {
      return String.format(Locale.ROOT, "median within a factor %.1f", most);
    }
  }

  /** The median is off by no more than a distance. */
  record Near(double most, String unit) implements Criterion {
    @Override
    public boolean met(Simulated simulated, double observed) {
      return Math.abs(simulated.band().median() - observed) <= most;
    }

    @Override
    public String words() {
      return String.format(Locale.ROOT, "median within %.0f %s", most, unit);
    }
  }

  /** The median lies between two values. */
  record Between(double low, double high) implements Criterion {
    @Override
    public boolean met(Simulated simulated, double observed) {
      return simulated.band().median() >= low && simulated.band().median() <= high;
    }

    @Override
    public String words() {
      return String.format(Locale.ROOT, "median in %s–%s", number(low), number(high));
    }
  }

  /** The median reaches a value. */
  record AtLeast(double least) implements Criterion {
    @Override
    public boolean met(Simulated simulated, double observed) {
      return simulated.band().median() >= least;
    }

    @Override
    public String words() {
      return "median at least " + number(least);
    }
  }

  /** A share of the replicates show it: values are 0 or 1. */
  record ShareAtLeast(double least) implements Criterion {
    @Override
    public boolean met(Simulated simulated, double observed) {
      return simulated.mean() >= least;
    }

    @Override
    public String words() {
      return String.format(Locale.ROOT, "in at least %.0f %% of replicates", 100 * least);
    }
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.3f", value);
    return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
  }
}
