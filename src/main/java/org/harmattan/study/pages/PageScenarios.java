package org.harmattan.study.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.harmattan.experiment.Models;
import org.harmattan.experiment.Replication;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.yaml.ScenarioReader;
import org.harmattan.study.Question;

/**
 * What runs for the pages.
 *
 * @param file the baseline's
 * @param comparison the baseline, then its nulls
 * @param questions the scenarios that ask, with what they are compared with
 */
public record PageScenarios(Path file, List<Scenario> comparison, List<Question> questions) {
  private static final LocalDate LAST_FITTED_DAY = LocalDate.of(2019, 12, 31);
  private static final List<Integer> GRIDS_KM = List.of(10, 20, 30, 50);

  public PageScenarios {
    comparison = List.copyOf(comparison);
    questions = List.copyOf(questions);
  }

  /** The baseline. */
  Scenario baseline() {
    return comparison.get(0);
  }

  /** The baseline on several grids, to the end of the fitted years. */
  List<Scenario> grids() {
    return GRIDS_KM.stream()
        .map(km -> Map.of("grid.cell-km", String.valueOf(km)))
        .map(grid -> ScenarioReader.read(file, grid, LAST_FITTED_DAY).scenario())
        .toList();
  }

  /** The scenarios that a part rests on. */
  public List<Scenario> of(Part part) {
    return switch (part) {
      case BASELINE -> comparison;
      case GRIDS, ABLATION -> List.of(baseline());
      case FINDINGS ->
          questions.stream()
              .flatMap(question -> Stream.of(question.baseline(), question.scenario()))
              .distinct()
              .toList();
    };
  }

  /** The stamps that the running program gives to figures, by part. */
  public Map<String, String> stamps(Function<Replication, Models> models) throws IOException {
    Stamp stamp = Stamp.of(file, models);
    Map<String, String> stamps = new TreeMap<>();
    for (Part part : Part.values()) {
      stamps.put(part.id(), stamp.with(of(part)));
    }
    return stamps;
  }
}
