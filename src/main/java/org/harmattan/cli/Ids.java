package org.harmattan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.harmattan.scenario.Problem;
import org.harmattan.scenario.ScenarioException;
import org.harmattan.scenario.yaml.NearestName;

/** Things as the user names them, by their ids. */
final class Ids {
  private Ids() {}

  /**
   * The things of these ids, in the order in which they are named.
   *
   * @param option where they are named
   * @param kind what they are
   * @throws ScenarioException when an id is unknown; every such id is a problem
   */
  static <T> List<T> read(
      String option, String kind, List<String> ids, List<T> all, Function<T, String> id) {
    List<String> valid = all.stream().map(id).toList();
    List<T> named = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String text : ids) {
      int index = valid.indexOf(text.strip());
      if (index >= 0) {
        named.add(all.get(index));
      } else {
        String nearest = NearestName.to(text, valid).orElse("");
        String choice = nearest.isEmpty() ? String.join(", ", valid) : "";
        problems.add(new Problem(option, 0, 0, "", "unknown " + kind, text, choice, nearest));
      }
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
    return named;
  }
}
