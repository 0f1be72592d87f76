package org.harmattan.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.harmattan.analysis.OutcomeValues;
import org.harmattan.analysis.sensitivity.Response;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Figure;
import org.harmattan.draw.chart.ResponseChart;
import org.harmattan.draw.chart.ResponseChart.Curve;
import org.harmattan.draw.chart.ResponseChart.Facet;
import org.harmattan.draw.chart.ResponseChart.Words;
import org.harmattan.experiment.design.Design;
import org.harmattan.experiment.design.FullGrid;
import org.harmattan.experiment.design.OneByOne;
import org.harmattan.experiment.design.PointFile;
import org.harmattan.experiment.design.PointList;
import org.harmattan.experiment.plan.Plan;
import org.harmattan.scenario.Scenario;

/**
 * How each quantity responds to each factor and, on a grid, to each two of them. Points of which a
 * run is missing or broke are left out.
 */
final class ResponseFigures {
  private static final int COLUMNS = 3;
  private static final int PAIR_COLUMNS = 2;
  private static final int MOST_PAIRS = 6;
  private static final int MOST_CURVES = 5;

  /** From so many different values on, neighbours are put together. */
  private static final int MANY_VALUES = 12;

  private static final int MOST_BINS = 8;
  private static final int FEWEST_IN_BIN = 5;
  private static final int MOST_SINGLE = 30;
  private static final double[] NONE = {};
  private static final double FULL = 0.95;
  private static final double FAINT = 0.35;

  private final Plan plan;
  private final Design design;
  private final List<OutcomeValues> outcomes;

  ResponseFigures(Plan plan, List<OutcomeValues> outcomes) {
    this.plan = plan;
    this.design = plan.experiment().design();
    this.outcomes = outcomes;
  }

  /** The figures; none where no point is complete. */
  List<Figure> all() {
    List<Figure> figures = new ArrayList<>();
    for (int s = 0; s < plan.experiment().scenarios().size(); s++) {
      for (OutcomeValues measured : outcomes) {
        FactorPoints points = FactorPoints.complete(plan, measured, s);
        if (points.size() > 0) {
          figures.add(oneFactor(points, measured, s));
          pairs(points, measured, s, figures);
        }
      }
    }
    return figures;
  }

  /** A sentence on how to read the figures of a design. */
  static String help(Design design) {
    if (design instanceof FullGrid) {
      return "Each mean is over the replicates and over all values of the factors that the panel"
          + " does not name; intervals are over replicates.";
    }
    if (design instanceof OneByOne) {
      return "One factor moves while the others stay at the middle of their ranges: interactions do"
          + " not show.";
    }
    return "Every dot is a point of the design, at which the other factors have other values: the"
        + " scatter around the means is due to them and to chance.";
  }

  private Figure oneFactor(FactorPoints points, OutcomeValues measured, int scenario) {
    List<Facet> facets = new ArrayList<>();
    for (int f = 0; f < points.factors(); f++) {
      FactorPoints shown = design instanceof OneByOne ? points.alone(f) : points;
      facets.add(facet(f, shown));
    }
    boolean means = facets.stream().anyMatch(f -> !f.curves().isEmpty());
    boolean interval = facets.stream().anyMatch(ResponseFigures::hasInterval);
    Words words =
        new Words(
            unit(measured),
            listed(points) ? "" : repeated(points) ? "a run" : "a point of the design",
            !means ? "" : interval ? "mean with its 95% interval" : "mean");
    return figure("response", "", words, facets, COLUMNS, measured, scenario);
  }

  private Facet facet(int factor, FactorPoints points) {
    if (listed(points)) {
      List<Response> each = eachPoint(factor, points);
      return new Facet(
          points.title(factor),
          points.axis(factor),
          NONE,
          NONE,
          false,
          List.of(curve("", each, false, FULL)));
    }
    double[] dots = repeated(points) ? points.runsOf(factor) : points.values(factor);
    double[] results = repeated(points) ? points.runs() : points.means();
    List<Curve> curves = curves(factor, points);
    boolean few = points.distinct(factor).length <= MANY_VALUES && !curves.isEmpty();
    return new Facet(points.title(factor), points.axis(factor), dots, results, few, curves);
  }

  /** Whether the points are few and chosen one by one: then each stands for itself. */
  private boolean listed(FactorPoints points) {
    boolean list = design instanceof PointList || design instanceof PointFile;
    return list && points.factors() > 1 && points.size() <= MOST_SINGLE;
  }

  /** Whether every value of a factor is one point, so that single runs show chance alone. */
  private boolean repeated(FactorPoints points) {
    return points.factors() == 1 || design instanceof OneByOne;
  }

