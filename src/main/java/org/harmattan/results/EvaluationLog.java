package org.harmattan.results;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harmattan.scenario.UserError;

/**
 * The numbers of every run of a search, a line each, on disk as soon as the run ends: a search that
 * is deterministic but for its runs goes on where it was killed by asking for them again.
 *
 * <p>The first line names the columns, the second, a comment, what the runs belong to. A last line
 * that was cut off while it was written does not count.
 */
public final class EvaluationLog implements AutoCloseable {
  private static final String COMMENT = "# ";

  private final FileChannel channel;
  private final FileLock lock;
  private final int keys;
  private final Map<String, double[]> known = new LinkedHashMap<>();

  private EvaluationLog(FileChannel channel, FileLock lock, int keys) {
    this.channel = channel;
    this.lock = lock;
    this.keys = keys;
  }

  /**
   * Opens a log, or begins it.
   *
   * @param keys columns that tell runs apart
   * @param numbers columns of their numbers
   * @param identity everything else that the numbers depend on
   * @throws UserError when another process has it, or it belongs to something else
   */
  public static EvaluationLog open(
      Path file, List<String> keys, List<String> numbers, String identity) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    EvaluationLog log = new EvaluationLog(channel, ProcessLock.take(channel, file), keys.size());
    String head = String.join(",", keys) + "," + String.join(",", numbers) + "\n";
    log.begin(file, head + COMMENT + identity + "\n");
    return log;
  }

  private void begin(Path file, String head) throws IOException {
    String text = Files.readString(file);
    String whole = text.substring(0, text.lastIndexOf('\n') + 1);
    if (whole.lines().count() < 2) {
      channel.truncate(0);
      write(head);
      return;
    }
    if (!whole.startsWith(head)) {
      close();
      throw new UserError(
          file
              + " holds runs of another calibration, scenario or version of the program: remove it"
              + " or name another folder with --out");
    }
    whole.lines().skip(2).forEach(this::remember);
    channel.truncate(whole.getBytes(StandardCharsets.UTF_8).length);
    channel.position(channel.size());
  }

  private void remember(String line) {
    List<String> fields = List.of(line.split(",", -1));
    double[] numbers =
        fields.subList(keys, fields.size()).stream()
            .mapToDouble(f -> f.isEmpty() ? Double.NaN : Double.parseDouble(f))
            .toArray();
    known.put(String.join(",", fields.subList(0, keys)), numbers);
  }

  /** The numbers of a run; null where it has not been made. */
  public synchronized double[] get(List<String> key) {
    double[] numbers = known.get(String.join(",", key));
    return numbers == null ? null : numbers.clone();
  }

  /** How many runs it holds. */
  public synchronized int size() {
    return known.size();
  }

  /** Adds a run; numbers that are none stay empty. */
  public synchronized void add(List<String> key, double[] numbers) throws IOException {
    StringBuilder line = new StringBuilder(String.join(",", key));
    Arrays.stream(numbers).forEach(n -> line.append(',').append(Double.isNaN(n) ? "" : n));
    write(line.append('\n').toString());
    known.put(String.join(",", key), numbers.clone());
  }

  private void write(String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** Writes a copy with the runs in the order of their keys, however many threads made them. */
  public synchronized void copyTo(Path file, List<String> header) throws IOException {
    StringBuilder text = new StringBuilder(String.join(",", header)).append('\n');
    known.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            run -> {
              text.append(run.getKey());
              for (double number : run.getValue()) {
                text.append(',').append(FixedDecimals.text(number, 6));
              }
              text.append('\n');
            });
    Files.writeString(file, text);
  }

  @Override
  public void close() throws IOException {
    lock.close();
    channel.close();
  }
}
