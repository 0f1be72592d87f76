package org.harmattan.study.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.harmattan.experiment.Ending;
import org.harmattan.experiment.Models;
import org.harmattan.experiment.Replication;
import org.harmattan.model.Observer;
import org.harmattan.observe.Places;
import org.harmattan.results.EventRow;
import org.harmattan.results.FileTree;
import org.harmattan.results.InfluenceRow;
import org.harmattan.results.RegimeRow;
import org.harmattan.results.Sha256;
import org.harmattan.results.Table;
import org.harmattan.results.Tables;
import org.harmattan.results.UnitRow;
import org.harmattan.results.ViolenceRow;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.yaml.ScenarioReader;
import org.harmattan.scenario.yaml.ScenarioWriter;

/**
 * What can change results, in twelve digits: the tables of a short run on a coarse grid, and the
 * scenarios that figures rest on. The classes' own bytes would change with every compiler and every
 * renaming; what a model does changes only when the model does. What acts only after the short run
 * and needs no parameter escapes.
 *
 * @param behaviour hash of the short run
 */
public record Stamp(String behaviour) {
  private static final List<Table<?>> TABLES =
      List.of(
          EventRow.TABLE, ViolenceRow.TABLE, InfluenceRow.TABLE, UnitRow.TABLE, RegimeRow.TABLE);
  private static final Map<String, String> COARSE = Map.of("grid.cell-km", "50");
  private static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 31);
  private static final int DIGITS = 12;

  /** The model of the running program, tried on a scenario. */
  public static Stamp of(Path file, Function<Replication, Models> models) throws IOException {
    Scenario scenario = ScenarioReader.read(file, COARSE, LAST_DAY).scenario();
    Places places = Places.of(scenario);
    Replication run = Replication.of(scenario, places, 1, 1).get(0);
    Ending ending = run.run(models.apply(run), new Observer() {});
    if (!(ending instanceof Ending.Completed done)) {
      return new Stamp("broken");
    }
    Path folder = Files.createTempDirectory("harmattan-stamp");
    try {
      try (Tables tables = new Tables(folder, places)) {
        tables.append(done.result());
      }
      StringBuilder hashes = new StringBuilder();
      for (Table<?> table : TABLES) {
        hashes.append(Sha256.of(folder.resolve(table.file())));
      }
      return new Stamp(hashes.toString());
    } finally {
      FileTree.delete(folder);
    }
  }

  /** The stamp of figures that rest on scenarios. */
  public String with(List<Scenario> scenarios) {
    StringBuilder text = new StringBuilder(behaviour);
    scenarios.forEach(scenario -> text.append(withoutComments(scenario)));
    return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }

  private static String withoutComments(Scenario scenario) {
    return ScenarioWriter.write(scenario).replaceAll("(?m) *#.*$", "");
  }
}
