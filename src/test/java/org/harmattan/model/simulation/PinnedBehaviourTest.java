package org.harmattan.model.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.scenario.Bloc;
import org.junit.jupiter.api.Test;

/**
 * What the shipped scenario gives on four seeds: deaths by region and type, fighters by bloc. The
 * same seed gives the same numbers, so any difference is a change of the model; the bounds leave
 * room for nothing but rounding.
 *
 * <p>The table holds what was found when it was last renewed. To renew it is a decision: move the
 * file that the failing test names over the table, and say under "Results" in the changelog what
 * changed and why.
 */
class PinnedBehaviourTest {
  private static final Path PINNED =
      Path.of("src/test/resources/org/harmattan/model/simulation/pinned.csv");
  private static final Path FOUND = Path.of("target/pinned.csv");
  private static final String HEAD = "run,what,number";

  /** Two in a hundred, or two. */
  private static final double SHARE = 0.02;

  private static final int FEW = 2;

  private final Map<String, Integer> found = new TreeMap<>();

  @Test
  void deathsAndFightersAreThoseThatWereDecidedOn() throws IOException {
    for (int seed = 1; seed <= 3; seed++) {
      count("50 km to 2019", seed, "grid.cell-km=50", LocalDate.of(2019, 12, 31));
    }
    count("20 km to 2014", 1, "grid.cell-km=20", LocalDate.of(2014, 12, 31));
    write();
    assertThat(differences())
        .as(
            "Results changed. If they should: mv %s %s, and say so under Results in CHANGELOG.md",
            FOUND, PINNED)
        .isEmpty();
  }

  private void count(String run, int seed, String grid, LocalDate last) {
    Runs.Events events = new Runs.Events();
    MaliModel model = Runs.runTo(Runs.model(Runs.coarse(grid), seed, events), last);
    String prefix = run + " seed " + seed + ",";
    for (ConflictEvent event : events.all) {
      int region = model.grid().localities().get(event.locality()).region();
      String place = model.country().regions().get(region).name();
      String what = "deaths " + place + " " + event.type();
      found.merge(prefix + what, event.deaths(), Integer::sum);
    }
    for (Bloc bloc : Bloc.nonState()) {
      int fighters =
          model.world().roster().cells().stream()
              .filter(cell -> cell.bloc() == bloc)
              .mapToInt(MilitantCell::strength)
              .sum();
      found.put(prefix + "fighters " + bloc.id(), fighters);
    }
  }

  private void write() throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    found.forEach((what, number) -> lines.add(what + "," + number));
    Files.createDirectories(FOUND.getParent());
    Files.write(FOUND, lines);
  }

  private List<String> differences() throws IOException {
    Map<String, Integer> pinned = pinned();
    TreeSet<String> all = new TreeSet<>(pinned.keySet());
    all.addAll(found.keySet());
    return all.stream()
        .filter(what -> !near(pinned.getOrDefault(what, 0), found.getOrDefault(what, 0)))
        .map(what -> what + ": " + found.getOrDefault(what, 0) + ", not " + pinned.get(what))
        .collect(Collectors.toList());
  }

  private static boolean near(int pinned, int now) {
    return Math.abs(now - pinned) <= Math.max(FEW, SHARE * pinned);
  }

  private static Map<String, Integer> pinned() throws IOException {
    Map<String, Integer> pinned = new TreeMap<>();
    for (String line : Files.readAllLines(PINNED)) {
      int comma = line.lastIndexOf(',');
      if (!line.equals(HEAD)) {
        pinned.put(line.substring(0, comma), Integer.valueOf(line.substring(comma + 1)));
      }
    }
    return pinned;
  }
}
