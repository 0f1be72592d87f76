package org.harmattan.experiment.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.harmattan.experiment.design.Factor;
import org.harmattan.observe.RunId;
import org.harmattan.results.Build;
import org.harmattan.results.Sha256;
import org.harmattan.results.dataset.Identity;
import org.harmattan.results.dataset.PartWriter;
import org.harmattan.results.dataset.Points;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.yaml.ScenarioWriter;

/**
 * All points, runs and chunks of an experiment. The same file gives the same plan, on any machine.
 *
 * @param experiment what is planned
 * @param points the design points, scenario after scenario
 * @param chunks the chunks by number
 */
public record Plan(Experiment experiment, Points points, List<Chunk> chunks) {
  public Plan {
    chunks = List.copyOf(chunks);
  }

  /** Plans an experiment. */
  public static Plan of(Experiment experiment) {
    List<List<String>> values =
        experiment.design().points(experiment.factors(), experiment.designSeed());
    List<Points.Row> rows = new ArrayList<>();
    for (Scenario scenario : experiment.scenarios()) {
      values.forEach(row -> rows.add(new Points.Row(rows.size(), scenario.name(), row)));
    }
    List<Chunk> chunks = Chunks.of(rows.size(), experiment.replications(), experiment.chunk());
    return new Plan(experiment, new Points(experiment.columns(), rows), chunks);
  }

  /** The chunks in the order of work. */
  public List<Chunk> inOrderOfWork() {
    return Chunks.interleaved(chunks);
  }

  /** Number of runs. */
  public int runs() {
    return points.rows().size() * experiment.replications();
  }

  /** Number of design points of each scenario. */
  public int pointsPerScenario() {
    return points.rows().size() / experiment.scenarios().size();
  }

  /** Which run it is. */
  public RunId run(int point, int replicate) {
    int runSeed =
        experiment.seeds().runSeed(experiment.seed(), point, replicate, experiment.replications());
    return new RunId(experiment.seed(), runSeed, point, replicate);
  }

  /**
   * The scenario of a point.
   *
   * @throws org.harmattan.scenario.ScenarioException where its values contradict each other
   */
  public Scenario scenario(int point) {
    return experiment.bases().get(point / pointsPerScenario()).with(settings(point));
  }

  /** The values of a point by the paths that they set. */
  public Map<String, String> settings(int point) {
    Map<String, String> settings = new LinkedHashMap<>();
    List<Factor> factors = experiment.factors();
    for (int i = 0; i < factors.size(); i++) {
      settings.put(factors.get(i).path(), points.rows().get(point).values().get(i));
    }
    return settings;
  }

  /** The scenarios without factor values, resolved, by name. */
  public Map<String, String> scenarioFiles() {
    Map<String, String> files = new LinkedHashMap<>();
    experiment.scenarios().forEach(s -> files.put(s.name(), ScenarioWriter.write(s)));
    return files;
  }

  /** What tells this experiment from others: everything on which a result depends. */
  public Identity identity() {
    Build build = Build.current();
    return new Identity(
        experiment.name(), build.version(), build.commit(), sha256(), chunks.size());
  }

  private String sha256() {
    String scenarios =
        experiment.scenarios().stream().map(ScenarioWriter::write).collect(Collectors.joining());
    String paths = experiment.factors().stream().map(Factor::path).toList().toString();
    String runs =
        String.join(
            " ",
            String.valueOf(experiment.seed()),
            experiment.seeds().name(),
            String.valueOf(experiment.replications()),
            chunks.toString(),
            PartWriter.names(experiment.output().kept()));
    return Sha256.of((scenarios + paths + points.csv() + runs).getBytes(StandardCharsets.UTF_8));
  }
}
