package org.harmattan.experiment.design;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.harmattan.scenario.Described;

/**
 * How a factor's range is laid over the unit interval. Designs choose a position u in [0,1]; the
 * scale says which value stands there, as text, the way a scenario file would give it.
 */
public sealed interface Scale {

  /** The value at a position in [0,1]. */
  String value(double position);

  /** Where a value stands in a continuous range; empty outside it and in ranges that are none. */
  default OptionalDouble position(double value) {
    return OptionalDouble.empty();
  }

  /** The number of values; empty for a continuous range. */
  OptionalInt size();

  /** Values of which all have to be valid in the scenario: the ends, or all levels. */
  List<String> extremes();

  /** What is wrong with the range itself. */
  Optional<String> objection();

  /** Whether a value, as a scenario file would give it, lies in the range. */
  default boolean holds(String value) {
    try {
      double number = Double.parseDouble(value);
      return number >= Double.parseDouble(extremes().get(0))
          && number <= Double.parseDouble(extremes().get(1));
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** The range in words. */
  default String range() {
    return extremes().get(0) + " to " + extremes().get(1);
  }

  /** Evenly from one end to the other: from + u (to − from). */
  record Linear(
      @Described(says = "value at the lower end") double from,
      @Described(says = "value at the upper end") double to)
      implements Scale {
    @Override
    public String value(double position) {
      return text(from + position * (to - from));
    }

    @Override
    public OptionalDouble position(double value) {
      return within((value - from) / (to - from));
    }

    @Override
    public OptionalInt size() {
      return OptionalInt.empty();
    }

    @Override
    public List<String> extremes() {
      return List.of(value(0), value(1));
    }

    @Override
    public Optional<String> objection() {
      return ascending(from, to);
    }
  }

  /** Evenly in the logarithm: from (to / from)^u. */
  record Log(
      @Described(says = "value at the lower end, above 0") double from,
      @Described(says = "value at the upper end") double to)
      implements Scale {
    @Override
    public String value(double position) {
      // The ends exactly: a rounded power could step over a limit that equals the end.
      double inside = from * StrictMath.pow(to / from, position);
      return text(position == 0 ? from : position == 1 ? to : inside);
    }

    @Override
    public OptionalDouble position(double value) {
      return within(StrictMath.log(value / from) / StrictMath.log(to / from));
    }

    @Override
    public OptionalInt size() {
      return OptionalInt.empty();
    }

    @Override
    public List<String> extremes() {
      return List.of(value(0), value(1));
    }

    @Override
    public Optional<String> objection() {
      return from <= 0
          ? Optional.of("a log scale that does not begin above 0")
          : ascending(from, to);
    }
  }

  /** Whole numbers, both ends included, each over an equal part of the unit interval. */
  record Integer(
      @Described(says = "smallest number", min = -1e9, max = 1e9) int from,
      @Described(says = "largest number", min = -1e9, max = 1e9) int to)
      implements Scale {
    @Override
    public String value(double position) {
      return String.valueOf(from + cell(position, to - from + 1));
    }

    @Override
    public OptionalInt size() {
      return OptionalInt.of(to - from + 1);
    }

    @Override
    public List<String> extremes() {
      return List.of(value(0), value(1));
    }

    @Override
    public boolean holds(String value) {
      return value.matches("[+-]?\\d+") && Scale.super.holds(value);
    }

    @Override
    public Optional<String> objection() {
      return ascending(from, to);
    }
  }

  /** Values by name, each over an equal part of the unit interval. */
  record Levels(@Described(says = "the values, at least two") List<String> values)
      implements Scale {
    public Levels {
      values = List.copyOf(values);
    }

    @Override
    public String value(double position) {
      return values.get(cell(position, values.size()));
    }

    @Override
    public OptionalInt size() {
      return OptionalInt.of(values.size());
    }

    @Override
    public List<String> extremes() {
      return values;
    }

    @Override
    public boolean holds(String value) {
      return values.contains(value);
    }

    @Override
    public String range() {
      return String.join(", ", values);
    }

    @Override
    public Optional<String> objection() {
      return values.size() < 2 ? Optional.of("fewer than two levels") : Optional.empty();
    }
  }

  private static OptionalDouble within(double position) {
    boolean inside = position >= 0 && position <= 1;
    return inside ? OptionalDouble.of(position) : OptionalDouble.empty();
  }

  private static Optional<String> ascending(double from, double to) {
    return from < to ? Optional.empty() : Optional.of("a range that does not ascend");
  }

  private static int cell(double position, int cells) {
    return Math.min((int) (position * cells), cells - 1);
  }

  /** Ten digits: more would only carry the rounding of the formula into tables and file names. */
  private static String text(double value) {
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(10));
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
