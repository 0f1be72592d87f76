package org.harmattan.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.harmattan.analysis.Band;
import org.harmattan.analysis.Period;
import org.harmattan.analysis.score.Aim;
import org.harmattan.analysis.score.AimResult;
import org.harmattan.analysis.score.AimResult.QuantityResult;
import org.harmattan.analysis.score.ModelRuns;
import org.harmattan.analysis.score.Pattern;
import org.harmattan.analysis.score.Quantity;
import org.harmattan.analysis.score.RecordedPatterns;
import org.harmattan.analysis.score.ScoreCard;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Figure;
import org.harmattan.draw.chart.PatternChart;
import org.harmattan.scenario.Bloc;

/** The quantities of each pattern beside the same of the model and its nulls. */
final class PatternFigures {
  private static final List<Pattern> NOT_DRAWN =
      List.of(Pattern.P1, Pattern.P1B, Pattern.P6B, Pattern.P10);

  private static final Map<String, String> ACTORS =
      Map.of("dan-na-ambassagou", "Dan Na Ambassagou", "dozo", "Dozo");

  private final ScoreCard card;
  private final Function<String, Caption> caption;

  /**
   * The figures of a card.
   *
   * @param caption the words around a figure of a title
   */
  PatternFigures(ScoreCard card, Function<String, Caption> caption) {
    this.card = card;
    this.caption = caption;
  }

  /** A figure for each pattern of several numbers. */
  List<Figure> all() {
    List<Figure> figures = new ArrayList<>();
    for (Pattern pattern : Pattern.values()) {
      List<PatternChart.Block> blocks = NOT_DRAWN.contains(pattern) ? List.of() : blocks(pattern);
      if (!blocks.isEmpty()) {
        String name = "pattern-" + pattern.id().toLowerCase(Locale.ROOT);
        Caption words = caption.apply(pattern.id() + " " + pattern.title());
        figures.add(PatternChart.of(name, words, blocks, nulls()));
      }
    }
    return figures;
  }

  /** Numbers with one unit of one role share an axis; each is drawn once. */
  private List<PatternChart.Block> blocks(Pattern pattern) {
    Map<String, Map<String, QuantityResult>> groups = new LinkedHashMap<>();
    for (AimResult result : card.aimsOfFirst()) {
      if (result.aim().pattern() == pattern) {
        result.quantities().stream()
            .filter(QuantityResult::covered)
            .forEach(
                q ->
                    groups
                        .computeIfAbsent(
                            key(result.aim(), q.quantity()), k -> new LinkedHashMap<>())
                        .putIfAbsent(q.quantity().name() + q.quantity().period(), q));
      }
    }
    List<PatternChart.Block> blocks = new ArrayList<>();
    // A number alone stands in the table; beside many it would leave half of a figure empty.
    groups.forEach(
        (key, rows) -> {
          if (rows.size() > 1) {
            blocks.add(block(key, pattern, List.copyOf(rows.values())));
          }
        });
    return blocks;
  }

  private static String key(Aim aim, Quantity quantity) {
    return aim.role().id() + "|" + quantity.unit();
  }

  private PatternChart.Block block(String key, Pattern pattern, List<QuantityResult> results) {
    List<Period> periods = results.stream().map(q -> q.quantity().period()).distinct().toList();
    boolean byPeriod = periods.size() > 1;
    String name = results.get(0).quantity().name();
    String when = periods.get(0) + (byPeriod ? " to " + periods.get(periods.size() - 1) : "");
    String title = (byPeriod ? name + ", " : "") + when + " (" + key.split("\\|")[0] + ")";
    return new PatternChart.Block(
        title,
        results.get(0).quantity().unit(),
        !results.get(0).quantity().unit().startsWith("degrees"),
        results.stream().map(q -> row(q, pattern, byPeriod)).toList());
  }

  private PatternChart.Row row(QuantityResult result, Pattern pattern, boolean byPeriod) {
    Quantity quantity = result.quantity();
    Band band = result.simulated().band();
    RecordedPatterns.Value recorded =
        RecordedPatterns.mali().find(pattern, quantity.name(), quantity.period());
    return new PatternChart.Row(
        byPeriod ? quantity.period().toString() : shortName(quantity.name()),
        quantity.observed(),
        recorded.low(),
        recorded.high(),
        new double[] {band.low90(), band.low50(), band.median(), band.high50(), band.high90()},
        medians(quantity));
  }

  /** Actors by their names, the rest shortened where the figure's title says it already. */
  private static String shortName(String name) {
    for (Bloc bloc : Bloc.values()) {
      if (bloc.id().equals(name)) {
        return bloc.label();
      }
    }
    return ACTORS
        .getOrDefault(name, name)
        .replace("first militant event in ", "")
        .replace("active neighbours", "neighbours");
  }

  private double[] medians(Quantity quantity) {
    ToDoubleFunction<ModelRuns> median = model -> model.simulated(quantity).band().median();
    return card.models().stream().skip(1).mapToDouble(median).toArray();
  }

  private List<String> nulls() {
    return card.models().stream().skip(1).map(ModelRuns::name).toList();
  }
}
