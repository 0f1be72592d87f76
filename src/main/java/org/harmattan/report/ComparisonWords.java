package org.harmattan.report;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harmattan.analysis.Contrast;
import org.harmattan.analysis.comparison.Alternative;
import org.harmattan.analysis.comparison.Effect;
import org.harmattan.analysis.comparison.Effect.Certainty;
import org.harmattan.analysis.comparison.RunComparison;
import org.harmattan.analysis.comparison.StoredMeasure;
import org.harmattan.analysis.comparison.StoredMeasure.Unit;
import org.harmattan.draw.chart.Numbers;

/** Effects in sentences: what differs, by how much, how surely. */
public final class ComparisonWords {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  /** What a reader asks first. */
  private static final List<StoredMeasure> HEADLINES =
      List.of(
          StoredMeasure.RECORDED_DEATHS,
          StoredMeasure.DISPLACED,
          StoredMeasure.MILITANT_INFLUENCE,
          StoredMeasure.STATE_CONTROL,
          StoredMeasure.ARRIVAL);

  private ComparisonWords() {}

  /** An alternative's headlines in one sentence, without its name. */
  public static String headline(RunComparison comparison, Alternative alternative) {
    List<Effect> effects =
        comparison.effects(alternative).stream()
            .filter(e -> HEADLINES.contains(e.measure()))
            .toList();
    if (all(effects, Certainty.NONE)) {
      return "no difference in anything that is measured.";
    }
    List<Effect> clear = of(effects, Certainty.CLEAR);
    List<Effect> seen = of(effects, Certainty.UNKNOWN);
    if (!seen.isEmpty()) {
      return phrases(seen, ComparisonWords::brief) + ", seen in so few runs that it may be chance.";
    }
    List<Effect> suggested = of(effects, Certainty.SUGGESTED);
    String perhaps =
        suggested.isEmpty()
            ? "."
            : "; perhaps " + phrases(suggested, ComparisonWords::brief) + ", which may be chance.";
    return (clear.isEmpty()
            ? "no clear difference in deaths, displacement, influence, control or arrival"
            : phrases(clear, ComparisonWords::brief))
        + perhaps;
  }

  /** Which runs stand beside which, and since when they differ. */
  static String basis(RunComparison comparison, Alternative alternative) {
    String baseline = comparison.baseline().title();
    if (!alternative.pairing().paired()) {
      return "Beside “"
          + baseline
          + "” without pairs: "
          + runs(alternative.pairing().others().size())
          + " share no seeds with the baseline’s "
          + alternative.pairing().baseline().size()
          + ", so the luck of the runs does not cancel and differences are less sharp.";
    }
    int pairs = alternative.pairing().others().size();
    String text =
        "Beside “"
            + baseline
            + "” in "
            + (pairs == 1 ? "one pair" : pairs + " pairs")
            + " of runs that draw the same random numbers.";
    YearMonth parting = alternative.parting();
    if (parting == null) {
      return text + " No pair differs in any month.";
    }
    return parting.equals(comparison.baseline().months().get(0))
        ? text + " They differ from the first month on."
        : text + " Until " + MONTH.format(parting.minusMonths(1)) + " every pair is the same.";
  }

  /** All effects of an alternative, the surest first, each kind in a paragraph. */
  static List<String> paragraphs(RunComparison comparison, Alternative alternative) {
    List<Effect> effects = ranked(comparison.effects(alternative));
    List<String> paragraphs = new ArrayList<>();
    add(paragraphs, "Clear: ", of(effects, Certainty.CLEAR), ComparisonWords::full);
    add(
        paragraphs,
        "Suggested, but among so many comparisons perhaps chance: ",
        of(effects, Certainty.SUGGESTED),
        ComparisonWords::full);
    add(
        paragraphs,
        "Seen in so few runs that it may be chance: ",
        of(effects, Certainty.UNKNOWN),
        ComparisonWords::brief);
    add(
        paragraphs,
        "No difference found, with the interval that the runs leave open: ",
        of(effects, Certainty.NOT_FOUND),
        e -> e.measure().label() + " " + interval(e) + spoken(e.measure()));
    add(
        paragraphs,
        "The same in every pair: ",
        of(effects, Certainty.NONE),
        e -> e.measure().label());
    return paragraphs;
  }

