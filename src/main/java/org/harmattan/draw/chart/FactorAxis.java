package org.harmattan.draw.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The horizontal axis of something that was varied.
 *
 * @param min smallest value; of levels 0
 * @param max largest value; of levels the number of the last
 * @param log whether it is divided evenly in the logarithm
 * @param levels names of the values 0, 1, 2, …; empty for numbers
 * @param values those to be named; where there are many, round numbers are
 */
public record FactorAxis(
    double min, double max, boolean log, List<String> levels, List<Double> values) {
  /** Room beside the outer values, as a share of the range, so that marks there are whole. */
  private static final double MARGIN = 0.08;

  private static final int MOST_TICKS = 5;
  private static final int DIGITS = 3;

  /** Multiples of the powers of ten, the finest that are not too many being shown. */
  private static final double[][] MULTIPLES = {
    {1, 1.5, 2, 3, 4, 5, 7}, {1, 2, 3, 5}, {1, 2, 5}, {1, 3}, {1}
  };

  public FactorAxis {
    levels = List.copyOf(levels);
    values = List.copyOf(values);
  }

  /** An axis of numbers. */
  public static FactorAxis numbers(double min, double max, boolean log, List<Double> values) {
    return new FactorAxis(min, max, log, List.of(), values);
  }

  /** An axis of names. */
  public static FactorAxis names(List<String> levels) {
    return new FactorAxis(0, levels.size() - 1.0, false, levels, List.of());
  }

  /** Where a value stands on it. */
  double place(double value) {
    return log ? StrictMath.log10(value) : value;
  }

  TickAxis axis() {
    if (!levels.isEmpty()) {
      return new TickAxis(-0.5, levels.size() - 0.5, names());
    }
    double from = place(min);
    double to = place(max);
    double margin = Math.max(MARGIN * (to - from), 1e-9);
    return new TickAxis(from - margin, to + margin, ticks());
  }

  private List<TickAxis.Tick> ticks() {
    if (values.size() <= MOST_TICKS) {
      return values.stream().map(this::tick).toList();
    }
    return log ? powers() : TickAxis.within(min, max);
  }

  private List<TickAxis.Tick> names() {
    return IntStream.range(0, levels.size())
        .mapToObj(i -> new TickAxis.Tick(i, levels.get(i)))
        .toList();
  }

  private List<TickAxis.Tick> powers() {
    List<TickAxis.Tick> ticks = List.of();
    for (double[] multiples : MULTIPLES) {
      ticks = powers(multiples);
      if (ticks.size() <= MOST_TICKS) {
        break;
      }
    }
    return ticks.size() > 1 ? ticks : DoubleStream.of(min, max).mapToObj(this::tick).toList();
  }

  private List<TickAxis.Tick> powers(double[] factors) {
    List<TickAxis.Tick> ticks = new ArrayList<>();
    int first = (int) Math.floor(StrictMath.log10(min));
    int last = (int) Math.ceil(StrictMath.log10(max));
    for (int power = first; power <= last; power++) {
      for (double factor : factors) {
        double value = factor * StrictMath.pow(10, power);
        if (value >= min * 0.999 && value <= max * 1.001) {
          ticks.add(tick(value));
        }
      }
    }
    return ticks;
  }

  private TickAxis.Tick tick(double value) {
    return new TickAxis.Tick(place(value), Numbers.significant(value, DIGITS));
  }
}
