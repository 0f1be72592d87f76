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
import org.harmattan.analysis.Outcome;
import org.harmattan.analysis.OutcomeUnit;
import org.harmattan.analysis.comparison.Alternative;
import org.harmattan.analysis.comparison.Effect;
import org.harmattan.analysis.comparison.Effect.Certainty;
import org.harmattan.analysis.comparison.RunComparison;
import org.harmattan.draw.chart.Numbers;

/** Effects in sentences: what differs, by how much, how surely. */
public final class ComparisonWords {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  /** What a reader asks first. */
  private static final List<Outcome> HEADLINES =
      List.of(
          Outcome.RECORDED_DEATHS,
          Outcome.DISPLACED,
          Outcome.MILITANT_INFLUENCE_PEOPLE,
          Outcome.STATE_CONTROL_PEOPLE,
          Outcome.ARRIVAL);

  private ComparisonWords() {}

  /** An alternative's headlines in one sentence, without its name. */
  public static String headline(RunComparison comparison, Alternative alternative) {
    List<Effect> effects =
        comparison.effects(alternative).stream()
            .filter(e -> HEADLINES.contains(e.outcome()))
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
            : "; perhaps " + phrases(suggested, ComparisonWords::sized) + ", which may be chance.";
    return (clear.isEmpty()
            ? "no clear difference in deaths, displacement, influence, control or arrival"
                + others(comparison.effects(alternative))
            : phrases(clear, ComparisonWords::sized))
        + perhaps;
  }

  /** What is clear although none of the headlines is. */
  private static String others(List<Effect> effects) {
    List<Effect> clear = of(effects, Certainty.CLEAR);
    return clear.isEmpty() ? "" : ", but " + phrases(ranked(clear), ComparisonWords::sized);
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

  /**
   * Effects of one certainty.
   *
   * @param head what they have in common
   * @param differs whether there is a difference to tell of
   * @param items a phrase each
   */
  record Found(String head, boolean differs, List<String> items) {}

  /** All effects of an alternative, the surest first and in each kind the largest. */
  static List<Found> found(RunComparison comparison, Alternative alternative) {
    List<Effect> effects = ranked(comparison.effects(alternative));
    List<Found> found = new ArrayList<>();
    add(found, "Clear", of(effects, Certainty.CLEAR), ComparisonWords::full);
    add(
        found,
        "Suggested, but among so many comparisons perhaps chance",
        of(effects, Certainty.SUGGESTED),
        ComparisonWords::full);
    add(
        found,
        "Seen in so few runs that it may be chance",
        of(effects, Certainty.UNKNOWN),
        ComparisonWords::brief);
    add(
        found,
        "No difference found; in brackets what the runs leave open",
        of(effects, Certainty.NOT_FOUND),
        e ->
            e.outcome().label()
                + " "
                + ComparisonNumbers.interval(e)
                + e.outcome().unit().spoken());
    add(found, "The same in every pair", of(effects, Certainty.NONE), e -> e.outcome().label());
    return found;
  }

  /** The largest beside the spread of the runs first; those without that number last. */
  static List<Effect> ranked(List<Effect> effects) {
    return effects.stream()
        .sorted(
            Comparator.comparingDouble(
                e -> Double.isNaN(e.contrast().g()) ? 1 : -Math.abs(e.contrast().g())))
        .toList();
  }

  private static String brief(Effect effect) {
    OutcomeUnit unit = effect.outcome().unit();
    double difference = effect.contrast().difference();
    String size = effect.outcome().shown(Math.abs(difference));
    boolean counted = !unit.share() && unit != OutcomeUnit.DAYS && unit != OutcomeUnit.REGIONS;
    return size
        + unit.spoken()
        + " "
        + effect.outcome().words(difference)
        + (counted && !Double.isNaN(effect.contrast().relative())
            ? " (" + ComparisonNumbers.percent(effect) + ")"
            : "");
  }

  private static String sized(Effect effect) {
    return brief(effect) + " " + ComparisonNumbers.interval(effect);
  }

  private static String full(Effect effect) {
    return sized(effect) + ", " + agreement(effect);
  }

  /** How many pairs, or combinations, agree on the sign. */
  private static String agreement(Effect effect) {
    Contrast contrast = effect.contrast();
    boolean less = contrast.difference() < 0;
    double share = less ? 1 - contrast.superiority() : contrast.superiority();
    boolean dates = effect.outcome().unit() == OutcomeUnit.DAYS;
    String which = dates ? (less ? "earlier in " : "later in ") : less ? "lower in " : "higher in ";
    double pairs = share * contrast.runs();
    if (contrast.paired() && pairs == Math.rint(pairs)) {
      return which + Math.round(pairs) + " of " + contrast.runs() + " pairs";
    }
    return which
        + Numbers.fixed(100 * share, 0)
        + (contrast.paired() ? "% of pairs" : "% of all combinations of two runs");
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
      List<Found> found, String head, List<Effect> effects, Function<Effect, String> words) {
    if (!effects.isEmpty()) {
      Certainty certainty = effects.get(0).certainty();
      boolean differs = certainty != Certainty.NOT_FOUND && certainty != Certainty.NONE;
      found.add(new Found(head, differs, effects.stream().map(words).toList()));
    }
  }
}