  /** The largest beside the spread of the runs first; those without that number last. */
  static List<Effect> ranked(List<Effect> effects) {
    return effects.stream()
        .sorted(
            Comparator.comparingDouble(
                e -> Double.isNaN(e.contrast().g()) ? 1 : -Math.abs(e.contrast().g())))
        .toList();
  }

  /** E.g. {@code −1,240 [−1,500 to −980] deaths}. */
  static String inOwnUnit(Effect effect) {
    if (effect.certainty() == Certainty.NONE) {
      return "the same in every pair";
    }
    String unit = spoken(effect.measure());
    return signed(effect, effect.contrast().difference())
        + (Double.isNaN(effect.contrast().low()) ? "" : " " + interval(effect))
        + (unit.isEmpty() ? " " + effect.measure().unit().stored() : unit);
  }

  /** E.g. {@code [−1,500 to −980]}. */
  static String interval(Effect effect) {
    return "["
        + signed(effect, effect.contrast().low())
        + " to "
        + signed(effect, effect.contrast().high())
        + "]";
  }

  /** A value of a measure as it is shown. */
  static String plain(StoredMeasure measure, double value) {
    return Double.isNaN(value)
        ? "–"
        : Numbers.fixed(measure.unit().scale() * value, measure.unit().decimals());
  }

  /** A difference with its sign. */
  static String signed(Effect effect, double value) {
    return signed(plain(effect.measure(), value), value);
  }

  /** A number with a plus where it is positive also as it is written. */
  static String signed(String number, double value) {
    return value > 0 && number.matches(".*[1-9].*") ? "+" + number : number;
  }

  /** A share of the baseline; a dash where it has none, or is itself a share. */
  static String percent(Effect effect) {
    double relative = effect.contrast().relative();
    return Double.isNaN(relative) ? "–" : signed(Numbers.fixed(100 * relative, 0), relative) + "%";
  }

  private static String brief(Effect effect) {
    Unit unit = effect.measure().unit();
    double difference = effect.contrast().difference();
    String size = plain(effect.measure(), Math.abs(difference));
    String words = effect.measure().words(difference);
    boolean counted =
        unit == Unit.RECORDED_DEATHS || unit == Unit.TRUE_DEATHS || unit == Unit.PEOPLE;
    return words.replace("%s", size + unit.spoken())
        + (counted && !Double.isNaN(effect.contrast().relative())
            ? " (" + percent(effect) + ")"
            : "");
  }

  private static String full(Effect effect) {
    return brief(effect) + " " + interval(effect) + ", " + agreement(effect);
  }

  /** How many pairs, or combinations, agree on the sign. */
  private static String agreement(Effect effect) {
    Contrast contrast = effect.contrast();
    boolean less = contrast.difference() < 0;
    double share = less ? 1 - contrast.superiority() : contrast.superiority();
    String percent = Numbers.fixed(100 * share, 0) + "%";
    return (less ? "lower in " : "higher in ")
        + percent
        + (contrast.paired() ? " of pairs" : " of all combinations of two runs");
  }

  private static String spoken(StoredMeasure measure) {
    return measure.unit().spoken();
  }

  private static String runs(int count) {
    return count == 1 ? "its one run" : "its " + count + " runs";
  }

  private static boolean all(List<Effect> effects, Certainty certainty) {
    return effects.stream().allMatch(e -> e.certainty() == certainty);
  }

  private static List<Effect> of(List<Effect> effects, Certainty certainty) {
    return effects.stream().filter(e -> e.certainty() == certainty).toList();
  }

  private static String phrases(List<Effect> effects, Function<Effect, String> words) {
    return effects.stream().map(words).collect(Collectors.joining("; "));
  }

  private static void add(
      List<String> paragraphs, String head, List<Effect> effects, Function<Effect, String> words) {
    if (!effects.isEmpty()) {
      paragraphs.add(head + phrases(effects, words) + ".");
    }
  }
}
