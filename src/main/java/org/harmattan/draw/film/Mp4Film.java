package org.harmattan.draw.film;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.harmattan.scenario.UserError;

/** An MP4 made by ffmpeg, which gets the raw pictures through a pipe. */
final class Mp4Film implements FilmWriter {
  private static final int BUFFER = 1 << 20;

  private final Path ffmpeg;
  private final Path file;
  private final double framesPerSecond;
  private Path log;
  private Process process;
  private OutputStream pipe;
  private byte[] bytes;

  Mp4Film(Path ffmpeg, Path file, double framesPerSecond) {
    this.ffmpeg = ffmpeg;
    this.file = file;
    this.framesPerSecond = framesPerSecond;
  }

  @Override
  public void add(BufferedImage picture) throws IOException {
    if (process == null) {
      start(picture.getWidth(), picture.getHeight());
    }
    int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < pixels.length; i++) {
      bytes[3 * i] = (byte) (pixels[i] >> 16);
      bytes[3 * i + 1] = (byte) (pixels[i] >> 8);
      bytes[3 * i + 2] = (byte) pixels[i];
    }
    try {
      pipe.write(bytes);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private void start(int width, int height) throws IOException {
    bytes = new byte[3 * width * height];
    log = Files.createTempFile("harmattan-ffmpeg", ".log");
    process =
        new ProcessBuilder(command(width, height))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    pipe = new BufferedOutputStream(process.getOutputStream(), BUFFER);
  }

  /** One thread and no clock times: the same pictures give the same bytes. */
  private List<String> command(int width, int height) {
    return List.of(
        ffmpeg.toString(),
        "-hide_banner",
        "-loglevel",
        "error",
        "-y",
        "-f",
        "rawvideo",
        "-pixel_format",
        "rgb24",
        "-video_size",
        width + "x" + height,
        "-framerate",
        String.format(Locale.ROOT, "%.4f", framesPerSecond),
        "-i",
        "-",
        "-an",
        // The colours of most players, and even sides, which the encoder wants.
        "-vf",
        "pad=ceil(iw/2)*2:ceil(ih/2)*2",
        "-pix_fmt",
        "yuv420p",
        "-threads",
        "1",
        "-fflags",
        "+bitexact",
        "-flags:v",
        "+bitexact",
        "-movflags",
        "+faststart",
        "-f",
        "mp4",
        file.toString());
  }

  @Override
  public void close() throws IOException {
    if (process == null) {
      return;
    }
    try {
      pipe.close();
      if (process.waitFor() != 0) {
        throw failed(null);
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      Files.deleteIfExists(log);
    }
  }

  private IOException failed(IOException cause) throws IOException {
    String said = Files.readString(log, StandardCharsets.UTF_8).strip();
    return new IOException(
        "ffmpeg could not write " + file.getFileName() + (said.isEmpty() ? "" : ": " + said),
        cause);
  }

  /**
   * Where ffmpeg is.
   *
   * @throws UserError where it is not on the path
   */
  static Path find(String path) {
    for (String folder : path.split(java.io.File.pathSeparator)) {
      for (String name : List.of("ffmpeg", "ffmpeg.exe")) {
        Path candidate = Path.of(folder.isEmpty() ? "." : folder, name);
        if (Files.isExecutable(candidate) && !Files.isDirectory(candidate)) {
          return candidate;
        }
      }
    }
    throw new UserError(
        "an MP4 takes ffmpeg, which is not on the path; install it, or name a .gif or a folder");
  }
}
