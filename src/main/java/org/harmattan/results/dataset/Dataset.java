package org.harmattan.results.dataset;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.harmattan.results.Table;
import org.harmattan.scenario.UserError;

/**
 * A folder in which several processes collect the runs of an experiment:
 *
 * <pre>
 *   experiment.json      what it is, so that nobody adds runs of another
 *   points.csv           the design points
 *   scenario-*.yaml      the scenarios without factor values, resolved
 *   parts/chunk-000012/  one Parquet file per table: a finished chunk
 *   claims/, workers/    who is at work
 * </pre>
 *
 * The names in {@code parts} alone say what is finished. A part is written in its worker's folder
 * and renamed, so that it is there as a whole or not at all.
 */
public final class Dataset {
  private static final String CHUNK = "chunk-";

  private final Path folder;
  private final Path parts;
  private final Claims claims;

  /** The dataset in a folder, which may be empty or not be there yet. */
  public Dataset(Path folder) {
    this.folder = folder;
    this.parts = folder.resolve("parts");
    this.claims = new Claims(folder.resolve("claims"), workers());
  }

  /** The resolved file of one of its scenarios, without factor values. */
  public Path scenario(String name) {
    return folder.resolve("scenario-" + name + ".yaml");
  }

  /** Where it lies. */
  public Path folder() {
    return folder;
  }

  /**
   * Joins as a worker of this process.
   *
   * @throws UserError when the folder holds something else
   */
  public Worker join() throws IOException {
    boolean foreign = !Files.exists(workers()) && !Trees.children(folder).isEmpty();
    if (foreign && !Files.exists(folder.resolve(Identity.FILE))) {
      throw new UserError(folder + " is not empty and holds no experiment");
    }
    Files.createDirectories(parts);
    Worker worker = Worker.join(workers());
    for (int chunk : finished()) {
      claims.clear(name(chunk));
    }
    return worker;
  }

  /** The chunks that are finished. */
  public SortedSet<Integer> finished() throws IOException {
    SortedSet<Integer> finished = new TreeSet<>();
    for (Path part : Trees.children(parts)) {
      String name = part.getFileName().toString();
      if (name.matches(CHUNK + "\\d{1,9}")) {
        finished.add(Integer.parseInt(name.substring(CHUNK.length())));
      }
    }
    return finished;
  }

  /** The living worker that has a chunk, by its name. */
  public Optional<String> holder(int chunk) throws IOException {
    return claims.holder(name(chunk));
  }

  /**
   * Takes a chunk to work on; empty where it is finished or another worker has it. Until it is
   * closed, nobody else takes it.
   */
  public Optional<Work> take(int chunk, Worker worker) throws IOException {
    if (Files.exists(part(chunk))) {
      return Optional.empty();
    }
    Optional<Claims.Claim> claim = claims.claim(name(chunk), worker);
    // Another may have finished it, and given its claim back, since we looked.
    if (claim.isPresent() && Files.exists(part(chunk))) {
      claims.release(claim.get());
      return Optional.empty();
    }
    return claim.map(granted -> new Work(chunk, granted, worker.folder().resolve(name(chunk))));
  }

  /** The files of a table in the finished parts, in the order of the chunks. */
  public List<Path> files(Table<?> table) throws IOException {
    return files(PartWriter.file(table));
  }

  List<Path> files(String parquet) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int chunk : finished()) {
      files.add(part(chunk).resolve(parquet));
    }
    return files;
  }

  /** Where queries put what does not fit into memory; there only while they need it. */
  public Path spill() {
    return folder.resolve("spill-" + ProcessHandle.current().pid());
  }

  private Path workers() {
    return folder.resolve("workers");
  }

  private Path part(int chunk) {
    return parts.resolve(name(chunk));
  }

  private static String name(int chunk) {
    return String.format(Locale.ROOT, "%s%06d", CHUNK, chunk);
  }

  /** A chunk that this process works on. Closing it without {@link #publish} leaves nothing. */
  public final class Work implements AutoCloseable {
    private final int chunk;
    private final Claims.Claim claim;
    private final Path unfinished;

    private Work(int chunk, Claims.Claim claim, Path unfinished) {
      this.chunk = chunk;
      this.claim = claim;
      this.unfinished = unfinished;
    }

    /** An empty folder to write the part into. */
    public Path begin() throws IOException {
      return Files.createDirectory(unfinished);
    }

    /** Puts the part in its place. Where it is already there, it is the same, and this one goes. */
    public void publish() throws IOException {
      try {
        Files.move(unfinished, part(chunk), StandardCopyOption.ATOMIC_MOVE);
      } catch (FileSystemException e) {
        if (!Files.exists(part(chunk))) {
          throw e;
        }
      }
    }

    @Override
    public void close() throws IOException {
      Trees.delete(unfinished);
      claims.release(claim);
    }
  }
}
