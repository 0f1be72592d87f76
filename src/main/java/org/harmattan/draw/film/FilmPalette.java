package org.harmattan.draw.film;

import java.awt.Color;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Theme;

/**
 * The colours of an animated GIF: those of the map exactly, so that they match the legend and the
 * other figures, then what fading marks, smooth lines and letters mix from them, and an even net
 * over all colours. The same for every picture of a film; nothing is dithered.
 */
final class FilmPalette {
  /** Stands for what does not change. */
  static final int TRANSPARENT = 255;

  private static final int GREYS = 14;

  /** Marks of events on each colour of the map, young and old. */
  private static final double[] FADING = {0.3, 0.6};

  private static final int[] NET = {4, 5, 4};

  private final int[] colours;

  /** Index plus one of each colour met so far; zero where it has not been looked up. */
  private final byte[] known = new byte[1 << 24];

  private FilmPalette(int[] colours) {
    this.colours = colours;
  }

  /**
   * The palette of a film.
   *
   * @param shown colours of the map, the most important first
   */
  static FilmPalette of(Theme theme, List<Color> shown) {
    Set<Integer> wanted = new LinkedHashSet<>();
    List<Color> exact = new ArrayList<>(ground(theme));
    exact.addAll(shown);
    exact.forEach(colour -> add(wanted, colour));
    for (int i = 0; i < GREYS; i++) {
      add(wanted, Palette.mix(theme.paper(), theme.ink(), (i + 1.0) / (GREYS + 1)));
    }
    for (double share : FADING) {
      exact.forEach(colour -> add(wanted, Palette.mix(colour, theme.event(), share)));
    }
    net(wanted);
    exact.forEach(colour -> add(wanted, Palette.mix(colour, theme.border(), 0.5)));
    return new FilmPalette(
        wanted.stream().limit(TRANSPARENT).mapToInt(Integer::intValue).toArray());
  }

  private static List<Color> ground(Theme theme) {
    return List.of(
        theme.paper(),
        theme.ink(),
        theme.muted(),
        theme.axis(),
        theme.grid(),
        theme.event(),
        theme.abroad(),
        theme.abroadBorder(),
        theme.abroadName(),
        theme.river(),
        theme.road(),
        theme.border());
  }

  private static void net(Set<Integer> wanted) {
    for (int r = 0; r < NET[0]; r++) {
      for (int g = 0; g < NET[1]; g++) {
        for (int b = 0; b < NET[2]; b++) {
          add(wanted, new Color(level(r, NET[0]), level(g, NET[1]), level(b, NET[2])));
        }
      }
    }
  }

  private static int level(int step, int steps) {
    return Math.round(255f * step / (steps - 1));
  }

  private static void add(Set<Integer> colours, Color colour) {
    colours.add(colour.getRGB() & 0xFFFFFF);
  }

  /** The index of the nearest colour. */
  byte index(int rgb) {
    int colour = rgb & 0xFFFFFF;
    byte index = known[colour];
    if (index == 0) {
      index = (byte) (nearest(colour) + 1);
      known[colour] = index;
    }
    return (byte) (index - 1);
  }

  /** Green counts most, because the eye does. */
  private int nearest(int rgb) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < colours.length; i++) {
      int r = (colours[i] >> 16 & 255) - (rgb >> 16 & 255);
      int g = (colours[i] >> 8 & 255) - (rgb >> 8 & 255);
      int b = (colours[i] & 255) - (rgb & 255);
      int distance = 2 * r * r + 4 * g * g + 3 * b * b;
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  /** For ImageIO. */
  IndexColorModel model() {
    byte[][] channels = new byte[3][256];
    int[] all = Arrays.copyOf(colours, 256);
    for (int i = 0; i < all.length; i++) {
      channels[0][i] = (byte) (all[i] >> 16);
      channels[1][i] = (byte) (all[i] >> 8);
      channels[2][i] = (byte) all[i];
    }
    return new IndexColorModel(8, 256, channels[0], channels[1], channels[2], TRANSPARENT);
  }
}
