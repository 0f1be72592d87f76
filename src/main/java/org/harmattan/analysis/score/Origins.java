package org.harmattan.analysis.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harmattan.results.Build;

/**
 * Which programs the numbers of a score come from: stored runs may have been made by another
 * version than the one that scores them, and a score speaks of the version that made them.
 */
public final class Origins {
  private Origins() {}

  /** The program that made each model's runs, by the model's name. */
  public static Map<String, String> byModel(ScoreCard card) {
    Map<String, String> builds = new LinkedHashMap<>();
    card.models().forEach(model -> builds.put(model.name(), words(model.build())));
    return builds;
  }

  /**
   * What to tell a reader, as rows of what and value: one for the runs where one program made them
   * all, else one for each model; and the scoring program where it is another.
   */
  public static List<List<String>> rows(ScoreCard card, Build scoring) {
    List<List<String>> rows = new ArrayList<>();
    List<Build> builds = card.models().stream().map(ModelRuns::build).distinct().toList();
    if (builds.size() == 1) {
      rows.add(List.of("program of the runs", words(builds.get(0))));
    } else {
      byModel(card).forEach((name, build) -> rows.add(List.of("program of " + name, build)));
    }
    if (!builds.equals(List.of(scoring))) {
      rows.add(List.of("program that scored them", words(scoring)));
    }
    return rows;
  }

  private static String words(Build build) {
    return build.version() + ", commit " + build.commit();
  }
}
