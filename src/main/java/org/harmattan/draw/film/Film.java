package org.harmattan.draw.film;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.harmattan.draw.Theme;
import org.harmattan.draw.map.MapContent;
import org.harmattan.scenario.UserError;

/** Begins films. */
public final class Film {
  private Film() {}

  /**
   * Begins a film.
   *
   * @param target a file, or an existing folder for {@link FilmFormat#PNG}
   * @param like shows what the film shows, so that a GIF gets its colours exactly
   * @throws UserError when an MP4 is wanted and ffmpeg is not on the path
   */
  public static FilmWriter begin(
      FilmFormat format, Path target, double framesPerSecond, MapContent like, Theme theme)
      throws IOException {
    return switch (format) {
      case GIF -> new GifFilm(target, FilmPalette.of(theme, like.colours(theme)), framesPerSecond);
      case MP4 -> new Mp4Film(ffmpeg(), target, framesPerSecond);
      case PNG -> new PngFilm(target);
    };
  }

  /** Says before anything is simulated that a film cannot be made here. */
  public static void check(FilmFormat format) {
    if (format == FilmFormat.MP4) {
      ffmpeg();
    }
  }

  private static Path ffmpeg() {
    return Mp4Film.find(Optional.ofNullable(System.getenv("PATH")).orElse(""));
  }
}
