package org.harmattan.study.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.harmattan.analysis.Band;
import org.harmattan.analysis.Quantiles;
import org.harmattan.analysis.calibration.Posterior;
import org.harmattan.analysis.calibration.Screening;
import org.harmattan.analysis.calibration.Target;
import org.harmattan.draw.Fan;
import org.harmattan.draw.chart.MarginalsChart;
import org.harmattan.draw.chart.PredictiveChart;
import org.harmattan.draw.chart.ScreeningChart;
import org.harmattan.experiment.design.Factor;
import org.harmattan.report.CalibrationReport;

/** What a calibration found, as its report wants it. */
final class CalibrationPage {
  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;
  private static final int DRAWS = 200;
  private static final List<String> LOGARITHMIC = List.of("deaths", "events");

  /** What the panel says of all its numbers: kind, pattern and years. */
  private static final String AROUND_NAME =
      "^(deaths|events|arrival|P[0-9]+b?)-|-[0-9]{4}-[0-9]{4}$";

  private final Fitted fitted;
  private final Calibration calibration;
  private final Posterior posterior;

  CalibrationPage(Fitted fitted) {
    this.fitted = fitted;
    this.calibration = fitted.calibration();
    this.posterior = fitted.posterior();
  }

  CalibrationReport report(long seed, int runs) {
    FitYears fit = calibration.fit();
    CalibrationFile file = calibration.file();
    String facts =
        "fitted to "
            + fit.from()
            + "–"
            + fit.to()
            + " only · "
            + runs
            + " runs · draws on "
            + Shown.number(file.sampling().cellKm())
            + " km cells, confirmed on "
            + Shown.number(file.confirmation().cellKm())
            + " km · seed "
            + seed;
    return new CalibrationReport(
        calibration.title(),
        calibration.question(),
        facts,
        fitted.screened().map(s -> screened(s, seed)),
        steps(),
        parameters(),
        marginals(),
        draws(),
        correlations(),
        groups(),
        fitted.candidates().stream().map(CalibrationPage::candidate).toList(),
        checks());
  }

  private List<String> steps() {
    String taken =
        fitted.closer()
            ? "Taken: " + fitted.chosen().name() + "."
            : "The fit is no closer to the targets than the scenario as it is on this grid: keep the"
                + " scenario.";
    return List.of(
        "History matching left, after each wave: " + Words.shares(fitted.space()) + ".",
        "Sequential ABC kept draws within, by generation: "
            + Words.tolerances(posterior)
            + " standard deviations; effective number of draws "
            + Shown.number(posterior.effectiveSize())
            + ".",
        taken);
  }

  private static CalibrationReport.Screened screened(Screened screened, long seed) {
    List<ScreeningChart.Row> rows = new ArrayList<>();
    Map<String, String> mostMoved = new LinkedHashMap<>();
    for (Factor factor : screened.calibration().factors()) {
      Screening.Effect effect = screened.screening().effects().get(rows.size());
      mostMoved.put(factor.title(), screened.strongest(rows.size()).id());
      rows.add(
          new ScreeningChart.Row(
              factor.title(), effect.meanAbsolute(), effect.deviation(), screened.keeps(factor)));
    }
    double noise = screened.screening().noise().meanAbsolute();
    return new CalibrationReport.Screened(
        rows, noise, Words.size(screened, seed), Words.screened(screened), mostMoved);
  }

  /** Name, distance where it was measured, and how it was chosen where it was. */
  private static List<String> candidate(Candidate candidate) {
    boolean tried = candidate.tried() > 0;
    return List.of(
        candidate.name(),
        candidate.measured() ? Words.number(candidate.distance()) : "–",
        tried ? String.valueOf(candidate.tried()) : "–",
        tried ? Words.number(candidate.triedDistance()) : "–");
  }

