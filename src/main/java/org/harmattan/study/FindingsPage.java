package org.harmattan.study;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.harmattan.analysis.Outcome;
import org.harmattan.analysis.PairedDifference;
import org.harmattan.results.Build;

/**
 * Findings as a page of Markdown.
 *
 * @param asked what was asked
 * @param result what came of it
 * @param changes what the command line changed in all scenarios, in words; empty where nothing
 */
public record FindingsPage(Findings asked, Findings.Result result, String changes) {
  private static final String CAUTION =
      """
      Each scenario ran on the same seeds as the scenario that it extends, its baseline: replicates
      of one number draw the same random numbers, and a difference is the mean of differences within
      such pairs, with its 95 %% t interval. **Only a difference whose interval excludes zero counts.**
      "No difference found" does not mean that there is none, only that these runs do not show it.

      This page makes %d comparisons. Where nothing changes at all, one interval in twenty excludes
      zero by chance, so about %.0f of them would. A "yes, corrected" remains at the 5 %% level after
      Holm's correction for all comparisons on this page; take a mere "yes" as a question. What is
      found is found in the model, and only as far as its mechanisms and values hold; nothing here
      is a forecast.
      """;
  private static final double LEVEL = 0.05;

  /** What rounds to zero has no sign. */
  private static final Pattern ZERO = Pattern.compile("−?0(\\.0+)?");

  /** The page. */
  public String markdown() {
    String sections =
        asked.questions().stream().map(this::section).collect(Collectors.joining("\n"));
    return "# What the scenarios found\n\n" + header() + "\n" + caution() + "\n" + sections;
  }

  private String header() {
    Build build = Build.current();
    String broken = result.failures().isEmpty() ? "" : row("runs that broke", failures());
    String changed = changes.isEmpty() ? "" : row("changed in all scenarios", changes);
    return "Written by `harmattan findings`; do not edit.\n\n| | |\n|---|---|\n"
        + row("version", build.version())
        + row("commit", build.commit())
        + row("replications of each scenario", String.valueOf(asked.replications()))
        + row("root seed", String.valueOf(asked.seed()))
        + changed
        + broken;
  }

  private String failures() {
    return result.failures().size() + ", left out in pairs";
  }

  private String caution() {
    int comparisons = result.findings().size();
    return String.format(Locale.ROOT, CAUTION, comparisons, LEVEL * comparisons);
  }

  private String section(Question question) {
    List<Finding> findings = result.of(question);
    String table = findings.stream().map(FindingsPage::row).collect(Collectors.joining());
    return "## "
        + question.scenario().title()
        + "\n\n"
        + question.scenario().question()
        + "\n\n"
        + FindingsWords.sentence(findings)
        + "\n\n`"
        + question.scenario().name()
        + "` against `"
        + question.baseline().name()
        + "`, "
        + question.scenario().start()
        + " to "
        + question.scenario().end()
        + ":\n\n| outcome | baseline, median | scenario, median | difference, 95 % interval |"
        + " excludes zero |\n|---|--:|--:|--:|---|\n"
        + table;
  }

  private static String row(String name, String value) {
    return "| " + name + " | " + value + " |\n";
  }

  private static String row(Finding finding) {
    Outcome outcome = finding.outcome();
    PairedDifference difference = finding.difference();
    return "| "
        + String.join(
            " | ",
            outcome.named(),
            number(outcome, finding.baselineMedian()),
            number(outcome, finding.scenarioMedian()),
            signed(outcome, difference.mean())
                + " ["
                + signed(outcome, difference.tLow())
                + ", "
                + signed(outcome, difference.tHigh())
                + "]",
            excludesZero(finding))
        + " |\n";
  }

  private static String excludesZero(Finding finding) {
    if (finding.foundAmongMany()) {
      return "yes, corrected";
    }
    return finding.found() ? "yes" : "no";
  }

  private static String signed(Outcome outcome, double value) {
    String number = number(outcome, value);
    return value > 0 && !ZERO.matcher(number).matches() ? "+" + number : number;
  }

  private static String number(Outcome outcome, double value) {
    String number = outcome.shown(value);
    return ZERO.matcher(number).matches() ? number.replace("−", "") : number;
  }
}
