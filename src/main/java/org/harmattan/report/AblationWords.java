package org.harmattan.report;

import java.util.List;
import java.util.stream.Collectors;
import org.harmattan.analysis.Outcome;
import org.harmattan.analysis.PairedDifference;
import org.harmattan.analysis.RemovalEffect;
import org.harmattan.draw.chart.Numbers;
import org.harmattan.scenario.Mechanism;

/** The effects of removals in words and in a table. */
final class AblationWords {
  static final String HELP =
      "The scenario ran as it is, and once more without each mechanism. Replicates of one number"
          + " draw the same random numbers, so each effect is a mean of differences within pairs:"
          + " without the mechanism minus with it. A fall means that the mechanism raises the"
          + " outcome. Brackets hold the 95% t interval and the change relative to the mean with"
          + " the mechanism; a star marks effects that remain at the 5% level after Holm’s"
          + " correction for all effects on this page. Of many effects some intervals exclude zero"
          + " by chance, one in twenty where nothing happens: without a star, take an effect as a"
          + " question. “No effect found” does not mean that there is none, only that these runs"
          + " do not show it. A mechanism is removed while all others stay and nothing is fitted"
          + " again, so the effects do not add up.";
  static final String OUTCOMES =
      "Deaths are those recorded over the whole period, in all and by type of violence; influence,"
          + " control and displacement are those at the end, militant influence that of JNIM and"
          + " IS together; regions reached are those with sustained militant violence, three"
          + " events within 180 days; mean arrival is when that began, a region never reached"
          + " counting with the end of the run.";
  static final String CHART =
      "Each dot is the mean difference that the removal of a mechanism makes, each line its 95%"
          + " interval; left of zero the outcome falls without the mechanism.";

  private AblationWords() {}

  /** What the removal of a mechanism does. */
  static String sentence(Mechanism mechanism, List<RemovalEffect> effects) {
    List<RemovalEffect> found = effects.stream().filter(RemovalEffect::found).toList();
    String without = "Without " + mechanism.id() + ": ";
    if (found.isEmpty()) {
      return without + "no effect found.";
    }
    return without
        + found.stream().map(AblationWords::phrase).collect(Collectors.joining("; "))
        + (found.size() < effects.size() ? "; no effect found on the rest." : ".");
  }

  /** How many effects were found, and how many would be by chance. */
  static String count(List<RemovalEffect> effects) {
    long found = effects.stream().filter(RemovalEffect::found).count();
    long starred = effects.stream().filter(RemovalEffect::foundAmongMany).count();
    return found
        + " of "
        + effects.size()
        + " intervals exclude zero; if no removal did anything, about "
        + Math.round(RemovalEffect.LEVEL * effects.size())
        + " would. "
        + starred
        + " remain after Holm’s correction.";
  }

  private static String phrase(RemovalEffect effect) {
    Outcome outcome = effect.outcome();
    return SensitivityFigures.lowerFirst(outcome.label())
        + " "
        + signed(outcome, effect.difference().mean())
        + outcome.unit().spoken()
        + " ["
        + interval(effect)
        + (Double.isNaN(effect.relative()) ? "" : "; " + percent(effect.relative()))
        + "]"
        + (effect.foundAmongMany() ? "*" : "");
  }

  /** Every effect. */
  static String table(List<RemovalEffect> effects) {
    HtmlTable table =
        new HtmlTable(
            "Outcome", "With", "Without", "Difference", "95% t", "95% bootstrap", "%", "p (Holm)");
    Mechanism last = null;
    for (RemovalEffect effect : effects) {
      if (effect.mechanism() != last) {
        last = effect.mechanism();
        table.group(last.id() + " – " + last.says());
      }
      Outcome outcome = effect.outcome();
      PairedDifference difference = effect.difference();
      table.row(
          effect.found() ? "changed" : "",
          outcome.named(),
          outcome.shown(effect.baselineMean()),
          outcome.shown(effect.withoutMean()),
          signed(outcome, difference.mean()),
          interval(effect),
          range(outcome, difference.bootstrapLow(), difference.bootstrapHigh()),
          Double.isNaN(effect.relative()) ? "–" : percent(effect.relative()),
          effect.pHolm() < 0.001 ? "< 0.001" : Numbers.fixed(effect.pHolm(), 3));
    }
    return table.render();
  }

  private static String interval(RemovalEffect effect) {
    return range(effect.outcome(), effect.difference().tLow(), effect.difference().tHigh());
  }

  private static String range(Outcome outcome, double low, double high) {
    return signed(outcome, low) + " to " + signed(outcome, high);
  }

  private static String signed(Outcome outcome, double value) {
    String number = outcome.shown(value);
    return value > 0 ? "+" + number : number;
  }

  private static String percent(double relative) {
    return (relative > 0 ? "+" : "") + Numbers.fixed(100 * relative, 0) + "%";
  }
}
