package org.harmattan.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.harmattan.analysis.Period;
import org.harmattan.analysis.score.Counted;
import org.harmattan.analysis.score.ModelRuns;
import org.harmattan.analysis.score.Score;
import org.harmattan.analysis.score.ScoreCard;
import org.harmattan.analysis.score.SourceScores;
import org.harmattan.analysis.score.Verification;
import org.harmattan.analysis.score.ViolenceCounts;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Figure;
import org.harmattan.draw.chart.DeathsChart;
import org.harmattan.draw.chart.DeathsChart.Counts;
import org.harmattan.draw.chart.DeathsChart.Deaths;
import org.harmattan.draw.chart.PitChart;
import org.harmattan.draw.chart.SkillChart;
import org.harmattan.draw.chart.Years;

/** The figures of a score card. */
final class ScoreFigures {
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
    return year -> inYear(counts, year, (from, to) -> counts.country(Counted.DEATHS, from, to));
  }

  private static ByYear region(ViolenceCounts counts, String region) {
    return year -> inYear(counts, year, (from, to) -> counts.of(Counted.DEATHS, region, from, to));
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
    figures.addAll(new PatternFigures(card, this::caption).all());
    if (hasEvents()) {
      figures.add(severity());
    }
    return figures;
  }
}
