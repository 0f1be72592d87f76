package org.harmattan.study.calibration;

import java.util.List;
import org.harmattan.analysis.score.Aim;
import org.harmattan.analysis.score.Pattern;
import org.harmattan.analysis.score.Patterns;
import org.harmattan.analysis.score.Quantity;
import org.harmattan.analysis.score.RecordedRun;
import org.harmattan.analysis.score.Tag;
import org.harmattan.scenario.Described;

/**
 * The numbers of a pattern by which runs are scored, those of the years of the fit that the
 * timeline does not script: deaths as log(1 + deaths), shares and ratios as log(0.02 + value). A
 * number that a run leaves undefined counts as 0.
 *
 * @param pattern the pattern
 */
public record ScoredPattern(@Described(says = "a pattern of score, e.g. p7b") Pattern pattern)
    implements Statistic {
  private static final String DEATHS = "deaths";
  private static final double LEAST_RATIO = 0.02;

  @Override
  public List<String> names(History record, FitYears fit) {
    return quantities(record, fit).stream().map(this::name).toList();
  }

  @Override
  public double[] of(History history, History record, FitYears fit) {
    RecordedRun run = history.run() == null ? null : RecordedRun.of(history.run());
    return quantities(record, fit).stream()
        .mapToDouble(q -> number(run == null ? q.observed() : q.in(run)))
        .toArray();
  }

  @Override
  public double natural(double number) {
    return deaths() ? StrictMath.expm1(number) : StrictMath.exp(number) - LEAST_RATIO;
  }

  @Override
  public String unit() {
    return deaths() ? DEATHS : "ratio";
  }

  private boolean deaths() {
    return pattern == Pattern.P1
        || pattern == Pattern.P2
        || pattern == Pattern.P5
        || pattern == Pattern.P7;
  }

  private double number(double value) {
    double defined = Double.isNaN(value) ? 0 : Math.max(0, value);
    return deaths() ? StrictMath.log1p(defined) : StrictMath.log(LEAST_RATIO + defined);
  }

  private List<Quantity> quantities(History record, FitYears fit) {
    return Patterns.of(record.counts()).stream()
        .filter(aim -> aim.pattern() == pattern)
        .map(Aim::quantities)
        .flatMap(List::stream)
        .filter(q -> q.tag() != Tag.SCRIPTED && Double.isFinite(q.observed()))
        .filter(q -> q.period().from().getYear() >= fit.from())
        .filter(q -> q.period().to().getYear() <= fit.to())
        .toList();
  }

  private String name(Quantity quantity) {
    String words = pattern.id() + " " + quantity.name() + " " + quantity.period();
    return words.replaceAll("[^\\p{L}0-9]+", "-").replaceAll("^-|-$", "");
  }
}