  private List<CalibrationReport.Parameter> parameters() {
    List<CalibrationReport.Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < calibration.factors().size(); i++) {
      Factor factor = calibration.factors().get(i);
      parameters.add(
          new CalibrationReport.Parameter(
              factor.title(),
              factor.unit(),
              value(i, 0) + " – " + value(i, 1),
              value(i, posterior.mean(i)),
              value(i, posterior.quantile(i, LOW)) + " – " + value(i, posterior.quantile(i, HIGH)),
              value(i, fitted.chosen().position()[i])));
    }
    return parameters;
  }

  private List<MarginalsChart.Marginal> marginals() {
    List<MarginalsChart.Marginal> marginals = new ArrayList<>();
    double[] weights =
        posterior.particles().stream().mapToDouble(Posterior.Particle::weight).toArray();
    for (int i = 0; i < calibration.factors().size(); i++) {
      int factor = i;
      marginals.add(
          new MarginalsChart.Marginal(
              calibration.factors().get(i).title(),
              List.of(value(i, 0), value(i, 0.5), value(i, 1)),
              posterior.particles().stream().mapToDouble(p -> p.position()[factor]).toArray(),
              weights,
              fitted.chosen().position()[i]));
    }
    return marginals;
  }

  private double[][] draws() {
    return posterior.draws(DRAWS, 0.5).stream()
        .map(Posterior.Particle::position)
        .toArray(double[][]::new);
  }

  private double[][] correlations() {
    double[][] draws = draws();
    if (draws[0].length == 1) {
      return new double[][] {{1}};
    }
    return new PearsonsCorrelation(draws).getCorrelationMatrix().getData();
  }

  private List<PredictiveChart.Group> groups() {
    List<PredictiveChart.Group> groups = new ArrayList<>();
    int at = 0;
    for (TargetGroup group : calibration.file().targets().values()) {
      List<Target> targets = group.targets(calibration.record(), calibration.fit());
      boolean counts = LOGARITHMIC.contains(group.statistic().unit());
      groups.add(
          new PredictiveChart.Group(
              group.id().replace('-', ' ') + ", " + group.statistic().unit(),
              counts,
              targets.stream().map(t -> t.id().replaceAll(AROUND_NAME, "")).toList(),
              targets.stream().mapToDouble(t -> group.statistic().natural(t.observed())).toArray(),
              fan(group.statistic(), fitted.asItIs().runs(), at, targets.size()),
              fan(group.statistic(), fitted.predictions(), at, targets.size())));
      at += targets.size();
    }
    return groups;
  }

  private List<CalibrationReport.Check> checks() {
    List<CalibrationReport.Check> checks = new ArrayList<>();
    int at = 0;
    for (TargetGroup group : calibration.file().targets().values()) {
      for (Target target : group.targets(calibration.record(), calibration.fit())) {
        Band band = band(group.statistic(), fitted.predictions(), at++);
        double observed = group.statistic().natural(target.observed());
        checks.add(
            new CalibrationReport.Check(
                target.id(),
                group.statistic().unit(),
                Shown.number(observed),
                Shown.number(band.median()),
                Shown.number(band.low90()) + " – " + Shown.number(band.high90()),
                observed >= band.low90() && observed <= band.high90()));
      }
    }
    return checks;
  }

  private static Fan fan(Statistic statistic, List<double[]> runs, int first, int count) {
    double[][] bands = new double[5][count];
    for (int i = 0; i < count; i++) {
      Band band = band(statistic, runs, first + i);
      bands[0][i] = band.low90();
      bands[1][i] = band.low50();
      bands[2][i] = band.median();
      bands[3][i] = band.high50();
      bands[4][i] = band.high90();
    }
    return new Fan(bands[0], bands[1], bands[2], bands[3], bands[4]);
  }

  /** Runs that broke say nothing. */
  static Band band(Statistic statistic, List<double[]> runs, int column) {
    return Quantiles.band(
        runs.stream()
            .mapToDouble(run -> run[column])
            .filter(Double::isFinite)
            .map(statistic::natural)
            .toArray());
  }

  private String value(int factor, double position) {
    return Shown.value(calibration.factors().get(factor).scale().value(position));
  }
}
