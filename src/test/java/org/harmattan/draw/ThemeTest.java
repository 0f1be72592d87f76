package org.harmattan.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.harmattan.scenario.Bloc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {

  @ParameterizedTest
  @EnumSource(Theme.class)
  void textReadsOnItsGround(Theme theme) {
    for (Color text : new Color[] {theme.ink(), theme.muted(), theme.event()}) {
      assertThat(Palette.contrast(text, theme.paper())).isGreaterThan(4.5);
    }
    assertThat(Palette.contrast(theme.abroadName(), theme.abroad())).isGreaterThan(4);
    for (Bloc bloc : Bloc.armed()) {
      assertThat(Palette.contrast(theme.ink(bloc), theme.paper())).isGreaterThan(4);
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void gainsAreToldFromLossesByColourBlindReadersToo(Theme theme) {
    for (Bloc bloc : Bloc.armed()) {
      PaletteTest.assertDistinct(theme.of(bloc), theme.loss(bloc), theme + " " + bloc);
    }
  }

  @Test
  void lightIsTheColoursOfTheCharts() {
    for (Bloc bloc : Bloc.values()) {
      assertThat(Theme.LIGHT.of(bloc)).isEqualTo(Palette.of(bloc));
      assertThat(Theme.LIGHT.shade(bloc, 0.4)).isEqualTo(Palette.shade(bloc, 0.4));
    }
  }

  @Test
  void actorsStandOutFromDarkGroundAndFromEachOtherForColourBlindReadersToo() {
    for (Bloc a : Bloc.values()) {
      for (Bloc b : Bloc.values()) {
        if (a != b) {
          PaletteTest.assertDistinct(Theme.DARK.of(a), Theme.DARK.of(b), a + " " + b);
        }
      }
    }
  }
}
