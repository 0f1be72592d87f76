package org.harmattan.draw.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EveryTest {

  @ParameterizedTest
  @CsvSource({"7d,2012-02-07", "2w,2012-02-14", "1M,2012-02-29", " 3m ,2012-04-30"})
  void aTimeLeadsToTheNextDay(String text, LocalDate next) {
    assertThat(Every.of(text).orElseThrow().after(LocalDate.of(2012, 1, 31), 1)).isEqualTo(next);
  }

  @Test
  void monthsDoNotDrift() {
    assertThat(Every.of("1m").orElseThrow().after(LocalDate.of(2012, 1, 31), 2))
        .isEqualTo("2012-03-31");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "d", "0d", "-1d", "1y", "99999d", "7 d"})
  void anythingElseIsNoTime(String text) {
    assertThat(Every.of(text)).isEmpty();
  }

  @Test
  void theNameTellsTheFormat() {
    assertThat(FilmFormat.of(Path.of("a/b.GIF"))).contains(FilmFormat.GIF);
    assertThat(FilmFormat.of(Path.of("b.mp4"))).contains(FilmFormat.MP4);
    assertThat(FilmFormat.of(Path.of("a/pictures"))).contains(FilmFormat.PNG);
    assertThat(FilmFormat.of(Path.of("b.webm"))).isEmpty();
  }
}
