package org.harmattan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.harmattan.draw.film.GifReader;
import org.harmattan.experiment.FakeModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Films of a model without mechanisms, on few and large localities. */
class FilmCommandTest {
  private static final String SCENARIO = "scenarios/mali-2012-2024.yaml";

  @TempDir Path temp;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aGifHoldsAPictureForEachStepAndTheLastDay() throws IOException {
    assertThat(film("film.gif", "--from", "2012-01-10", "--to", "2012-02-10", "--every", "7d"))
        .as(err.toString())
        .isZero();
    List<GifReader.Picture> pictures = GifReader.read(temp.resolve("film.gif"));
    // 10, 17, 24, 31 January, 7 and, because it is the last day, 10 February.
    assertThat(pictures).hasSize(6);
    assertThat(pictures.get(0).whole().getWidth()).isEqualTo(960);
    assertThat(pictures.get(0).whole().getHeight()).isEqualTo(720);
    assertThat(out.toString()).contains("film.gif, 6 pictures");
    assertThat(temp)
        .isDirectoryContaining("glob:**/film.gif")
        .isDirectoryNotContaining("glob:**/.partial*");
  }

  @Test
  void theSameCommandGivesTheSameBytesAndAnotherSeedOthers() throws IOException {
    film("one.gif");
    film("two.gif");
    film("three.gif", "--seed", "2");
    byte[] one = Files.readAllBytes(temp.resolve("one.gif"));
    assertThat(Files.readAllBytes(temp.resolve("two.gif"))).isEqualTo(one);
    assertThat(Files.readAllBytes(temp.resolve("three.gif"))).isNotEqualTo(one);
  }

  @Test
  void everyLayerCanBeFilmed() throws IOException {
    for (String layer : List.of("influence-is", "population", "grievance", "displaced,units")) {
      assertThat(film(layer + ".gif", "--layer", layer, "--dark", "--size", "640x480"))
          .as(err.toString())
          .isZero();
      assertThat(GifReader.read(temp.resolve(layer + ".gif"))).isNotEmpty();
    }
  }

  @Test
  void aFolderHoldsNumberedPicturesWhatRanAndAManifest() throws IOException {
    assertThat(film("pictures", "--every", "1m")).as(err.toString()).isZero();
    try (Stream<Path> files = Files.list(temp.resolve("pictures"))) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "frame-00001.png",
              "frame-00002.png",
              "frame-00003.png",
              "scenario.yaml",
              "manifest.json");
    }
  }

  @Test
  void aFilmThatIsThereIsReplacedOnlyWhenTold() throws IOException {
    Files.writeString(temp.resolve("film.gif"), "precious");
    assertThat(film("film.gif")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString()).contains("film.gif exists").contains("--overwrite");
    assertThat(temp.resolve("film.gif")).hasContent("precious");
    assertThat(film("film.gif", "--overwrite")).isZero();
    assertThat(GifReader.read(temp.resolve("film.gif"))).isNotEmpty();
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceAndNothingIsWritten() throws IOException {
    assertThat(
            film(
                "film.gif",
                "--layer",
                "populaton,grievance,displaced",
                "--every",
                "often",
                "--size",
                "10x10",
                "--fps",
                "0",
                "--from",
                "2011-01-01",
                "--to",
                "2030-01-01"))
        .isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString())
        .contains("--layer: unknown layer \"populaton\"; did you mean \"population\"?")
        .contains("--layer: more than one ground:")
        .contains("--every: no time: \"often\"")
        .contains("--size: no size: \"10x10\"")
        .contains("--fps: out of range:")
        .contains("--from: outside the scenario: \"2011-01-01\"")
        .contains("--to: outside the scenario: \"2030-01-01\"")
        .doesNotContain("\tat ");
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void anEndingThatIsNoFilmIsRefused() {
    assertThat(film("film.webm")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString()).contains("film.webm").contains("a .gif, an .mp4 or a folder");
  }

  @Test
  void aFilmThatEndsBeforeItBeginsIsRefused() {
    assertThat(film("film.gif", "--from", "2012-02-10", "--to", "2012-02-01"))
        .isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString()).contains("--to: before --from 2012-02-10");
  }

  private int film(String name, String... more) {
    List<String> args = new ArrayList<>(List.of("film", SCENARIO));
    args.addAll(List.of("--set", "grid.cell-km=50", "--until", "2012-02-29"));
    args.addAll(List.of("--out", temp.resolve(name).toString()));
    args.addAll(List.of(more));
    return Harmattan.commandLine((s, places) -> new FakeModels(s, places, null))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args.toArray(String[]::new));
  }
}
