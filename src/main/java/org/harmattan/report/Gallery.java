package org.harmattan.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.harmattan.draw.Figure;
import org.harmattan.draw.ImageWriter;

/** Draws figures on two threads and writes them to files. */
final class Gallery {
  private static final int THREADS = 2;

  private final Path folder;
  private final List<Job> jobs = new ArrayList<>();

  Gallery(Path folder) {
    this.folder = folder;
  }

  private record Job(String subfolder, Supplier<Figure> figure) {}

  private record Drawn(String name, String svg) {}

  /** Adds a figure, to be made and written later. */
  Gallery add(String subfolder, Supplier<Figure> figure) {
    jobs.add(new Job(subfolder, figure));
    return this;
  }

  /** Draws and writes all; returns the SVG elements by the figures' names, in order. */
  Map<String, String> write() throws IOException {
    for (Job job : jobs) {
      Files.createDirectories(folder.resolve(job.subfolder()));
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Drawn>> futures =
          jobs.stream().map(job -> threads.submit(() -> draw(job))).toList();
      Map<String, String> drawn = new LinkedHashMap<>();
      for (Future<Drawn> future : futures) {
        Drawn one = future.get();
        drawn.put(one.name(), one.svg());
      }
      return drawn;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while drawing", e);
    } catch (ExecutionException e) {
      throw new IOException("a figure could not be drawn: " + e.getCause().getMessage(), e);
    } finally {
      threads.shutdownNow();
    }
  }

  private Drawn draw(Job job) throws IOException {
    Figure figure = job.figure().get();
    return new Drawn(figure.name(), ImageWriter.write(folder.resolve(job.subfolder()), figure));
  }
}
