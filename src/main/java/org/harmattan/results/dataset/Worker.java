package org.harmattan.results.dataset;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A process that works on a dataset. Its folder {@code workers/<host>~<process>~<start>~<number>}
 * holds what it has not finished and a heartbeat: by it other machines tell whether it lives; on
 * the same machine the list of processes tells.
 */
public final class Worker implements AutoCloseable {
  /** Without a heartbeat for so long, a process on another machine is taken for dead. */
  static final Duration SILENCE = Duration.ofMinutes(10);

  private static final Duration BEAT = Duration.ofSeconds(30);
  private static final String HEARTBEAT = "heartbeat";
  private static final String HOST = hostName();
  private static final AtomicInteger JOINED = new AtomicInteger();

  private final Path folder;
  private final ScheduledExecutorService heart;

  private Worker(Path folder, ScheduledExecutorService heart) {
    this.folder = folder;
    this.heart = heart;
  }

  /** Joins the workers of a dataset, after sweeping up what the dead have left. */
  static Worker join(Path workers) throws IOException {
    Files.createDirectories(workers);
    sweep(workers);
    Path folder = workers.resolve(id());
    Files.createDirectories(folder);
    beat(folder);
    ScheduledExecutorService heart =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "harmattan-heartbeat");
              thread.setDaemon(true);
              return thread;
            });
    heart.scheduleAtFixedRate(
        () -> beatIfPossible(folder), BEAT.toSeconds(), BEAT.toSeconds(), TimeUnit.SECONDS);
    return new Worker(folder, heart);
  }

  /** Who it is: written into its claims. */
  String name() {
    return folder.getFileName().toString();
  }

  /** Where it keeps unfinished work; gone when it leaves. */
  public Path folder() {
    return folder;
  }

  @Override
  public void close() {
    heart.shutdownNow();
    Trees.delete(folder);
  }

  /** Whether the worker of a name is still at work. */
  static boolean alive(Path workers, String name) {
    Path heartbeat = workers.resolve(name).resolve(HEARTBEAT);
    String[] parts = name.split("~");
    if (parts.length != 4 || !Files.exists(heartbeat)) {
      return false;
    }
    return parts[0].equals(HOST) ? runs(parts[1], parts[2]) : recent(heartbeat);
  }

  /** Whether a file was written within the time that a worker may be silent. */
  static boolean recent(Path file) {
    try {
      Instant written = Files.getLastModifiedTime(file).toInstant();
      return written.isAfter(Instant.now().minus(SILENCE));
    } catch (IOException e) {
      return false;
    }
  }

  private static void sweep(Path workers) throws IOException {
    for (Path folder : Trees.children(workers)) {
      // A folder without a heartbeat may belong to one that is just arriving.
      if (!alive(workers, folder.getFileName().toString()) && !arriving(folder)) {
        Trees.delete(folder);
      }
    }
  }

  private static boolean arriving(Path folder) {
    return !Files.exists(folder.resolve(HEARTBEAT)) && recent(folder);
  }

  private static boolean runs(String process, String start) {
    return ProcessHandle.of(Long.parseLong(process))
        .map(p -> started(p).equals(start))
        .orElse(false);
  }

  private static String id() {
    ProcessHandle self = ProcessHandle.current();
    return String.join(
        "~",
        HOST,
        String.valueOf(self.pid()),
        started(self),
        String.valueOf(JOINED.incrementAndGet()));
  }

  /** A number is given to another process some day; with its start it is unique. */
  private static String started(ProcessHandle process) {
    Optional<Instant> start = process.info().startInstant();
    return start.map(i -> String.valueOf(i.toEpochMilli())).orElse("0");
  }

  private static void beatIfPossible(Path folder) {
    try {
      beat(folder);
    } catch (IOException e) {
      // A disk that is full or away for a while; others wait long enough.
    }
  }

  private static void beat(Path folder) throws IOException {
    Path heartbeat = folder.resolve(HEARTBEAT);
    if (!Files.exists(heartbeat)) {
      Files.createFile(heartbeat);
    }
    Files.setLastModifiedTime(heartbeat, FileTime.from(Instant.now()));
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName().replaceAll("[^A-Za-z0-9.-]", "-");
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }
}
