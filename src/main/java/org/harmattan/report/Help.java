package org.harmattan.report;

import java.util.Map;

/** The sentence that says how to read a figure. */
final class Help {
  static final String TIMELINE =
      "What the scenario’s dated events came to in this run. An entry is cancelled when one that it"
          + " requires did not fire, or when one that cancels it did.";
  static final String PARAMETERS =
      "Every parameter of the model. Those that this scenario changes are marked.";

  static final String MAP =
      "Each cell has the colour of the armed actor with the most influence, the fuller the stronger;"
          + " hatching in a second colour marks cells where the runner-up is within ten points."
          + " Influence is half control of ground and half allegiance of people.";
  private static final Map<String, String> SENTENCES =
      Map.ofEntries(
          Map.entry(
              "influence-overview",
              "Read the small maps from left to right to see where influence moved. " + MAP),
          Map.entry(
              "influence-population",
              "Each strip is a region, from north to south; the height of a colour is that actor’s share"
                  + " of influence, each locality weighted by its people. Verticals mark events of the"
                  + " timeline."),
          Map.entry(
              "influence-area",
              "The same with each locality weighted by its area, so that the thinly peopled desert counts"
                  + " in full."),
          Map.entry(
              "deaths",
              "Bars are deaths that a data collector would have recorded of the simulated events;"
                  + " diamonds are deaths recorded in reality. All regions share one scale."),
          Map.entry(
              "severity",
              "How many of all deadly events killed at least so many people; both axes are logarithmic,"
                  + " so a straight line is a power law."),
          Map.entry(
              "arrival",
              "For each region, the first militant event and the start of sustained violence; the column"
                  + " on the right ranks regions by the latter, the recorded rank in brackets."),
          Map.entry("displaced", "People who live displaced within Mali at the end of each month."),
          Map.entry(
              "zones",
              "Each strip is a region; the heights of the colours are the shares of its people who live where the state, nobody, or its strongest hostile rival is in control."),
          Map.entry(
              "forces",
              "People under arms at each month’s end. Foreign forces count with the state."),
          Map.entry(
              "spread",
              "R0 holds for an empty country with the grievance, service and deterrence of the month; the effective R compares presences that arise with those that would die out without cells."),
          Map.entry(
              "regime",
              "Legitimacy follows what the public is told and hears of losses, the less the farther from the capital; the guard is alert after a strike and grows lax in quiet years."),
          Map.entry(
              "neighbours",
              "Presence along a border presses on the neighbour and fades; what passes on to countries beyond is the corridor to the coast. All panels share one scale."),
          Map.entry(
              "access",
              "Share of people whom aid could reach: it falls with violence, lost flights and roads that armed groups control."));
  private static final String SPREAD =
      "One column for each actor: its share of influence in each region, weighted by people, as the"
          + " median of the replicates and the ranges that hold half and nine tenths of them.";
  private static final String REPLICATES =
      " Lines are medians over replicates, tints hold half and nine tenths of them.";

  private Help() {}

  /** The sentence for a figure. */
  static String of(String figure, boolean single) {
    if (figure.equals("influence-spread")) {
      return SPREAD;
    }
    String sentence = SENTENCES.getOrDefault(figure, MAP);
    boolean spread =
        figure.equals("deaths") || figure.equals("severity") || figure.equals("displaced");
    return sentence + (!single && spread ? REPLICATES : "");
  }
}
