package org.harmattan.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** How to read the pages and figures of a comparison. */
final class ComparisonHelp {
  static final String EFFECTS =
      "Dots are mean differences from the baseline, lines their 95% intervals; left of zero the"
          + " scenario has less than the baseline. Every panel has the unit that stands above it.";
  static final String FOREST =
      "To make measures of different units comparable, each difference is divided by the spread of"
          + " single runs: ±1 means that the mean moved by as much as runs of one scenario usually"
          + " lie from their mean. The same numbers stand to the right in their own unit.";
  static final String COURSE =
      "To the left the quantity in each scenario, to the right its mean difference from the baseline."
          + " Where the band of the difference leaves out zero, the scenarios differ at that time; of a"
          + " hundred months without any difference about five would show one by chance.";
  static final String COUNTRY = " Regions are weighted by their people in 2009.";
  static final String REGIONS =
      "A row for each region from north to south, a column for each scenario; shares of influence,"
          + " weighted by people.";
  static final String REGION_DIFFERENCES =
      "Above the line the actor has more influence there than in the baseline, below less. All panels"
          + " share one scale.";
  static final String ARRIVAL =
      "The first of three recorded militant events within 180 days. To the right in how many runs that"
          + " happened, and how many months later (+) or earlier (−) than in the baseline with the 95%"
          + " interval, where a run in which it never happened counts with its last day; a star marks"
          + " differences that remain after correction for all of the figure (Benjamini and Hochberg,"
          + " 5%).";
  static final String MAPS = "Mean of the runs of each scenario. " + Help.MAP;
  static final String DIFFERENCE_MAPS =
      "Full colours mark cells in which a difference was found: of those of a map no more than one in"
          + " twenty is expected to be chance (Benjamini and Hochberg, 5%). Faint colours show what the"
          + " runs came to elsewhere.";
  static final String NO_MAPS =
      "No maps: not all of the runs kept theirs. Run folders of this version always do; experiments do"
          + " with output: {tables: [map]}.";
  static final String LEVELS =
      "What each scenario comes to: the middle run and nine tenths of the runs.";
  static final String NUMBERS =
      "How each differs from the baseline: means over runs and mean differences; tinted rows are clear."
          + " Arrival counts from the first day of the runs. “Higher in” is the superiority. Uncorrected p-values and those after Benjamini and Hochberg stand in effects.csv.";
  static final String TIMELINE = "What became of its timeline, where that differs";

  private ComparisonHelp() {}

  /** The terms of the page, each with what it means. */
  static Map<String, String> terms(int effects) {
    Map<String, String> terms = new LinkedHashMap<>();
    terms.put(
        "Run",
        "One history that the model plays out. Chance decides much in it, so each scenario is run many"
            + " times; what counts is how the runs of two scenarios differ on average.");
    terms.put(
        "Pair",
        "Two runs, one of each scenario, that draw the same random numbers. What both share cancels in"
            + " their difference, which makes differences much sharper. Runs without common seeds are"
            + " compared as two independent samples, and the page says so.");
    terms.put(
        "Influence and control",
        "An actor’s influence in a place is half control of ground, by the strength within reach, and"
            + " half allegiance of people. Shares of people weigh each place by those who live there;"
            + " differences of shares are told in points, so that 30% after 25% is 5 points more.");
    terms.put(
        "Sustained militant violence",
        "The first of three recorded events with JNIM, its predecessors or IS within 180 days.");
    terms.put(
        "95% interval",
        "The range in which the true mean difference between the scenarios in the model lies, if the"
            + " method is right 95 times in 100: Student’s t for pairs, Welch’s for samples. The table"
            + " of all numbers adds a bootstrap interval, which does not suppose a normal distribution.");
    terms.put(
        "Clear",
        "The interval leaves out zero, and so it does after Holm’s correction for all "
            + effects
            + " effects of this page: the chance that any effect called clear is none is 5% at most.");
    terms.put(
        "Suggested",
        "The interval leaves out zero, but among "
            + effects
            + " effects that is expected of about "
            + Math.round(0.05 * effects)
            + " by chance alone. Take it as a question for more runs.");
    terms.put(
        "No difference found",
        "The interval contains zero. That does not show that there is no difference, only that it is"
            + " unlikely to lie beyond the interval.");
    terms.put(
        "Effect size (Hedges’ g)",
        "The mean difference divided by the root of the mean variance of both scenarios’ runs, with"
            + " Hedges’ correction for few runs (g_av of Lakens 2013).");
    terms.put(
        "Superiority",
        "How often the scenario has more than the baseline: share of the pairs, or of all combinations"
            + " of two runs; ties count half. 50% means no tendency.");
    terms.put(
        "Recorded and true deaths",
        "The model knows every death; a data collector would record only some. Recorded deaths are"
            + " what is compared with reality elsewhere.");
    terms.put(
        "What it does not say",
        "Differences are those of the model under its assumptions. Intervals hold the chance between"
            + " runs, not what the model gets wrong or its parameters leave open.");
    return terms;
  }
}
