package org.harmattan.results.dataset;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.harmattan.scenario.UserError;

/**
 * Which experiment a dataset holds, in {@code experiment.json}. Runs of another plan or another
 * program never come to lie beside those that are there.
 *
 * @param experiment its name
 * @param version of the program
 * @param gitCommit it was built from
 * @param planSha256 hash of everything on which a result depends
 * @param chunks number of chunks
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Identity(
    String experiment, String version, String gitCommit, String planSha256, int chunks) {
  public static final String FILE = "experiment.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Marks the dataset's folder with the experiment, or checks that it is marked so.
   *
   * @param scenarios the scenarios without factor values, by name
   * @throws UserError when the folder holds another experiment, or something else
   */
  public void claim(Dataset dataset, Points points, Map<String, String> scenarios, Worker worker)
      throws IOException {
    Path file = dataset.folder().resolve(FILE);
    if (Files.exists(file)) {
      check(dataset);
      return;
    }
    Path unfinished = worker.folder().resolve(FILE);
    put(points.csv(), dataset.folder().resolve(Points.FILE), unfinished);
    for (Map.Entry<String, String> scenario : scenarios.entrySet()) {
      put(scenario.getValue(), dataset.scenario(scenario.getKey()), unfinished);
    }
    put(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n", file, unfinished);
    check(dataset);
  }

  /**
   * Checks that a dataset holds this experiment.
   *
   * @throws UserError when it holds another, or none
   */
  public void check(Dataset dataset) throws IOException {
    Path file = dataset.folder().resolve(FILE);
    if (!Files.exists(file)) {
      throw new UserError(dataset.folder() + " holds no experiment: there is no " + FILE);
    }
    Identity there = read(dataset.folder());
    if (there.equals(this)) {
      return;
    }
    boolean program = !there.version.equals(version) || !there.gitCommit.equals(gitCommit);
    throw new UserError(
        dataset.folder()
            + " holds "
            + (program
                ? "runs of another program: " + there.program() + ", this is " + program()
                : "another experiment: " + there.experiment + ", or its file was changed since")
            + "; name another folder with --out");
  }

  /**
   * What a dataset says that it holds.
   *
   * @throws IOException when it does not say, or is damaged
   */
  public static Identity read(Path folder) throws IOException {
    return JSON.readValue(Files.readString(folder.resolve(FILE)), Identity.class);
  }

  private static void put(String text, Path file, Path unfinished) throws IOException {
    Files.writeString(unfinished, text);
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private String program() {
    return version + " (" + gitCommit + ")";
  }
}
