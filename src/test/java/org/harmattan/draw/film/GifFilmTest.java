package org.harmattan.draw.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Theme;
import org.harmattan.scenario.Bloc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GifFilmTest {
  private static final Color SHOWN = Palette.of(Bloc.JNIM);

  @TempDir Path temp;

  @Test
  void everyPictureComesBackAsItWas() throws IOException {
    Path file = film(10, 1, 2, 3, 2);
    List<GifReader.Picture> pictures = GifReader.read(file);
    assertThat(pictures).hasSize(4);
    int[] squares = {1, 2, 3, 2};
    for (int i = 0; i < squares.length; i++) {
      assertThat(pixels(pictures.get(i).whole())).isEqualTo(pixels(picture(squares[i])));
    }
  }

  @Test
  void roundedDelaysKeepTheFilmsLength() throws IOException {
    Path file = film(12, IntStream.range(0, 25).toArray());
    List<Integer> delays = GifReader.read(file).stream().map(GifReader.Picture::delay).toList();
    assertThat(delays.subList(0, 24)).containsOnly(8, 9);
    assertThat(delays.subList(0, 24).stream().mapToInt(Integer::intValue).sum()).isEqualTo(200);
    assertThat(delays.get(24)).isEqualTo(250);
  }

  @Test
  void onlyWhatChangesIsStored() throws IOException {
    List<GifReader.Picture> pictures = GifReader.read(film(10, 1, 2, 2));
    assertThat(pictures.get(0).part()).isEqualTo(new java.awt.Rectangle(0, 0, 60, 40));
    assertThat(pictures.get(1).part()).isEqualTo(new java.awt.Rectangle(16, 4, 4, 4));
    assertThat(pictures.get(2).part()).isEqualTo(new java.awt.Rectangle(0, 0, 1, 1));
  }

  @Test
  void itLoopsForEver() throws IOException {
    byte[] bytes = Files.readAllBytes(film(10, 1, 2));
    String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    int loop = text.indexOf("NETSCAPE2.0");
    assertThat(loop).isPositive();
    assertThat(text.indexOf("NETSCAPE2.0", loop + 1)).isNegative();
    assertThat(text.substring(loop + 11, loop + 16)).isEqualTo("\3\1\0\0\0");
  }

  @Test
  void theSamePicturesGiveTheSameBytes() throws IOException {
    byte[] once = Files.readAllBytes(film(10, 1, 2, 3));
    assertThat(Files.readAllBytes(film(10, 1, 2, 3))).isEqualTo(once);
  }

  @Test
  void thePaletteHoldsTheMapsColoursExactlyAndOthersNearly() {
    List<Color> all = java.util.Arrays.stream(Bloc.values()).map(Theme.LIGHT::of).toList();
    FilmPalette palette = FilmPalette.of(Theme.LIGHT, all);
    for (Color colour : all) {
      assertThat(colourOf(palette, colour)).isEqualTo(colour);
    }
    for (int grey = 0x22; grey < 0xFF; grey++) {
      assertThat(colourOf(palette, new Color(grey, grey, grey)).getGreen())
          .isBetween(grey - 10, grey + 10);
    }
  }

  private static Color colourOf(FilmPalette palette, Color colour) {
    int index = palette.index(colour.getRGB()) & 0xFF;
    assertThat(index).isLessThan(FilmPalette.TRANSPARENT);
    return new Color(palette.model().getRGB(index));
  }

  private Path film(double perSecond, int... squares) throws IOException {
    Path file = Files.createTempFile(temp, "film", ".gif");
    FilmPalette palette = FilmPalette.of(Theme.LIGHT, List.of(SHOWN));
    try (GifFilm film = new GifFilm(file, palette, perSecond)) {
      for (int count : squares) {
        film.add(picture(count));
      }
    }
    return file;
  }

  /** So many squares in a row. */
  private static BufferedImage picture(int squares) {
    BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Palette.PAPER);
    g.fillRect(0, 0, 60, 40);
    g.setColor(SHOWN);
    for (int i = 1; i <= squares; i++) {
      g.fillRect(8 * i % 56, 4 * (1 + i / 7), 4, 4);
    }
    return image;
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
