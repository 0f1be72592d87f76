package org.harmattan.report;

import java.util.List;
import org.harmattan.analysis.Outcome;
import org.harmattan.analysis.comparison.Alternative;
import org.harmattan.analysis.comparison.Effect;
import org.harmattan.analysis.comparison.RunComparison;
import org.harmattan.draw.Figure;
import org.harmattan.draw.chart.EffectsChart;
import org.harmattan.draw.chart.EffectsChart.Evidence;
import org.harmattan.draw.chart.ForestChart;

/** Charts of effects: each measure in its own unit, and all of an alternative ranked. */
final class EffectFigures {
  private final RunComparison comparison;
  private final ComparisonCaptions captions;

  EffectFigures(RunComparison comparison) {
    this.comparison = comparison;
    this.captions = new ComparisonCaptions(comparison);
  }

  /** Every measure in a panel, a row for each alternative. */
  Figure overview() {
    List<EffectsChart.Outcome> panels = comparison.outcomes().stream().map(this::panel).toList();
    return EffectsChart.of(
        "effects",
        captions.of(
            "Difference from “" + comparison.baseline().title() + "”", " · mean, 95% t interval"),
        comparison.alternatives().stream().map(a -> a.set().title()).toList(),
        panels,
        EffectsChart.FEW_LONG_ROWS);
  }

  private EffectsChart.Outcome panel(Outcome outcome) {
    double scale = outcome.unit().scale();
    List<EffectsChart.Effect> effects =
        comparison.effects().stream()
            .filter(e -> e.outcome() == outcome)
            .map(
                e ->
                    new EffectsChart.Effect(
                        scale * e.contrast().difference(),
                        scale * e.contrast().low(),
                        scale * e.contrast().high(),
                        evidence(e)))
            .toList();
    return new EffectsChart.Outcome(outcome.label(), outcome.unit().ofDifferences(), effects);
  }

  /** The effects of an alternative, ranked. */
  Figure forest(Alternative alternative) {
    List<ForestChart.Row> rows =
        ComparisonWords.ranked(comparison.effects(alternative)).stream()
            .map(EffectFigures::row)
            .toList();
    return ForestChart.of(
        name(alternative),
        captions.of(
            "“" + alternative.set().title() + "”: effects ranked by size",
            " · difference from “" + comparison.baseline().title() + "”"),
        rows);
  }

  /** Name of an alternative's forest plot. */
  static String name(Alternative alternative) {
    return "effects-" + alternative.set().id();
  }

  private static ForestChart.Row row(Effect effect) {
    double difference = effect.contrast().difference();
    double factor = difference == 0 ? 1 / effect.spread() : effect.contrast().g() / difference;
    return new ForestChart.Row(
        effect.outcome().label(),
        effect.contrast().g(),
        effect.contrast().low() * factor,
        effect.contrast().high() * factor,
        evidence(effect),
        ComparisonNumbers.inOwnUnit(effect));
  }

  private static Evidence evidence(Effect effect) {
    return switch (effect.certainty()) {
      case CLEAR -> Evidence.AMONG_MANY;
      case SUGGESTED -> Evidence.ALONE;
      default -> Evidence.NONE;
    };
  }
}
