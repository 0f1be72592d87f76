package org.harmattan.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import org.harmattan.scenario.Bloc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
  /** Rows of the full dichromacies of Machado, Oliveira and Fernandes (2009), linear RGB. */
  private static final double[][] PROTANOPIA = {
    {0.152286, 1.052583, -0.204868},
    {0.114503, 0.786281, 0.099216},
    {-0.003882, -0.048116, 1.051998}
  };

  private static final double[][] DEUTERANOPIA = {
    {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
  };
  private static final double[][] NORMAL = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

  @Test
  void contrastIsThatOfTheStandard() {
    assertThat(Palette.contrast(Color.BLACK, Color.WHITE)).isCloseTo(21, within(1e-9));
    assertThat(Palette.contrast(new Color(0x777777), Color.WHITE)).isCloseTo(4.48, within(0.01));
  }

  @Test
  void textReadsOnPaper() {
    for (Color text : new Color[] {Palette.INK, Palette.MUTED, Palette.EVENT}) {
      assertThat(Palette.contrast(text, Palette.PAPER)).isGreaterThan(4.5);
    }
    assertThat(Palette.contrast(Palette.ABROAD_NAME, Palette.ABROAD)).isGreaterThan(4);
  }

  @ParameterizedTest
  @EnumSource(Bloc.class)
  void actorsNamesReadOnPaper(Bloc bloc) {
    assertThat(Palette.contrast(Palette.ink(bloc), Palette.PAPER)).isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @EnumSource(Bloc.class)
  void strengthDarkensTowardTheFullColour(Bloc bloc) {
    assertThat(Palette.shade(bloc, 0)).isEqualTo(Palette.PAPER);
    assertThat(Palette.shade(bloc, 1)).isEqualTo(Palette.of(bloc));
    assertThat(Palette.contrast(Palette.shade(bloc, 0.4), Palette.PAPER))
        .isLessThan(Palette.contrast(Palette.shade(bloc, 0.8), Palette.PAPER));
  }

  /** Two shades of the same hue family may not be confused either; 0.1 is far above noticeable. */
  @Test
  void actorsDifferAlsoForColourBlindReaders() {
    for (Bloc a : Bloc.values()) {
      for (Bloc b : Bloc.values()) {
        if (a != b) {
          assertDistinct(Palette.of(a), Palette.of(b), a + " " + b);
        }
      }
    }
  }

  static void assertDistinct(Color a, Color b, String description) {
    for (double[][] sight : new double[][][] {NORMAL, PROTANOPIA, DEUTERANOPIA}) {
      assertThat(distance(sight, a, b)).describedAs(description).isGreaterThan(0.1);
    }
  }

  private static double distance(double[][] sight, Color a, Color b) {
    double sum = 0;
    for (double[] row : sight) {
      double d = dot(row, a) - dot(row, b);
      sum += d * d;
    }
    return Math.sqrt(sum);
  }

  private static double dot(double[] row, Color c) {
    return row[0] * linear(c.getRed())
        + row[1] * linear(c.getGreen())
        + row[2] * linear(c.getBlue());
  }

  private static double linear(int channel) {
    double v = channel / 255.0;
    return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
  }
}
