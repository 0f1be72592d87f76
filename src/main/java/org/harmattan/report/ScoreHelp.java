package org.harmattan.report;

/** The sentences of a score card's page. */
final class ScoreHelp {
  static final String AIMS =
      "Yes: enough of the quantities of an aim meet their criterion; the count says how many of them"
          + " do. Emergent: brought about by the model. Conditional: given the dated events of the"
          + " timeline. Scripted: written into it; no skill. Fitted: 2012–2019, open to fitting."
          + " Withheld: 2020–2021, in no fit. Aims not set before scoring are rules of this program,"
          + " so that no pattern goes without one.";
  static final String NULLS =
      "Distance to a pattern: mean fair CRPS of its quantities, each as a share of its scale. Numbers"
          + " are the distance of the null less that of the model, paired by replicate, with 95 %"
          + " intervals; above zero the model is nearer. A finding is named where p < 0.05 after"
          + " Holm’s correction for the number of patterns. Where a null does as well, what the model"
          + " adds to it is not identified by the record.";
  static final String DEATHS =
      "Bars are deaths that a data collector would have recorded of the simulated events: the line is"
          + " the median of the replicates, tints hold half and nine tenths of them. Diamonds are"
          + " what was observed.";
  static final String SCORES =
      "All scores are means over the same cells, the smaller the better, from the same number of"
          + " draws. The model runs freely from 2012 and never sees the record; the baselines know the"
          + " record up to the December before the year that they predict, which is an advantage."
          + " Skill is 1 − score / score of the best baseline.";
  static final String SKILL =
      "Each row is a model: right of zero it beats the best of five naive predictions on the same"
          + " cells, left of zero it does worse. Intervals by a block bootstrap over quarters; over"
          + " years where a cell is a year, so that they rest on very few blocks there.";
  static final String PIT =
      "Flat means calibrated; a hill in the middle means too wide; heaps at the ends too narrow; a"
          + " slope to the left means that too much is predicted. Ties are broken at random with a"
          + " fixed seed.";
  static final String PATTERN =
      "Line: median of the replicates; tints: half and nine tenths of them. Diamond: observed, with"
          + " its interval where it is a share. Small open marks are medians of the nulls.";
  static final String SEVERITY =
      "How many of all deadly events killed at least so many people; both axes are logarithmic.";

  private static final String[] DEFINITIONS = {
    "CRPS: continuous ranked probability score of the draws, fair version (Ferro 2014): its"
        + " expectation does not depend on the number of draws. In deaths or events.",
    "Ignorance: −log₂ of the probability of the bin in which the observed count lies; bins 0, 1–2,"
        + " 3–5, 6–10, 11–25, 26–50, 51–100, 101–250, 251–500, 501–1000, 1001 and more; one"
        + " pseudo-draw in each.",
    "90 % interval score: width of the central interval plus 20 times the distance by which it is"
        + " missed (Gneiting and Raftery 2007).",
    "Brier score: (p − o)², p the share of draws with any at all, o whether there were any.",
    "Baselines, all from the record up to the December before: zero; the last value with Poisson"
        + " noise; the own last 12 months, each as likely (“conflictology”); the same pooled with the"
        + " regions that share a border; all months since 2012 (climatology). For years: sums of 12"
        + " months.",
    "Deaths and events that the record cannot place count in the country’s cells alone: about 3 % of"
        + " deaths.",
    "Sources: Gneiting and Raftery 2007, JASA 102, 359–378; Gneiting, Balabdaoui and Raftery 2007,"
        + " JRSS B 69, 243–268; Ferro 2014, QJRMS 140, 1917–1923; Brier 1950, MWR 78; Hegre et al."
        + " 2024, The 2023/24 VIEWS prediction challenge, arXiv 2407.11045."
  };

  private ScoreHelp() {}

  static String definitions() {
    StringBuilder list = new StringBuilder();
    for (String definition : DEFINITIONS) {
      list.append(Section.paragraph(definition));
    }
    return list.toString();
  }
}
