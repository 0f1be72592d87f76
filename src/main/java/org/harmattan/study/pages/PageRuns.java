package org.harmattan.study.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.harmattan.analysis.Period;
import org.harmattan.analysis.RecordedViolence;
import org.harmattan.analysis.score.Aim;
import org.harmattan.analysis.score.Neighbourhood;
import org.harmattan.analysis.score.Patterns;
import org.harmattan.analysis.score.ScoreCard;
import org.harmattan.analysis.score.ScoreRows;
import org.harmattan.analysis.score.ViolenceCounts;
import org.harmattan.experiment.Models;
import org.harmattan.experiment.Progress;
import org.harmattan.experiment.Replication;
import org.harmattan.geography.CountryReader;
import org.harmattan.geography.Region;
import org.harmattan.report.ScoreFacts;
import org.harmattan.report.ScoreReport;
import org.harmattan.report.figures.MadeRow;
import org.harmattan.results.Build;
import org.harmattan.results.FileTree;
import org.harmattan.results.Manifest.Failure;
import org.harmattan.results.RunView;
import org.harmattan.results.ScoreTables;
import org.harmattan.results.TidyTable;
import org.harmattan.scenario.Mechanism;
import org.harmattan.study.Ablation;
import org.harmattan.study.AblationTable;
import org.harmattan.study.FindingTables;
import org.harmattan.study.Findings;
import org.harmattan.study.Validation;

/**
 * Makes the tables of the pages from runs.
 *
 * @param scenarios what runs
 * @param seed root seed
 * @param replications runs of the baseline and of each null
 * @param pairs runs of each variant where differences are of pairs
 * @param models the models of a run's scenario
 * @param threads runs at the same time; they change no number
 * @param progress shows how far so many months are
 */
