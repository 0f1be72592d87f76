package org.harmattan.draw.film;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.harmattan.draw.ImageWriter;

/** A folder of pictures, numbered from 1. */
final class PngFilm implements FilmWriter {
  private final Path folder;
  private int count;

  PngFilm(Path folder) {
    this.folder = folder;
  }

  @Override
  public void add(BufferedImage picture) throws IOException {
    count++;
    String name = String.format(Locale.ROOT, "frame-%05d.png", count);
    Files.write(folder.resolve(name), ImageWriter.png(picture));
  }

  @Override
  public void close() {
    // Every picture is complete as soon as it is written.
  }
}
