package org.harmattan.report;

import org.harmattan.analysis.RunCourse.Quantity;
import org.harmattan.draw.chart.Numbers;

/** The words on the page of a fork. */
final class ForkWords {
  static final String FUTURES =
      "All futures share the past up to the fork. From then on each follows its own scenario, which"
          + " differs from the first in what is listed here and in nothing else.";

  private ForkWords() {}

  static String help(String figure) {
    return switch (figure) {
      case "fork-recorded-deaths" ->
          "Deaths that a data collector would list, in the whole country, each quarter at its"
              + " middle. Where fans overlap widely, chance does more than what the futures differ"
              + " in.";
      case "fork-jnim-influence" ->
          "Share of the population under the influence of JNIM and its predecessors: half control,"
              + " half allegiance.";
      case "fork-jnim-influence-regions" ->
          "The same by region, from north to south, on one scale.";
      case "fork-recorded-deaths-regions" ->
          "Recorded deaths a quarter by region, on one scale: the violent regions set it.";
      default -> "Displaced people in the country at each month's end.";
    };
  }

  static String outcomes(ForkReport report) {
    return "Deaths are counted after the fork, all else stands at the end. Differences are those of"
        + " runs with the same number; a 95% t interval that holds zero means that these runs show"
        + " no difference. "
        + (report.histories() == 1
            ? "All runs continue one history, so the spread is that of what may follow this one past,"
                + " not of the past itself: --histories draws several."
            : "Each history is continued in every future, so its own share cancels in a difference.");
  }

  static String streams(ForkReport report) {
    return report.sharedStreams()
        ? "run n of every future draws the same"
        : "each future draws its own";
  }

  static String outcome(Quantity quantity) {
    String unit =
        quantity.share() ? ", % of the population" : scale(quantity) < 1 ? ", thousand" : "";
    return quantity.label() + (quantity.flow() ? " after the fork" : " at the end") + unit;
  }

  static String number(Quantity quantity, double value) {
    int decimals = quantity.share() ? 1 : 0;
    return Double.isNaN(value) ? "–" : Numbers.fixed(scale(quantity) * value, decimals);
  }

  static String range(Quantity quantity, double low, double high) {
    return Double.isNaN(low) ? "–" : number(quantity, low) + " to " + number(quantity, high);
  }

  /** What a value is multiplied with to be shown. */
  static double scale(Quantity quantity) {
    return quantity.share() ? 100 : quantity == Quantity.DISPLACED ? 0.001 : 1;
  }
}
