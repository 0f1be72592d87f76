package org.harmattan.draw.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.harmattan.scenario.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A small script stands in for ffmpeg: what matters is what it is given. */
@DisabledOnOs(OS.WINDOWS)
class Mp4FilmTest {
  @TempDir Path temp;

  @Test
  void ffmpegGetsThePicturesAsRawColoursAndTheirSizeAndPace() throws IOException {
    Path ffmpeg =
        script("#!/bin/sh\nfor last; do :; done\necho \"$*\" > \"$last.args\"\ncat > \"$last\"\n");
    Path file = temp.resolve("film.mp4");
    try (Mp4Film film = new Mp4Film(ffmpeg, file, 12)) {
      film.add(picture(0x010203));
      film.add(picture(0xA0B0C0));
    }
    byte[] raw = Files.readAllBytes(file);
    assertThat(raw).hasSize(2 * 3 * 5 * 4).startsWith(1, 2, 3, 1, 2, 3);
    assertThat(raw[60]).isEqualTo((byte) 0xA0);
    assertThat(Files.readString(temp.resolve("film.mp4.args")))
        .contains("-video_size 5x4", "-framerate 12.0000", "+bitexact");
  }

  @Test
  void whatFfmpegSaysReachesTheUser() throws IOException {
    Path ffmpeg = script("#!/bin/sh\ncat > /dev/null\necho 'no such encoder' >&2\nexit 1\n");
    Mp4Film film = new Mp4Film(ffmpeg, temp.resolve("film.mp4"), 12);
    film.add(picture(0));
    assertThatThrownBy(film::close)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no such encoder");
  }

  @Test
  void withoutFfmpegTheMessageSaysWhatToDo() {
    assertThatThrownBy(() -> Mp4Film.find(temp.toString()))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("ffmpeg")
        .hasMessageContaining(".gif");
  }

  private Path script(String text) throws IOException {
    Path script = temp.resolve("ffmpeg");
    Files.writeString(script, text);
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    assertThat(Mp4Film.find(temp.toString())).isEqualTo(script);
    return script;
  }

  private static BufferedImage picture(int rgb) {
    BufferedImage image = new BufferedImage(5, 4, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 20; i++) {
      image.setRGB(i % 5, i / 5, rgb);
    }
    return image;
  }
}
