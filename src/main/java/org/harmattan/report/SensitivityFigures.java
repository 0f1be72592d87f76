package org.harmattan.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.harmattan.analysis.OutcomeValues;
import org.harmattan.analysis.sensitivity.Interval;
import org.harmattan.analysis.sensitivity.MorrisEffects;
import org.harmattan.analysis.sensitivity.SobolIndices;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Figure;
import org.harmattan.draw.chart.RankingChart;
import org.harmattan.draw.chart.RankingChart.Estimate;
import org.harmattan.draw.chart.RankingChart.Measures;
import org.harmattan.draw.chart.RankingChart.Row;
import org.harmattan.experiment.design.Design;
import org.harmattan.experiment.design.Factor;
import org.harmattan.experiment.design.Morris;
import org.harmattan.experiment.design.Saltelli;
import org.harmattan.experiment.plan.Plan;
import org.harmattan.scenario.Scenario;

/**
 * Which factors matter, for each quantity and scenario of a design that can tell. Of a design that
 * is not complete, or whose runs broke, the complete blocks are used.
 */
final class SensitivityFigures {
  private static final int FEWEST_BLOCKS = 2;

  private final Plan plan;
  private final List<OutcomeValues> outcomes;
  private final int factors;
  private final int perScenario;

  SensitivityFigures(Plan plan, List<OutcomeValues> outcomes) {
    this.plan = plan;
    this.outcomes = outcomes;
    this.factors = plan.experiment().factors().size();
    this.perScenario = plan.pointsPerScenario();
  }

  /** The figures; none for other designs. */
  List<Figure> all() {
    Design design = plan.experiment().design();
    List<Figure> figures = new ArrayList<>();
    for (int s = 0; s < plan.experiment().scenarios().size(); s++) {
      for (OutcomeValues measured : outcomes) {
        if (design instanceof Morris morris) {
          morris(morris, measured, s, figures);
        } else if (design instanceof Saltelli) {
          sobol(measured, s, figures);
        }
      }
    }
    return figures;
  }

  /** A sentence on how to read the figures of a design. */
  static String help(Design design) {
    return design instanceof Morris
        ? "μ* is the mean size of a factor's effect over its whole range, with a 95% bootstrap"
            + " interval; a σ near or above μ* means that the effect depends on the other factors"
            + " or is not linear (Morris 1991; Campolongo et al. 2007)."
        : "The first-order index is the share of the variance due to a factor alone, the total"
            + " index with all its interactions; lines are 95% bootstrap intervals (Saltelli et"
            + " al. 2010). Chance differences between runs count as interaction.";
  }

  /** Titles of the scenarios, and the period of the first. */
  static String scenarios(Plan plan) {
    List<Scenario> scenarios = plan.experiment().scenarios();
    return scenarios.stream().map(Scenario::title).collect(Collectors.joining(", "))
        + " · "
        + Captions.period(scenarios.get(0));
  }

  private void morris(Morris design, OutcomeValues measured, int scenario, List<Figure> figures) {
    double[] results = results(measured, scenario);
    int[] kept = completeBlocks(results, factors + 1);
    if (kept.length < FEWEST_BLOCKS * (factors + 1)) {
      return;
    }
    double[][] positions = design.positions(factors, plan.experiment().designSeed());
    List<MorrisEffects> effects =
        MorrisEffects.of(
            Arrays.stream(kept).mapToObj(i -> positions[i]).toArray(double[][]::new),
            at(results, kept));
    List<Row> rows =
        IntStream.range(0, factors)
            .mapToObj(i -> new Row(name(i), muStar(effects.get(i)), sigma(effects.get(i))))
            .toList();
    String axis = "effect over the whole range, " + measured.outcome().unit().stored();
    Measures measures =
        new Measures("μ*: mean size of the effect, 95% interval", "σ: how the effect varies", axis);
    int blocks = kept.length / (factors + 1);
    figures.add(figure("morris", measured, scenario, blocks + " trajectories", measures, rows));
  }

  private static Estimate muStar(MorrisEffects effects) {
    Interval interval = effects.interval();
    return new Estimate(effects.meanAbsolute(), interval.low(), interval.high());
  }

  private static Estimate sigma(MorrisEffects effects) {
    return Estimate.of(effects.deviation());
  }

  private void sobol(OutcomeValues measured, int scenario, List<Figure> figures) {
    double[] results = results(measured, scenario);
    int[] kept = completeBlocks(results, factors + 2);
    if (kept.length < FEWEST_BLOCKS * (factors + 2)) {
      return;
    }
    List<SobolIndices> indices = SobolIndices.of(factors, at(results, kept));
    List<Row> rows =
        IntStream.range(0, factors)
            .mapToObj(i -> new Row(name(i), total(indices.get(i)), first(indices.get(i))))
            .toList();
    Measures measures =
        new Measures(
            "total: with interactions, 95% interval",
            "first-order: alone", "share of the variance");
    int blocks = kept.length / (factors + 2);
    figures.add(figure("sobol", measured, scenario, blocks + " base samples", measures, rows));
  }

  private static Estimate total(SobolIndices i) {
    return new Estimate(i.total(), i.totalInterval().low(), i.totalInterval().high());
  }

  private static Estimate first(SobolIndices i) {
    return new Estimate(i.first(), i.firstInterval().low(), i.firstInterval().high());
  }

  private Figure figure(
      String kind,
      OutcomeValues measured,
      int scenario,
      String size,
      Measures measures,
      List<Row> rows) {
    Scenario of = plan.experiment().scenarios().get(scenario);
    Caption caption =
        new Caption(
            "What moves: " + lowerFirst(measured.outcome().label()),
            subtitle(plan, of, size),
            Captions.SIMULATED);
    String name = kind + "-" + measured.outcome().id() + "-" + of.name();
    return RankingChart.of(name, caption, measures, rows);
  }

  /** Scenario, period, size of the design, replications and seed. */
  static String subtitle(Plan plan, Scenario scenario, String size) {
    int replications = plan.experiment().replications();
    return scenario.title()
        + " · "
        + Captions.period(scenario)
        + " · "
        + size
        + " · "
        + replications
        + (replications == 1 ? " replication" : " replications")
        + " of each point · seed "
        + plan.experiment().seed();
  }

  private double[] results(OutcomeValues measured, int scenario) {
    double[] means = measured.means(plan.points().rows().size());
    return Arrays.copyOfRange(means, scenario * perScenario, (scenario + 1) * perScenario);
  }

  /** Indices of the points in blocks of which every point has a result. */
  static int[] completeBlocks(double[] results, int size) {
    return IntStream.range(0, results.length)
        .filter(
            i -> {
              int first = i / size * size;
              return Arrays.stream(results, first, first + size).allMatch(Double::isFinite);
            })
        .toArray();
  }

  private static double[] at(double[] values, int[] indices) {
    return Arrays.stream(indices).mapToDouble(i -> values[i]).toArray();
  }

  private String name(int factor) {
    return name(plan.experiment().factors().get(factor));
  }

  /** A factor as figures name it. */
  static String name(Factor factor) {
    String title = factor.title();
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  /** Within a sentence, unless it begins with an abbreviation. */
  static String lowerFirst(String text) {
    boolean abbreviation = text.length() > 1 && Character.isUpperCase(text.charAt(1));
    return abbreviation ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
