package org.harmattan.report;

import org.harmattan.analysis.Outcome;

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
      case "fork-jnim-influence-people" ->
          "Share of the population under the influence of JNIM and its predecessors: half control,"
              + " half allegiance.";
      case "fork-jnim-influence-people-regions" ->
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

  static String outcome(Outcome outcome) {
    return outcome.named() + (outcome.flow() ? " after the fork" : " at the end");
  }

  static String range(Outcome outcome, double low, double high) {
    return Double.isNaN(low) ? "–" : outcome.shown(low) + " to " + outcome.shown(high);
  }
}
