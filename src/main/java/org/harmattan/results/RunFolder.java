package org.harmattan.results;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.harmattan.scenario.UserError;

/**
 * A folder of results that is there as a whole or not at all.
 *
 * <p>It is written as a hidden sibling and renamed by {@link #complete}, the manifest last. Closing
 * it before, or interrupting the program, leaves nothing behind; a folder that it replaces stays
 * until then.
 */
public final class RunFolder implements AutoCloseable {
  private static final long LAST_WRITES_MILLIS = 100;

  private final Path target;
  private final Path partial;
  private final Thread onInterrupt = new Thread(this::discardForGood, "harmattan-discard-partial");
  private boolean closed;

  private RunFolder(Path target, Path partial) {
    this.target = target;
    this.partial = partial;
  }

  /**
   * Begins a folder.
   *
   * @throws UserError when the target exists and may not be replaced, or cannot be written
   */
  public static RunFolder create(Path target, boolean overwrite) {
    Path checked = OverwriteRules.check(target, overwrite);
    try {
      Files.createDirectories(checked.getParent());
      RunFolder folder = new RunFolder(checked, sibling(checked));
      Files.createDirectory(folder.partial);
      Runtime.getRuntime().addShutdownHook(folder.onInterrupt);
      return folder;
    } catch (IOException e) {
      throw new UserError("cannot write to " + target + ": " + reason(e), e);
    }
  }

  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "you may not write there";
    }
    return e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException
        ? "a file stands in the way"
        : String.valueOf(e.getMessage());
  }

  /** Reads a complete folder. */
  public static StoredRun read(Path folder) throws IOException {
    return new StoredRun(folder, Manifest.read(folder));
  }

  /** Where to write files until the folder is complete. */
  public Path path() {
    return partial;
  }

  /** Where the folder will lie. */
  public Path target() {
    return target;
  }

  /** Writes the manifest with the hashes of all other files, then puts the folder in place. */
  public synchronized void complete(Manifest manifest) throws IOException {
    if (closed) {
      throw new IllegalStateException(partial + " is closed");
    }
    manifest.withFiles(hashes(partial)).write(partial);
    if (Files.exists(target)) {
      replace();
    } else {
      Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
    }
    close();
  }

  /** Leaves nothing behind unless the folder is complete. */
  @Override
  public synchronized void close() {
    if (!closed) {
      discard();
      try {
        Runtime.getRuntime().removeShutdownHook(onInterrupt);
      } catch (IllegalStateException e) {
        // The program is going down: the hook has its turn anyway.
      }
    }
  }

  private void replace() throws IOException {
    Path old = sibling(target);
    Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
    try {
      Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
      throw e;
    }
    FileTree.delete(old);
  }

  /** On an interrupt other threads go on for a moment, and may make the folder anew. */
  private void discardForGood() {
    discard();
    try {
      Thread.sleep(LAST_WRITES_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    discard();
  }

  private synchronized void discard() {
    closed = true;
    FileTree.delete(partial);
  }

  private static Path sibling(Path target) {
    String name = ".partial-" + target.getFileName() + "-" + ProcessHandle.current().pid();
    Path sibling = target.resolveSibling(name);
    for (int i = 2; Files.exists(sibling); i++) {
      sibling = target.resolveSibling(name + "-" + i);
    }
    return sibling;
  }

  private static Map<String, String> hashes(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> tree = Files.walk(folder)) {
      tree.filter(Files::isRegularFile).forEach(files::add);
    }
    Map<String, String> hashes = new TreeMap<>();
    for (Path file : files) {
      hashes.put(folder.relativize(file).toString().replace('\\', '/'), Sha256.of(file));
    }
    return hashes;
  }
}
