package org.harmattan.study.forecast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harmattan.analysis.score.Counted;
import org.harmattan.analysis.score.ViolenceCounts;
import org.harmattan.observe.RunId;
import org.harmattan.results.FileTree;
import org.harmattan.results.PartsFolder;
import org.harmattan.results.checkpoint.Checkpoint;
import org.harmattan.results.checkpoint.CheckpointFile;
import org.harmattan.scenario.Scenario;

/**
 * Keeps an ensemble at some of its months, so that a forecast that was killed goes on from the last
 * of them: a part for each month, with the draws of the forecast where it is an origin, and with
 * the members where it is the last.
 *
 * @param parts where
 * @param question what is to be foreseen
 * @param scenario what the members run
 * @param ground where they run
 */
record Stages(PartsFolder parts, ForecastQuestion question, Scenario scenario, Ground ground) {
  private static final String STAGE = "stage";
  private static final String DRAWS = "draws.csv";
  private static final String MEMBERS = "members";

  /** The last month that was kept. */
  Optional<Stage> last() {
    try {
      List<String> names = parts.names();
      return names.isEmpty()
          ? Optional.empty()
          : Optional.of(
              Stage.of(Files.readAllLines(parts.part(names.get(names.size() - 1)).resolve(STAGE))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A member as it stood then. */
  Member member(Stage stage, int index) {
    Path folder = folder(parts.part(stage.month().toString()), index);
    Path file = folder.resolve(CheckpointFile.name(stage.month().atEndOfMonth()));
    return Member.read(ground, scenario, CheckpointFile.read(file));
  }

  /** The forecasts of all origins up to a stage. */
  List<Forecast> forecasts(Stage stage) {
    return question.origins().stream()
        .filter(origin -> !origin.isAfter(stage.month()))
        .map(this::forecast)
        .toList();
  }

  /**
   * Keeps an ensemble; of earlier months only the forecasts remain.
   *
   * @param members as checkpoints, in order
   * @param forecast of this month; null where it is no origin
   */
  void keep(Stage stage, List<Checkpoint> members, Forecast forecast) {
    try {
      List<String> before = parts.names();
      parts.add(
          stage.month().toString(),
          part -> {
            Files.write(part.resolve(STAGE), stage.lines());
            if (forecast != null) {
              Files.write(part.resolve(DRAWS), lines(forecast));
            }
            for (int i = 0; i < members.size(); i++) {
              CheckpointFile.write(Files.createDirectories(folder(part, i)), members.get(i));
            }
          });
      before.forEach(name -> FileTree.delete(parts.part(name).resolve(MEMBERS)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Which run a member's checkpoint is of. */
  RunId id(int index) {
    return new RunId(question.seed(), index, 0, index + 1);
  }

  private static Path folder(Path part, int index) {
    return part.resolve(MEMBERS).resolve(String.valueOf(index));
  }

  private static List<String> lines(Forecast forecast) {
    List<String> lines = new ArrayList<>();
    for (int draw = 0; draw < forecast.draws().size(); draw++) {
      ViolenceCounts corrected = forecast.draws().get(draw);
      ViolenceCounts plain = forecast.plain().get(draw);
      for (int region = 0; region < corrected.regions().size(); region++) {
        for (YearMonth month : forecast.months()) {
          String name = corrected.regions().get(region);
          lines.add(
              draw
                  + ","
                  + region
                  + ","
                  + month
                  + counts(corrected, name, month)
                  + counts(plain, name, month));
        }
      }
    }
    return lines;
  }

  private static String counts(ViolenceCounts counts, String region, YearMonth month) {
    return ","
        + counts.of(Counted.EVENTS, region, month, month)
        + ","
        + counts.of(Counted.DEATHS, region, month, month);
  }

  private Forecast forecast(YearMonth origin) {
    List<YearMonth> months = question.months(origin);
    List<ViolenceCounts> draws = empty(months);
    List<ViolenceCounts> plain = empty(months);
    try {
      for (String line : Files.readAllLines(parts.part(origin.toString()).resolve(DRAWS))) {
        String[] fields = line.split(",");
        int draw = Integer.parseInt(fields[0]);
        String region = ground.regions().get(Integer.parseInt(fields[1]));
        YearMonth month = YearMonth.parse(fields[2]);
        add(draws.get(draw), region, month, fields[3], fields[4]);
        add(plain.get(draw), region, month, fields[5], fields[6]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Known known = Known.on(origin.atEndOfMonth(), scenario);
    return new Forecast(origin, months, draws, plain, known.removed());
  }

  private List<ViolenceCounts> empty(List<YearMonth> months) {
    List<ViolenceCounts> counts = new ArrayList<>();
    for (int i = 0; i < question.members(); i++) {
      counts.add(new ViolenceCounts(months.get(0), months.size(), ground.regions()));
    }
    return counts;
  }

  private static void add(
      ViolenceCounts counts, String region, YearMonth month, String events, String deaths) {
    counts.add(region, month, Integer.parseInt(events), Integer.parseInt(deaths));
  }
}
