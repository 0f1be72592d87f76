package org.harmattan.results;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What made a run folder. It is the last file written, and the only one with clock times.
 *
 * @param program always {@code harmattan}
 * @param version of the program
 * @param gitCommit it was built from
 * @param java version and vendor
 * @param os operating system and architecture
 * @param commandLine arguments of the command
 * @param scenarioSha256 SHA-256 of each resolved scenario, by its name
 * @param seed root seed
 * @param replicates replicates asked for, per scenario
 * @param runSeeds 32-bit seed of each replicate, unsigned, in order
 * @param start when it began, UTC
 * @param end when it ended, UTC
 * @param seconds between the two
 * @param continuedFrom the checkpoint from which the runs went on; null where they began
 * @param runsBy version and commit of the program that made the runs that were read, by their name;
 *     null where this one made them
 * @param status {@code complete}
 * @param failures runs that failed
 * @param files SHA-256 of every other file, by its path in the folder
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Manifest(
    String program,
    String version,
    String gitCommit,
    String java,
    String os,
    List<String> commandLine,
    Map<String, String> scenarioSha256,
    long seed,
    int replicates,
    List<Long> runSeeds,
    String start,
    String end,
    double seconds,
    ContinuedFrom continuedFrom,
    Map<String, String> runsBy,
    String status,
    List<Failure> failures,
    Map<String, String> files) {
  /** Its name in a run folder. */
  public static final String FILE = "manifest.json";

  /** What {@code program} says. */
  public static final String PROGRAM = "harmattan";

  private static final ObjectMapper JSON = new ObjectMapper();

  public Manifest {
    commandLine = commandLine == null ? List.of() : List.copyOf(commandLine);
    scenarioSha256 = copy(scenarioSha256);
    runSeeds = runSeeds == null ? List.of() : List.copyOf(runSeeds);
    failures = failures == null ? List.of() : List.copyOf(failures);
    files = Collections.unmodifiableMap(new TreeMap<>(files == null ? Map.of() : files));
  }

  /**
   * A run that failed inside a batch.
   *
   * @param scenario its scenario's name
   * @param replicate from 1
   * @param runSeed its seed, unsigned
   * @param stage how far it came: {@code set-up}, or the last day simulated
   * @param cause what went wrong
   */
  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  public record Failure(String scenario, int replicate, long runSeed, String stage, String cause) {}

  /**
   * A checkpoint.
   *
   * @param sha256 of its file
   * @param date last day of the run that it holds
   */
  public record ContinuedFrom(String sha256, String date) {}

  /** The same of runs that went on from a checkpoint. */
  public Manifest continuedFrom(String sha256, LocalDate date) {
    return with(new ContinuedFrom(sha256, date.toString()), runsBy, files);
  }

  /** The same of runs that were read rather than made. */
  public Manifest runsBy(Map<String, String> programs) {
    return with(continuedFrom, copy(programs), files);
  }

  /** The same with the hashes of the files that stand beside it. */
  Manifest withFiles(Map<String, String> hashes) {
    return with(continuedFrom, runsBy, hashes);
  }

  private Manifest with(
      ContinuedFrom checkpoint, Map<String, String> programs, Map<String, String> hashes) {
    return new Manifest(
        program,
        version,
        gitCommit,
        java,
        os,
        commandLine,
        scenarioSha256,
        seed,
        replicates,
        runSeeds,
        start,
        end,
        seconds,
        checkpoint,
        programs,
        status,
        failures,
        hashes);
  }

  void write(Path folder) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(lines);
    Files.writeString(folder.resolve(FILE), JSON.writer(printer).writeValueAsString(this) + "\n");
  }

  /**
   * Reads a folder's manifest.
   *
   * @throws IOException when there is none, or it is damaged
   */
  static Manifest read(Path folder) throws IOException {
    return JSON.readValue(Files.readString(folder.resolve(FILE)), Manifest.class);
  }

  private static Map<String, String> copy(Map<String, String> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map == null ? Map.of() : map));
  }
}
