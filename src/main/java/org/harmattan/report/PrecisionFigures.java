package org.harmattan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.harmattan.analysis.Band;
import org.harmattan.analysis.OutcomeValues;
import org.harmattan.analysis.Quantiles;
import org.harmattan.analysis.sensitivity.Adequacy;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Fan;
import org.harmattan.draw.Figure;
import org.harmattan.draw.chart.PrecisionChart;
import org.harmattan.experiment.plan.Plan;

/** How many replications are enough, for each outcome. */
final class PrecisionFigures {
  static final String HELP =
      "The interval of a point's mean after so many replications, as a share of the mean. It"
          + " narrows with the root of their number.";

  private static final int FEWEST_REPLICATIONS = 3;

  private final Plan plan;
  private final List<OutcomeValues> outcomes;
  private final double wanted;

  PrecisionFigures(Plan plan, List<OutcomeValues> outcomes) {
    this.plan = plan;
    this.outcomes = outcomes;
    this.wanted = plan.experiment().output().precision();
  }

  /** A figure for each quantity; none where points have too few replications. */
  List<Figure> all() {
    List<Figure> figures = new ArrayList<>();
    for (OutcomeValues measured : outcomes) {
      List<double[]> shares = shares(measured);
      if (!shares.isEmpty()) {
        figures.add(figure(measured, shares));
      }
    }
    return figures;
  }

  /** Replications that the wanted precision takes. */
  String table() {
    if (plan.experiment().replications() < 2) {
      return Section.paragraph(
          "With one replication of each point nothing can be said of chance. Repeat some points to"
              + " see how much of the differences between points it explains.");
    }
    HtmlTable table =
        new HtmlTable("Quantity", "Points", "Median point needs", "Neediest point needs");
    for (OutcomeValues measured : outcomes) {
      int[] needed =
          measured.byPoint().keySet().stream()
              .map(measured::of)
              .filter(values -> values.length > 1)
              .mapToInt(values -> Adequacy.of(values, wanted).needed().replications())
              .sorted()
              .toArray();
      if (needed.length > 0) {
        table.row(
            "",
            measured.outcome().label(),
            String.valueOf(needed.length),
            replications(needed[needed.length / 2]),
            replications(needed[needed.length - 1]));
      }
    }
    String precision = String.format(Locale.ROOT, "%.0f%%", 100 * wanted);
    return Section.paragraph(
            "Replications for a 95% interval of ±"
                + precision
                + " of the mean, estimated from "
                + plan.experiment().replications()
                + ".")
        + table.render();
  }

  private static String replications(int needed) {
    return needed == Integer.MAX_VALUE ? "more than a million" : String.valueOf(needed);
  }

  private Figure figure(OutcomeValues measured, List<double[]> shares) {
    Caption caption =
        new Caption(
            "How sure the mean is: " + SensitivityFigures.lowerFirst(measured.outcome().label()),
            SensitivityFigures.scenarios(plan)
                + " · "
                + shares.size()
                + (shares.size() == 1 ? " point" : " points")
                + " · "
                + plan.experiment().replications()
                + " replications · seed "
                + plan.experiment().seed(),
            Captions.SIMULATED);
    String name = "precision-" + measured.outcome().id();
    return PrecisionChart.of(name, caption, fan(shares), wanted);
  }

  /** Half-widths as shares of the mean, of the points that have every replicate. */
  private List<double[]> shares(OutcomeValues measured) {
    int replications = plan.experiment().replications();
    if (replications < FEWEST_REPLICATIONS) {
      return List.of();
    }
    return measured.byPoint().keySet().stream()
        .map(measured::of)
        .filter(values -> values.length == replications)
        .map(values -> Adequacy.of(values, wanted).steps())
        .map(steps -> steps.stream().mapToDouble(PrecisionFigures::share).toArray())
        .toList();
  }

  private static double share(Adequacy.Step step) {
    return step.mean() == 0 ? 0 : step.halfWidth() / Math.abs(step.mean());
  }

  private static Fan fan(List<double[]> shares) {
    if (shares.size() == 1) {
      return Fan.single(shares.get(0));
    }
    List<Band> bands = Quantiles.bands(shares);
    return new Fan(
        column(bands, 0), column(bands, 1), column(bands, 2), column(bands, 3), column(bands, 4));
  }

  private static double[] column(List<Band> bands, int which) {
    return IntStream.range(0, bands.size())
        .mapToDouble(
            i -> {
              Band b = bands.get(i);
              return new double[] {b.low90(), b.low50(), b.median(), b.high50(), b.high90()}[which];
            })
        .toArray();
  }
}