  private List<Curve> curves(int factor, FactorPoints points) {
    double[] values = points.distinct(factor);
    if (balanced() || repeated(points) && values.length == points.size()) {
      return List.of(curve("", byReplicate(factor, values, points), true, FULL));
    }
    if (values.length <= MANY_VALUES && points.size() >= 2 * values.length) {
      return List.of(curve("", byPoint(factor, values, points), true, FULL));
    }
    int bins = Math.min(MOST_BINS, points.size() / FEWEST_IN_BIN);
    if (bins < 2) {
      return List.of();
    }
    List<Response> binned = Response.binned(points.values(factor), points.means(), bins);
    return List.of(curve("", binned, true, FULL));
  }

  /** Whether a factor's values are tried with the same values of the others. */
  private boolean balanced() {
    return design instanceof FullGrid || design instanceof OneByOne;
  }

  private static List<Response> byReplicate(int factor, double[] values, FactorPoints points) {
    return Arrays.stream(values)
        .mapToObj(x -> Response.of(x, Response.byReplicate(points.at(factor, x).replicates())))
        .toList();
  }

  private static List<Response> eachPoint(int factor, FactorPoints points) {
    double[] values = points.values(factor);
    return IntStream.range(0, points.size())
        .mapToObj(i -> Response.of(values[i], points.replicates().get(i)))
        .toList();
  }

  private static List<Response> byPoint(int factor, double[] values, FactorPoints points) {
    return Arrays.stream(values)
        .mapToObj(x -> Response.of(x, points.at(factor, x).means()))
        .toList();
  }

  private void pairs(
      FactorPoints points, OutcomeValues measured, int scenario, List<Figure> figures) {
    if (!(design instanceof FullGrid) || points.factors() < 2) {
      return;
    }
    List<Facet> facets = new ArrayList<>();
    for (int a = 0; a < points.factors(); a++) {
      for (int b = a + 1; b < points.factors() && facets.size() < MOST_PAIRS; b++) {
        // The factor with fewer values makes the lines.
        boolean swap = points.distinct(b).length > points.distinct(a).length;
        facets.add(pair(swap ? b : a, swap ? a : b, points));
      }
    }
    boolean interval = facets.stream().anyMatch(ResponseFigures::hasInterval);
    Words words = new Words(unit(measured), "", interval ? "mean with its 95% interval" : "mean");
    int columns = facets.size() == 1 ? 1 : PAIR_COLUMNS;
    figures.add(
        figure("interaction", " – two factors", words, facets, columns, measured, scenario));
  }

  private static Facet pair(int horizontal, int lines, FactorPoints points) {
    double[] values = some(points.distinct(lines));
    List<Curve> curves = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      FactorPoints of = points.at(lines, values[i]);
      double shade = FAINT + (FULL - FAINT) * i / Math.max(1, values.length - 1);
      List<Response> line = byReplicate(horizontal, of.distinct(horizontal), of);
      curves.add(curve(points.name(lines, values[i]), line, true, shade));
    }
    String by = SensitivityFigures.lowerFirst(points.title(lines));
    String title = points.title(horizontal) + ", lines: " + by;
    return new Facet(title, points.axis(horizontal), NONE, NONE, false, curves);
  }

  /** Few enough values to tell their lines apart, the ends among them. */
  private static double[] some(double[] values) {
    if (values.length <= MOST_CURVES) {
      return values;
    }
    return IntStream.range(0, MOST_CURVES)
        .mapToDouble(i -> values[i * (values.length - 1) / (MOST_CURVES - 1)])
        .toArray();
  }

  private static Curve curve(String label, List<Response> responses, boolean joined, double shade) {
    return new Curve(
        label,
        responses.stream().mapToDouble(Response::x).toArray(),
        responses.stream().mapToDouble(Response::mean).toArray(),
        responses.stream().mapToDouble(Response::low).toArray(),
        responses.stream().mapToDouble(Response::high).toArray(),
        joined,
        shade);
  }

  private static boolean hasInterval(Facet facet) {
    return facet.curves().stream().anyMatch(c -> Arrays.stream(c.low()).anyMatch(Double::isFinite));
  }

  private static String unit(OutcomeValues measured) {
    return measured.outcome().unit().stored();
  }

  private Figure figure(
      String kind,
      String more,
      Words words,
      List<Facet> facets,
      int columns,
      OutcomeValues measured,
      int scenario) {
    Scenario of = plan.experiment().scenarios().get(scenario);
    String title = "Response: " + SensitivityFigures.lowerFirst(measured.outcome().label()) + more;
    String subtitle = SensitivityFigures.subtitle(plan, of, plan.pointsPerScenario() + " points");
    String name = kind + "-" + measured.outcome().id() + "-" + of.name();
    Caption caption = new Caption(title, subtitle, Captions.SIMULATED);
    return ResponseChart.of(name, caption, words, facets, columns);
  }
}
