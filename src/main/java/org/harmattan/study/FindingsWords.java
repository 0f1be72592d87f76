package org.harmattan.study;

import java.util.List;
import java.util.Locale;

/** A question's findings in a plain sentence. */
final class FindingsWords {
  private FindingsWords() {}

  /** What the numbers say, and no more. */
  static String sentence(List<Finding> findings) {
    if (findings.isEmpty()) {
      return "No answer: fewer than two pairs of runs reached their end.";
    }
    if (findings.stream().allMatch(Finding::unchanged)) {
      return "No difference at all: every pair of runs ended alike in these outcomes.";
    }
    List<Finding> found = findings.stream().filter(Finding::found).toList();
    if (found.isEmpty()) {
      int replications = findings.get(0).difference().replicates();
      return "No difference found with " + replications + " replications.";
    }
    boolean rest = found.size() < findings.size();
    return upperFirst(list(found))
        + (rest ? "; no difference found in the other outcomes." : ".")
        + remaining(found);
  }

  /** What is left when the number of comparisons is allowed for. */
  private static String remaining(List<Finding> found) {
    List<Finding> sure = found.stream().filter(Finding::foundAmongMany).toList();
    if (sure.size() == found.size()) {
      return "";
    }
    String left = sure.isEmpty() ? "nothing of this" : "only “" + list(sure) + "”";
    return " After correction for all comparisons " + left + " remains.";
  }

  private static String list(List<Finding> findings) {
    List<String> words =
        findings.stream().map(f -> f.outcome().words(f.difference().mean())).toList();
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  private static String upperFirst(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