public record PageRuns(
    PageScenarios scenarios,
    long seed,
    int replications,
    int pairs,
    Function<Replication, Models> models,
    int threads,
    LongFunction<Progress> progress) {
  private static final Period SCORED = Period.years(2018, 2021);
  private static final List<String> PICTURES =
      List.of("deaths.png", "skill-crps.png", "pattern-p4.png", "pit.png");
  private static final List<TidyTable<?>> QUOTED =
      List.of(
          ScoreTables.AIMS,
          ScoreTables.PATTERNS,
          ScoreTables.SCORES,
          ScoreTables.SKILL,
          ScoreTables.NULLS);

  private static final int MOST_RUNS_OF_GRIDS = 10;

  /**
   * Makes a part.
   *
   * @param pages where its tables go
   * @param stamp of the running program
   * @return the runs that broke, which are left out
   */
  public List<Failure> make(Part part, SitePages pages, String stamp) throws IOException {
    Path folder = Files.createDirectories(pages.figures().resolve(part.id()));
    List<Failure> failures =
        switch (part) {
          case BASELINE -> baseline(folder, pages.markdown().resolve("validation"));
          case GRIDS -> grids(folder);
          case ABLATION -> ablation(folder);
          case FINDINGS -> findings(folder);
        };
    int runs =
        switch (part) {
          case BASELINE -> replications;
          case GRIDS -> Math.min(replications, MOST_RUNS_OF_GRIDS);
          case ABLATION, FINDINGS -> pairs;
        };
    Build build = Build.current();
    MadeRow made = new MadeRow(part.id(), runs, seed, stamp, build.version(), build.commit());
    MadeRow.TABLE.write(folder, List.of(made));
    return failures;
  }

  private List<Failure> baseline(Path folder, Path pictures) throws IOException {
    List<String> regions = CountryReader.read().regions().stream().map(Region::name).toList();
    ViolenceCounts record =
        ViolenceCounts.of(RecordedViolence.mali(), RecordedViolence.recordedNames(regions));
    List<Aim> aims = Patterns.of(record);
    Validation validation = new Validation(scenarios.comparison(), seed, replications);
    LineTable lines = new LineTable();
    Measured measured = new Measured(BaselineFigures.whole());
    Validation.Result result;
    try (Progress shown = progress.apply(validation.months())) {
      result =
          validation.run(
              models,
              threads,
              shown,
              aims,
              (scenario, run) -> {
                measured.add(scenario.name(), run);
                if (scenario.equals(scenarios.baseline())) {
                  lines.add(run);
                }
              });
    }
    measured.write(folder);
    LineMeasure.TABLE.write(folder, lines.rows());
    score(folder, pictures, result, record, aims);
    return result.failures();
  }

  /** Writes what validation.md quotes and shows; the scores of each cell would be megabytes. */
  private static void score(
      Path folder, Path pictures, Validation.Result result, ViolenceCounts record, List<Aim> aims)
      throws IOException {
    ScoreCard card =
        ScoreCard.of(result.models(), record, SCORED, Neighbourhood.of(CountryReader.read()), aims);
    Path scored = Files.createTempDirectory("harmattan-score");
    try {
      ScoreRows.write(scored, card);
      ScoreReport.write(scored, card, record, null);
      for (TidyTable<?> table : QUOTED) {
        copy(scored.resolve(table.file()), folder);
      }
      for (String picture : PICTURES) {
        copy(scored.resolve("charts").resolve(picture), pictures);
      }
    } finally {
      FileTree.delete(scored);
    }
    new ScoreFacts(card, ScoreReport.UCDP).write(folder);
  }

  private static void copy(Path file, Path folder) throws IOException {
    Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
  }

  private List<Failure> grids(Path folder) throws IOException {
    int runs = Math.min(replications, MOST_RUNS_OF_GRIDS);
    Validation grids = new Validation(scenarios.grids(), seed, runs);
    Measured measured = new Measured(BaselineFigures.ofGrids());
    Validation.Result result;
    try (Progress shown = progress.apply(grids.months())) {
      result =
          grids.run(
              models,
              threads,
              shown,
              List.of(),
              (scenario, run) -> measured.add(Math.round(scenario.cellKm()) + " km", run));
    }
    measured.write(folder);
    return result.failures();
  }

  private List<Failure> ablation(Path folder) throws IOException {
    Ablation ablation =
        Ablation.of(
            scenarios.baseline(), EnumSet.allOf(Mechanism.class), Ablation.USUAL, seed, pairs);
    long months = ablation.runs().stream().mapToLong(r -> Progress.months(r.scenario())).sum();
    try (Progress shown = progress.apply(months)) {
      Ablation.Result result = ablation.run(models, threads, shown);
      AblationTable.write(folder, result.effects());
      return result.failures();
    }
  }

  private List<Failure> findings(Path folder) throws IOException {
    Findings findings = new Findings(scenarios.questions(), Findings.USUAL, seed, pairs);
    try (Progress shown = progress.apply(findings.months())) {
      Findings.Result result = findings.run(models, threads, shown);
      FindingTables.ASKED.write(folder, FindingTables.asked(findings, result, ""));
      FindingTables.QUESTIONS.write(folder, FindingTables.questions(findings, result));
      FindingTables.FINDINGS.write(folder, FindingTables.findings(result));
      return result.failures();
    }
  }

  /** Figures of the runs of several sets, in the order in which they come. */
  private record Measured(List<Figure> figures, Map<String, List<double[]>> sets) {
    Measured(List<Figure> figures) {
      this(figures, new LinkedHashMap<>());
    }

    void add(String set, RunView run) {
      sets.computeIfAbsent(set, name -> new ArrayList<>())
          .add(figures.stream().mapToDouble(f -> f.number().applyAsDouble(run)).toArray());
    }

    void write(Path folder) throws IOException {
      List<FigureTable.Row> rows = new ArrayList<>();
      sets.forEach(
          (set, runs) -> {
            for (int i = 0; i < figures.size(); i++) {
              int figure = i;
              double[] values = runs.stream().mapToDouble(v -> v[figure]).toArray();
              rows.add(figures.get(i).row(set, values));
            }
          });
      FigureTable.TABLE.write(folder, rows);
    }
  }
}
