package org.harmattan.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.harmattan.scenario.UserError;

/**
 * A single file of results that is there as a whole or not at all: written as a hidden sibling and
 * renamed by {@link #complete}.
 */
public final class OutputFile implements AutoCloseable {
  private final Path target;
  private final Path partial;
  private final Thread onInterrupt = new Thread(this::discard, "harmattan-discard-file");

  private OutputFile(Path target, Path partial) {
    this.target = target;
    this.partial = partial;
  }

  /**
   * Says whether a file may be written.
   *
   * @throws UserError when it exists and may not be replaced, or is a folder
   */
  public static void check(Path target, boolean overwrite) {
    if (Files.isDirectory(target)) {
      throw new UserError(target + " is a folder: name a file with --out");
    }
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !overwrite) {
      throw new UserError(target + " exists: name another file with --out, or --overwrite it");
    }
  }

  /**
   * Begins a file.
   *
   * @throws UserError when it may not be written
   */
  public static OutputFile create(Path target, boolean overwrite) {
    check(target, overwrite);
    Path absolute = target.toAbsolutePath().normalize();
    try {
      Files.createDirectories(absolute.getParent());
      String name = ".partial-" + ProcessHandle.current().pid() + "-" + absolute.getFileName();
      OutputFile file = new OutputFile(absolute, absolute.resolveSibling(name));
      Files.deleteIfExists(file.partial);
      Files.createFile(file.partial);
      Runtime.getRuntime().addShutdownHook(file.onInterrupt);
      return file;
    } catch (IOException e) {
      throw new UserError("cannot write to " + target + ": " + RunFolder.reason(e), e);
    }
  }

  /** Where to write until the file is complete. */
  public Path path() {
    return partial;
  }

  /** Puts the file in place. */
  public void complete() throws IOException {
    Files.move(
        partial, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Leaves nothing behind unless the file is complete. */
  @Override
  public void close() {
    discard();
    try {
      Runtime.getRuntime().removeShutdownHook(onInterrupt);
    } catch (IllegalStateException e) {
      // The program is going down: the hook has its turn anyway.
    }
  }

  private void discard() {
    try {
      Files.deleteIfExists(partial);
    } catch (IOException e) {
      // Nobody can do anything about a hidden leftover here.
    }
  }
}
