package org.harmattan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.harmattan.analysis.Period;
import org.harmattan.analysis.score.Aim;
import org.harmattan.analysis.score.ModelRuns;
import org.harmattan.analysis.score.Neighbourhood;
import org.harmattan.analysis.score.ScoreCard;
import org.harmattan.analysis.score.ScoreRows;
import org.harmattan.analysis.score.ViolenceCounts;
import org.harmattan.geography.Country;
import org.harmattan.geography.CountryReader;
import org.harmattan.report.ScoreReport;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code --observed} and {@code --period}: what models are held against. */
final class ObservedOptions {
  @Mixin private RecordOption observed;

  @Option(
      names = "--period",
      paramLabel = "FROM..TO",
      defaultValue = "2018-01..2021-12",
      description = "Months that are scored; default ${DEFAULT-VALUE}.")
  private String period;

  /** What was observed. */
  ViolenceCounts record() {
    return observed.record();
  }

  /** The months that are scored. */
  Period period(ViolenceCounts record) {
    return PeriodOption.read(period, record);
  }

  /** Scores models and writes tables, charts and pages into a folder. */
  ScoreCard score(
      Path folder, List<ModelRuns> models, ViolenceCounts record, Period scored, List<Aim> aims)
      throws IOException {
    PeriodOption.requireCovered(scored, models);
    Country country = CountryReader.read();
    ScoreCard card = ScoreCard.of(models, record, scored, Neighbourhood.of(country), aims);
    ScoreRows.write(folder, card);
    ScoreReport.write(folder, card, record, observed.file());
    return card;
  }
}
