package org.harmattan.results.stored;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.harmattan.results.ArrivalRow;
import org.harmattan.results.InfluenceRow;
import org.harmattan.results.MapRow;
import org.harmattan.results.Table;
import org.harmattan.results.TimelineRow;
import org.harmattan.results.ViolenceActorRow;
import org.harmattan.results.ViolenceRow;

/**
 * Sets of runs read from folders.
 *
 * @param sets those that could be read, each with an id of its own
 * @param faults what is wrong with the others, a line each
 */
public record RunSets(List<RunSet> sets, List<String> faults) {
  /** Without one of these there is nothing to compare. */
  static final List<Table<?>> NEEDED =
      List.of(ViolenceRow.TABLE, InfluenceRow.TABLE, ViolenceActorRow.TABLE, ArrivalRow.TABLE);

  /** What is read where it was kept. */
  static final List<Table<?>> OPTIONAL = List.of(MapRow.TABLE, TimelineRow.TABLE);

  /** More would neither fit a page nor a reader's mind. */
  public static final int MOST = 12;

  private static final Pattern POINTS = Pattern.compile("(.+):(\\d{1,6}(?:,\\d{1,6})*)");

  public RunSets {
    sets = List.copyOf(sets);
    faults = List.copyOf(faults);
  }

  /**
   * Reads what the user names: folders of {@code run} or {@code batch}, or of experiments, these
   * perhaps with points as in {@code results/grid:0,3}.
   *
   * @param more tables that are looked at beside those that every comparison needs
   */
  public static RunSets read(List<String> places, List<Table<?>> more) {
    List<Table<?>> tables =
        Stream.of(NEEDED, OPTIONAL, more).flatMap(List::stream).distinct().toList();
    Faults faults = new Faults();
    List<Located> located = new ArrayList<>();
    for (String place : places) {
      located.addAll(find(place, faults));
    }
    Set<String> seen = new HashSet<>();
    located.stream()
        .map(Located::place)
        .filter(place -> !seen.add(place))
        .forEach(place -> faults.add(place, "named twice"));
    if (located.size() > MOST) {
      String choose = "name fewer folders, or choose points as in FOLDER:0,3";
      faults.add(located.size() + " sets of runs", "more than " + MOST + " at a time; " + choose);
      return new RunSets(List.of(), faults.lines());
    }
    List<RunSet> sets = new ArrayList<>();
    for (Located one : located) {
      try {
        sets.add(one.read(tables));
      } catch (IOException e) {
        faults.add(one.place(), "cannot be read: " + e.getMessage());
      }
    }
    return new RunSets(named(sets), faults.lines());
  }

  /** Reads the folders of a batch, named by their names within it. */
  public static RunSets within(Path folder, List<String> names, List<Table<?>> more) {
    List<String> places = names.stream().map(name -> folder.resolve(name).toString()).toList();
    RunSets read = read(places, more);
    String prefix = folder + java.io.File.separator;
    return new RunSets(
        read.sets.stream().map(set -> set.at(set.place().replace(prefix, ""))).toList(),
        read.faults.stream().map(fault -> fault.replace(prefix, "")).toList());
  }

  private static List<Located> find(String place, Faults faults) {
    Matcher points = POINTS.matcher(place);
    boolean chosen = !Files.exists(Path.of(place)) && points.matches();
    Path folder = Path.of(chosen ? points.group(1) : place);
    List<Integer> numbers =
        chosen ? Stream.of(points.group(2).split(",")).map(Integer::valueOf).toList() : List.of();
    if (!Files.isDirectory(folder)) {
      faults.add(folder, Files.exists(folder) ? "is no folder" : "is not there");
      return List.of();
    }
    if (ExperimentFinder.isExperiment(folder)) {
      return new ExperimentFinder(folder, numbers, faults).find();
    }
    if (chosen) {
      faults.add(folder, "has no points: it holds no experiment");
      return List.of();
    }
    return new FolderFinder(folder, faults).find();
  }

  /** Runs of one scenario in two folders are told apart by the folders, else by numbers. */
  private static List<RunSet> named(List<RunSet> sets) {
    Set<String> taken = new HashSet<>();
    List<RunSet> named = new ArrayList<>();
    for (RunSet set : sets) {
      String id = set.id();
      boolean shared = sets.stream().filter(other -> other.id().equals(set.id())).count() > 1;
      if (shared) {
        id = set.id() + "-" + folderName(set).replaceAll("[^A-Za-z0-9.-]", "-");
      }
      for (int n = 2; !taken.add(id); n++) {
        id = set.id() + "-" + n;
      }
      named.add(set.named(id));
    }
    return named;
  }

  private static String folderName(RunSet set) {
    Path name = Path.of(set.place().replaceAll(":\\d+$", "")).getFileName();
    return name == null ? "" : name.toString();
  }
}
