package org.harmattan.draw;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.Locale;

/** The type of all figures: DejaVu Sans where it is installed, else the logical sans serif. */
public final class Fonts {
  private static final String FAMILY = family();

  public static final Font TITLE = of(Font.BOLD, 16);
  public static final Font SUBTITLE = of(Font.PLAIN, 11.5f);
  public static final Font HEADING = of(Font.BOLD, 11);
  public static final Font LABEL = of(Font.PLAIN, 11);
  public static final Font TICK = of(Font.PLAIN, 10);
  public static final Font SMALL = of(Font.PLAIN, 9.5f);
  public static final Font DATE = of(Font.BOLD, 26);

  /**
   * What an SVG file asks for: Verdana has nearly the widths of DejaVu Sans, and the others are
   * narrower, so that text never grows into its neighbours.
   */
  public static final String CSS_FAMILY = "'DejaVu Sans', Verdana, Arial, Helvetica, sans-serif";

  private Fonts() {}

  /** The house font in a style and size. */
  public static Font of(int style, float size) {
    return new Font(FAMILY, style, 1).deriveFont(style, size);
  }

  private static String family() {
    String[] installed =
        GraphicsEnvironment.getLocalGraphicsEnvironment()
            .getAvailableFontFamilyNames(Locale.ENGLISH);
    return Arrays.asList(installed).contains("DejaVu Sans") ? "DejaVu Sans" : Font.SANS_SERIF;
  }
}
