package org.harmattan.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.harmattan.analysis.Band;
import org.harmattan.analysis.score.Aim;
import org.harmattan.analysis.score.AimResult;
import org.harmattan.analysis.score.AimResult.QuantityResult;
import org.harmattan.analysis.score.ModelRuns;
import org.harmattan.analysis.score.Pattern;
import org.harmattan.analysis.score.Period;
import org.harmattan.analysis.score.Quantity;
import org.harmattan.analysis.score.RecordedPatterns;
import org.harmattan.analysis.score.Score;
import org.harmattan.analysis.score.ScoreCard;
import org.harmattan.analysis.score.SourceScores;
import org.harmattan.analysis.score.Target;
import org.harmattan.analysis.score.Verification;
import org.harmattan.analysis.score.ViolenceCounts;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Figure;
import org.harmattan.draw.chart.DeathsChart;
import org.harmattan.draw.chart.DeathsChart.Counts;
import org.harmattan.draw.chart.DeathsChart.Deaths;
import org.harmattan.draw.chart.PatternChart;
import org.harmattan.draw.chart.PitChart;
import org.harmattan.draw.chart.SkillChart;
import org.harmattan.draw.chart.Years;
import org.harmattan.scenario.Bloc;

/** The figures of a score card. */
final class ScoreFigures {
  private static final List<Pattern> NOT_DRAWN =
      List.of(Pattern.P1, Pattern.P1B, Pattern.P6B, Pattern.P10);

  private static final Map<String, String> ACTORS =
      Map.of("dan-na-ambassagou", "Dan Na Ambassagou", "dozo", "Dozo");

  private final ScoreCard card;
  private final ViolenceCounts record;
  private final String source;

  ScoreFigures(ScoreCard card, ViolenceCounts record, String source) {
    this.card = card;
    this.record = record;
    this.source = source;
  }

  /** Deaths by year and region of the first model. */
  Figure deaths() {
    ViolenceCounts any = first().counts().get(0);
    List<Integer> years = new ArrayList<>();
    for (int year = any.first().getYear(); year <= any.last().getYear(); year++) {
      years.add(year);
    }
    List<DeathsChart.Region> regions =
        any.regions().stream()
            .map(region -> new DeathsChart.Region(region, counts(years, c -> region(c, region))))
            .toList();
    Counts country = counts(years, ScoreFigures::country);
    return DeathsChart.of(
        "deaths",
        caption("Recorded deaths a year, simulated and observed"),
        Years.of(any.months()),
        new Deaths(years, country, regions),
        List.of());
  }

  /** Deaths by year. */
  private interface ByYear {
    double of(int year);
  }

  /** Deaths between two months. */
  private interface Between {
    double of(YearMonth from, YearMonth to);
  }

  private static ByYear country(ViolenceCounts counts) {
    return year -> inYear(counts, year, (from, to) -> counts.country(Target.DEATHS, from, to));
  }

  private static ByYear region(ViolenceCounts counts, String region) {
    return year -> inYear(counts, year, (from, to) -> counts.of(Target.DEATHS, region, from, to));
  }

  /** What is known of a year; not a number where nobody looked. */
  private static double inYear(ViolenceCounts counts, int year, Between deaths) {
    YearMonth from = YearMonth.of(year, 1);
    YearMonth to = YearMonth.of(year, 12);
    YearMonth last = to.isAfter(counts.last()) ? counts.last() : to;
    boolean known = !from.isBefore(counts.first()) && !from.isAfter(counts.last());
    return known ? deaths.of(from, last) : Double.NaN;
  }

  private Counts counts(List<Integer> years, Function<ViolenceCounts, ByYear> deaths) {
    List<double[]> series =
        first().counts().stream().map(run -> series(years, deaths.apply(run))).toList();
    return new Counts(Replicates.fan(series), series(years, deaths.apply(record)));
  }

  private static double[] series(List<Integer> years, ByYear deaths) {
    return years.stream().mapToDouble(deaths::of).toArray();
  }

  /** Calibration of the first model. */
  Figure pit() {
    List<PitChart.Histogram> histograms =
        card.verifications().stream()
            .map(one -> new PitChart.Histogram(title(one), one.models().get(0).pitHistogram()))
            .toList();
    return PitChart.of("pit", scoredCaption("Are the predictions calibrated?"), histograms);
  }

  /** Skill of all models by a score. */
  Figure skill(Score score) {
    List<SkillChart.Trial> trials =
        card.verifications().stream().map(one -> trial(one, score)).toList();
    return SkillChart.of(
        "skill-" + score.id(),
        scoredCaption(score.title() + ": skill against the best naive baseline"),
        card.models().stream().map(ModelRuns::name).toList(),
        trials);
  }

  private static SkillChart.Trial trial(Verification one, Score score) {
    return new SkillChart.Trial(
        title(one),
        one.best(score).source(),
        one.models().stream().map(model -> skill(one, model, score)).toList());
  }

  private static SkillChart.Skill skill(Verification one, SourceScores model, Score score) {
    var skill = one.skill(model, score);
    return new SkillChart.Skill(skill.value(), skill.low(), skill.high());
  }

  /** How deadly events are. */
  Figure severity() {
    return SeverityFigure.of(caption("How many die in one event"), first().fatalities());
  }

  /** Whether events were kept. */
  boolean hasEvents() {
    return first().fatalities().stream().anyMatch(run -> run.length > 0);
  }

  /** A figure for each pattern of several numbers. */
  Map<Pattern, Figure> patterns() {
    Map<Pattern, Figure> figures = new LinkedHashMap<>();
    for (Pattern pattern : Pattern.values()) {
      List<PatternChart.Block> blocks = NOT_DRAWN.contains(pattern) ? List.of() : blocks(pattern);
      if (!blocks.isEmpty()) {
        String name = "pattern-" + pattern.id().toLowerCase(Locale.ROOT);
        Caption caption = caption(pattern.id() + " " + pattern.title());
        figures.put(pattern, PatternChart.of(name, caption, blocks, nulls()));
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

  private ModelRuns first() {
    return card.models().get(0);
  }

  private static String title(Verification one) {
    String target = one.target().id();
    return target.substring(0, 1).toUpperCase(Locale.ROOT)
        + target.substring(1)
        + ", "
        + one.level().id();
  }

  /** What is scored, and with how many draws. */
  private Caption scoredCaption(String title) {
    String scored =
        first().title()
            + " · scored "
            + card.period()
            + " · "
            + card.verifications().get(0).draws()
            + " draws each";
    return new Caption(title, scored, sourceLine());
  }

  private String sourceLine() {
    return Captions.SIMULATED + " Recorded: " + source + ".";
  }

  private Caption caption(String title) {
    ViolenceCounts any = first().counts().get(0);
    String subtitle =
        first().title()
            + " · "
            + new Period(any.first(), any.last())
            + " · "
            + first().replicates().size()
            + " replicates";
    return new Caption(title, subtitle, sourceLine());
  }

  /** All figures in the order of the page. */
  List<Figure> all() {
    List<Figure> figures = new ArrayList<>();
    figures.add(deaths());
    Arrays.stream(new Score[] {Score.CRPS, Score.IGNORANCE}).forEach(s -> figures.add(skill(s)));
    figures.add(pit());
    figures.addAll(patterns().values());
    if (hasEvents()) {
      figures.add(severity());
    }
    return figures;
  }
}
