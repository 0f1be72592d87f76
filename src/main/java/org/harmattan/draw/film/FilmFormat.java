package org.harmattan.draw.film;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What a film is written as, told by the name of its file. */
public enum FilmFormat {
  GIF,
  MP4,
  /** A folder of numbered pictures. */
  PNG;

  /** The format of a path: a name without an ending is a folder; empty for any other ending. */
  public static Optional<FilmFormat> of(Path path) {
    Path file = path.getFileName();
    String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".gif")) {
      return Optional.of(GIF);
    }
    if (name.endsWith(".mp4")) {
      return Optional.of(MP4);
    }
    return name.contains(".") ? Optional.empty() : Optional.of(PNG);
  }
}
