package org.harmattan.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {
  private static final String LONG =
      "The French mission stays, the UN mission stays, and nobody hires contractors at all";

  @Test
  void linesAreNoWiderThanAskedAndLoseNothing() {
    List<String> lines = Text.wrap(Fonts.TITLE, LONG, 300, 9);
    assertThat(lines).hasSizeGreaterThan(1);
    assertThat(String.join(" ", lines)).isEqualTo(LONG);
    assertThat(lines).allMatch(line -> Text.width(Fonts.TITLE, line) <= 300);
  }

  @Test
  void whatDoesNotFitEndsInAnEllipsis() {
    List<String> lines = Text.wrap(Fonts.TITLE, LONG, 200, 2);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1)).endsWith("…");
    assertThat(lines).allMatch(line -> Text.width(Fonts.TITLE, line) <= 200);
  }

  @Test
  void aWordTooLongIsCut() {
    assertThat(Text.fit(Fonts.LABEL, "Tombouctou", 40)).endsWith("…").hasSizeLessThan(9);
    assertThat(Text.fit(Fonts.LABEL, "Gao", 40)).isEqualTo("Gao");
  }
}
