package org.harmattan.draw;

import java.awt.Color;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.harmattan.scenario.Bloc;

/**
 * The colours of every chart, map and window, safe for colour-blind readers (after Okabe and Ito
 * 2008). An actor's hue never changes; its strength is a lighter or fuller shade of it.
 */
public final class Palette {
  public static final Color PAPER = Color.WHITE;
  public static final Color INK = new Color(0x222222);
  public static final Color MUTED = new Color(0x5C5C5C);
  public static final Color AXIS = new Color(0x8A8A8A);
  public static final Color GRID = new Color(0xE8E8E8);
  public static final Color EVENT = new Color(0xB00020);

  /** Deaths, displaced people and other counts that belong to no actor. */
  public static final Color COUNT = new Color(0x4D4D4D);

  public static final Color ABROAD = new Color(0xF7F6F2);
  public static final Color ABROAD_BORDER = new Color(0xC9C6BC);
  public static final Color ABROAD_NAME = new Color(0x77736A);
  public static final Color RIVER = new Color(0x7FB2D9);
  public static final Color ROAD = new Color(0x8C8C8C);
  public static final Color BORDER = new Color(0x3A3A3A);

  private static final Color LOSS_OF_BLUE = new Color(0x8C510A);
  private static final Color LOSS_OF_OTHERS = new Color(0x5D3A9B);

  /**
   * Futures of one history, the one that all are compared with first: hues between those of the
   * actors, told apart by colour-blind readers (after Tol 2021, "muted").
   */
  private static final List<Color> FUTURES =
      List.of(
          new Color(0x6B6B6B),
          new Color(0xCC6677),
          new Color(0x332288),
          new Color(0x44AA99),
          new Color(0x999933),
          new Color(0xAA4499));

  private static final Map<Bloc, Color> BLOCS = blocs();
  private static final double READABLE = 4.5;

  private Palette() {}

  private static Map<Bloc, Color> blocs() {
    Map<Bloc, Color> colours = new EnumMap<>(Bloc.class);
    colours.put(Bloc.STATE, new Color(0x0072B2));
    colours.put(Bloc.JNIM, new Color(0xD55E00));
    colours.put(Bloc.IS, new Color(0x3B2A4A));
    colours.put(Bloc.AZAWAD, new Color(0x009E73));
    colours.put(Bloc.PLATFORM, new Color(0x56B4E9));
    colours.put(Bloc.MILITIA, new Color(0xE69F00));
    colours.put(Bloc.NEUTRAL, new Color(0xE4E4E0));
    return Collections.unmodifiableMap(colours);
  }

  /** An actor's full colour. */
  public static Color of(Bloc bloc) {
    return BLOCS.get(bloc);
  }

  /** Most futures that have a colour of their own. */
  public static int futures() {
    return FUTURES.size();
  }

  /** A future's colour, by its number from 0. */
  public static Color future(int number) {
    return FUTURES.get(number);
  }

  /**
   * An actor's colour at a strength.
   *
   * @param strength 0 gives the paper, 1 the full colour
   */
  public static Color shade(Bloc bloc, double strength) {
    return mix(PAPER, of(bloc), strength);
  }

  /** An actor's colour, darkened as far as small text on paper needs (contrast 4.5 : 1). */
  public static Color ink(Bloc bloc) {
    Color colour = of(bloc);
    for (double dark = 0; contrast(colour, PAPER) < READABLE; dark += 0.04) {
      colour = mix(of(bloc), Color.BLACK, dark);
    }
    return colour;
  }

  /**
   * The colour of an actor's losses on maps of difference: no actor has it, and it is told from the
   * actor's own by colour-blind readers, too.
   */
  public static Color loss(Bloc bloc) {
    return bloc == Bloc.STATE ? LOSS_OF_BLUE : LOSS_OF_OTHERS;
  }

  /** The colour that lies a share of the way from one to another. */
  public static Color mix(Color from, Color to, double share) {
    return new Color(
        mix(from.getRed(), to.getRed(), share),
        mix(from.getGreen(), to.getGreen(), share),
        mix(from.getBlue(), to.getBlue(), share));
  }

  private static int mix(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * Math.max(0, Math.min(1, share)));
  }

  /** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance). */
  public static double contrast(Color a, Color b) {
    double la = luminance(a);
    double lb = luminance(b);
    return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
  }

  private static double luminance(Color c) {
    return 0.2126 * linear(c.getRed())
        + 0.7152 * linear(c.getGreen())
        + 0.0722 * linear(c.getBlue());
  }

  private static double linear(int channel) {
    double v = channel / 255.0;
    return v <= 0.04045 ? v / 12.92 : StrictMath.pow((v + 0.055) / 1.055, 2.4);
  }
}
