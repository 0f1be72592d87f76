package org.harmattan.results.dataset;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Who works on which chunk. A chunk is claimed by creating {@code claims/<chunk>.1} exclusively,
 * with the worker's name in it; where its worker is dead, by creating {@code .2}, and so on: of
 * several that try, one succeeds, and no claim is ever taken away from a name. A worker that was
 * wrongly taken for dead only does work that somebody else does too.
 */
final class Claims {
  private final Path folder;
  private final Path workers;

  Claims(Path folder, Path workers) {
    this.folder = folder;
    this.workers = workers;
  }

  /** Claims a chunk; empty where another worker has it. */
  Optional<Claim> claim(String chunk, Worker worker) throws IOException {
    Files.createDirectories(folder);
    int latest = latest(chunk);
    if (latest > 0 && alive(file(chunk, latest))) {
      return Optional.empty();
    }
    Path file = file(chunk, latest + 1);
    return create(file, worker) ? Optional.of(new Claim(chunk, latest + 1)) : Optional.empty();
  }

  /** The living worker that has a chunk. */
  Optional<String> holder(String chunk) throws IOException {
    int latest = latest(chunk);
    return latest > 0 && alive(file(chunk, latest))
        ? Optional.of(owner(file(chunk, latest)))
        : Optional.empty();
  }

  /**
   * A claim that was granted.
   *
   * @param generation how many workers have claimed the chunk, those that died among them
   */
  record Claim(String chunk, int generation) {}

  /** Gives a claim back, and clears those of the dead before it. */
  void release(Claim claim) throws IOException {
    for (int generation = claim.generation(); generation > 0; generation--) {
      Files.deleteIfExists(file(claim.chunk(), generation));
    }
  }

  /** Clears what a worker left that died after it had put its part in place. */
  void clear(String finishedChunk) throws IOException {
    int latest = latest(finishedChunk);
    if (latest > 0 && !alive(file(finishedChunk, latest))) {
      release(new Claim(finishedChunk, latest));
    }
  }

  private int latest(String chunk) {
    int generation = 0;
    while (Files.exists(file(chunk, generation + 1))) {
      generation++;
    }
    return generation;
  }

  private Path file(String chunk, int generation) {
    return folder.resolve(chunk + "." + generation);
  }

  private boolean alive(Path file) throws IOException {
    String owner = owner(file);
    // Empty: its worker is between creating and writing it, or died there.
    return owner.isEmpty() ? Worker.recent(file) : Worker.alive(workers, owner);
  }

  private static String owner(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file).strip() : "";
  }

  /** A hard link is there at once and with its content; not every file system has it. */
  private static boolean create(Path file, Worker worker) throws IOException {
    Path named = worker.folder().resolve(file.getFileName() + ".claim");
    try {
      Files.writeString(named, worker.name());
      Files.createLink(file, named);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (UnsupportedOperationException | FileSystemException e) {
      return createInTwoSteps(file, worker);
    } finally {
      Files.deleteIfExists(named);
    }
  }

  private static boolean createInTwoSteps(Path file, Worker worker) throws IOException {
    try {
      Files.writeString(file, worker.name(), StandardOpenOption.CREATE_NEW);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }
}
