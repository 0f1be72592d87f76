package org.harmattan.results;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.harmattan.scenario.UserError;

/**
 * Finished parts of a long work, each a folder that is there as a whole or not at all, kept beside
 * the results until these are complete: who begins the same work again goes on from them.
 */
public final class PartsFolder implements AutoCloseable {
  private static final String IDENTITY = "identity";
  private static final String PARTIAL = ".partial-";

  private final Path folder;
  private final FileChannel channel;

  private PartsFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /** Writes a part into an empty folder. */
  @FunctionalInterface
  public interface Content {
    /** Writes it. */
    void write(Path empty) throws IOException;
  }

  /**
   * Opens the folder, or makes it.
   *
   * @param identity everything on which the parts depend
   * @throws UserError when another process has it, or it holds parts of something else
   */
  public static PartsFolder open(Path folder, String identity) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(IDENTITY);
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    ProcessLock.take(channel, folder);
    PartsFolder parts = new PartsFolder(folder, channel);
    parts.check(identity);
    return parts;
  }

  private void check(String identity) throws IOException {
    String there = Files.readString(folder.resolve(IDENTITY));
    if (there.equals(identity)) {
      return;
    }
    // An identity that was cut off while it was written: no part was begun.
    if (!names().isEmpty() || !identity.startsWith(there)) {
      close();
      throw new UserError(
          folder
              + " holds parts of another command, scenario or version of the program: remove it or"
              + " name another folder with --out");
    }
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(identity.getBytes(StandardCharsets.UTF_8)), 0);
  }

  /** Names of the parts, sorted. */
  public List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isDirectory)
          .map(part -> part.getFileName().toString())
          .filter(name -> !name.startsWith(PARTIAL))
          .sorted()
          .toList();
    }
  }

  /** Where a part lies. */
  public Path part(String name) {
    return folder.resolve(name);
  }

  /** Adds a part. */
  public void add(String name, Content content) throws IOException {
    Path partial = folder.resolve(PARTIAL + name);
    FileTree.delete(partial);
    content.write(Files.createDirectory(partial));
    Files.move(partial, part(name), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Removes everything: the work is complete. */
  public void remove() throws IOException {
    close();
    FileTree.delete(folder);
  }

  @Override
  public void close() throws IOException {
    // The lock goes with it.
    channel.close();
  }
}
