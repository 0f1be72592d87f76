package org.harmattan.results.dataset;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
  static final String FILE = "experiment.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Marks the dataset's folder with the experiment, or checks that it is marked so.
   *
   * @throws UserError when the folder holds another experiment, or something else
   */
  public void claim(Dataset dataset, Points points, Worker worker) throws IOException {
    Path file = dataset.folder().resolve(FILE);
    if (Files.exists(file)) {
      check(dataset);
      return;
    }
    Path unfinished = worker.folder().resolve(FILE);
    points.write(unfinished);
    Files.move(unfinished, dataset.folder().resolve("points.csv"), StandardCopyOption.ATOMIC_MOVE);
    Files.writeString(
        unfinished, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
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
    Identity there = JSON.readValue(Files.readString(file), Identity.class);
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

  private String program() {
    return version + " (" + gitCommit + ")";
  }
}
