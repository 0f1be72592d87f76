package org.harmattan.experiment.plan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.harmattan.analysis.Outcome;
import org.harmattan.experiment.design.Factor;
import org.harmattan.experiment.design.PointList;
import org.harmattan.experiment.design.Scale;
import org.harmattan.results.dataset.Format;

/** Small experiments on the first months of the shipped scenario. */
public final class Experiments {
  private static final Path SCENARIO = Path.of("scenarios/mali-2012-2024.yaml");

  private Experiments() {}

  /** A plan of so many points and replicates, two runs to a chunk. */
  public static Plan plan(int points, int replications) {
    return plan(points, replications, List.of(LocalDate.of(2012, 3, 31)));
  }

  /** The same for a scenario up to each of several days. */
  public static Plan plan(int points, int replications, List<LocalDate> ends) {
    List<BaseScenario> bases =
        ends.stream()
            .map(end -> new BaseScenario(SCENARIO, Map.of("grid.cell-km", "50"), end))
            .toList();
    Factor reach =
        new Factor("reach", "parameters.reach.length-km", "reach", "km", new Scale.Linear(20, 90));
    List<String> rows = IntStream.range(0, points).mapToObj(i -> String.valueOf(20 + i)).toList();
    return Plan.of(
        new Experiment(
            "small",
            "A small experiment",
            "Does it end?",
            bases,
            bases.stream().map(base -> base.with(Map.of())).toList(),
            List.of(reach),
            new PointList(rows),
            replications,
            1,
            Seeds.COMMON,
            2,
            new Output(
                List.of(
                    Output.TableName.EVENTS, Output.TableName.INFLUENCE, Output.TableName.VIOLENCE),
                Format.CSV,
                List.of(Outcome.EVENTS),
                0.1)));
  }
}
