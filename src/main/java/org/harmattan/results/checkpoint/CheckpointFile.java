package org.harmattan.results.checkpoint;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.harmattan.results.Build;
import org.harmattan.results.Sha256;
import org.harmattan.scenario.UserError;

/**
 * A checkpoint's file: a line that names the format, a header line in JSON, and the payload, which
 * is the scenario, the recording and the world, compressed.
 *
 * <p>Everything that can be told without reading an object is checked before one is read. The hash
 * guards against damage, not against malice; what objects may be read is decided by {@link
 * AllowedClasses}.
 */
public final class CheckpointFile {
  /** Ends the name of such a file. */
  public static final String SUFFIX = ".checkpoint";

  private static final byte[] MAGIC = "Harmattan checkpoint\n".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_HEADER = 4096;
  private static final int MOST_BYTES = 1_000_000_000;

  private CheckpointFile() {}

  /** Name of the file of a day. */
  public static String name(LocalDate date) {
    return date + SUFFIX;
  }

  /** Writes a checkpoint into a folder; the file is there as a whole or not at all. */
  public static Path write(Path folder, Checkpoint checkpoint) throws IOException {
    byte[] payload = payload(checkpoint);
    CheckpointHeader header =
        new CheckpointHeader(
            CheckpointHeader.FORMAT,
            Build.current().version(),
            Build.current().commit(),
            Sha256.of(utf8(checkpoint.scenarioText())),
            checkpoint.date().toString(),
            checkpoint.run().seed(),
            checkpoint.run().runSeed(),
            checkpoint.run().point(),
            checkpoint.run().replicate(),
            payload.length,
            Sha256.of(payload));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(MAGIC);
    file.write(utf8(header.line() + "\n"));
    file.write(payload);
    Path target = folder.resolve(name(checkpoint.date()));
    Path partial = folder.resolve(".partial-" + name(checkpoint.date()));
    Files.write(partial, file.toByteArray());
    return Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private static byte[] payload(Checkpoint checkpoint) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      for (byte[] part :
          new byte[][] {
            utf8(checkpoint.scenarioText()), checkpoint.recordingBytes(), checkpoint.worldBytes()
          }) {
        out.writeInt(part.length);
        out.write(part);
      }
    }
    return bytes.toByteArray();
  }

  /**
   * Reads a checkpoint.
   *
   * @throws UserError when it is none, of another program, or damaged
   */
  public static Checkpoint read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UserError(file + ": there is no such file");
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      CheckpointHeader header = header(file, in);
      requireThisProgram(file, header);
      return checkpoint(file, header, payload(file, header, in));
    } catch (IOException e) {
      throw new UserError(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static CheckpointHeader header(Path file, InputStream in) throws IOException {
    if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
      throw new UserError(file + ": is no checkpoint of Harmattan");
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    while (next >= 0 && next != '\n' && line.size() < LONGEST_HEADER) {
      line.write(next);
      next = in.read();
    }
    try {
      return CheckpointHeader.of(line.toString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw damaged(file, "its header cannot be read");
    }
  }

  /**
   * Another program's classes and rules may differ, so that its runs would go on as no run does.
   */
  private static void requireThisProgram(Path file, CheckpointHeader header) {
    Build here = Build.current();
    if (header.format() != CheckpointHeader.FORMAT) {
      throw new UserError(
          file
              + ": is of format "
              + header.format()
              + "; this program reads format "
              + CheckpointHeader.FORMAT);
    }
    if (!here.equals(new Build(header.version(), header.commit()))) {
      throw new UserError(
          String.format(
              java.util.Locale.ROOT,
              "%s: was made by Harmattan %s (%s), this is %s (%s): continue it with the program that"
                  + " made it, or run its scenario again",
              file,
              header.version(),
              header.commit(),
              here.version(),
              here.commit()));
    }
  }

  private static byte[] payload(Path file, CheckpointHeader header, InputStream in)
      throws IOException {
    long expected = header.payloadBytes();
    if (expected < 0 || expected > MOST_BYTES) {
      throw damaged(file, "its header gives a length of " + expected + " bytes");
    }
    byte[] payload = in.readNBytes((int) expected);
    if (payload.length < expected || in.read() >= 0) {
      String found = payload.length < expected ? payload.length + " of " : "more than ";
      throw damaged(file, "it holds " + found + expected + " bytes");
    }
    if (!Sha256.of(payload).equals(header.payloadSha256())) {
      throw damaged(file, "its content does not have the hash that its header gives");
    }
    return payload;
  }

  private static Checkpoint checkpoint(Path file, CheckpointHeader header, byte[] payload) {
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(payload)))) {
      byte[] scenario = part(in);
      if (!Sha256.of(scenario).equals(header.scenarioSha256())) {
        throw damaged(file, "it holds another scenario than its header says");
      }
      String text = new String(scenario, StandardCharsets.UTF_8);
      return new Checkpoint(header.run(), header.day(), text, part(in), part(in));
    } catch (IOException | IllegalArgumentException | java.time.DateTimeException e) {
      throw damaged(file, "its content cannot be read");
    }
  }

  private static byte[] part(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] part = in.readNBytes(Math.min(Math.max(0, length), MOST_BYTES));
    if (part.length != length) {
      throw new IOException("a part is cut off");
    }
    return part;
  }

  private static UserError damaged(Path file, String how) {
    return new UserError(file + ": is damaged: " + how);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
