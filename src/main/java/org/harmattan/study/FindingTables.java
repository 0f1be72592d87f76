package org.harmattan.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.harmattan.analysis.PairedDifference;
import org.harmattan.results.Decimals;
import org.harmattan.results.TidyTable;

/** Findings as tables. */
public final class FindingTables {
  /** The questions, each with its answer. */
  public static final TidyTable<QuestionRow> QUESTIONS =
      new TidyTable<>("questions.csv", QuestionRow.class);

  /** What each scenario changes in each outcome. */
  public static final TidyTable<FindingRow> FINDINGS =
      new TidyTable<>("findings.csv", FindingRow.class);

  /** How they were asked. */
  public static final TidyTable<AskedRow> ASKED = new TidyTable<>("asked.csv", AskedRow.class);

  private FindingTables() {}

  /** A row of {@code asked.csv}. */
  public record AskedRow(String what, String value) {}

  /** A row of {@code questions.csv}. */
  public record QuestionRow(
      String scenario,
      String title,
      String question,
      String baseline,
      LocalDate start,
      LocalDate end,
      String answer) {}

  /**
   * A row of {@code findings.csv}.
   *
   * @param words the outcome and its unit
   * @param low lower end of the 95 % t interval
   * @param apart whether the interval excludes zero, and whether that remains after correction
   */
  public record FindingRow(
      String scenario,
      String outcome,
      String words,
      @Decimals(6) double baselineMedian,
      @Decimals(6) double scenarioMedian,
      @Decimals(6) double difference,
      @Decimals(6) double low,
      @Decimals(6) double high,
      @Decimals(6) double pHolm,
      int pairs,
      String apart) {}

  /**
   * The rows of how it was asked.
   *
   * @param changes what the command line changed in all scenarios, in words; empty where nothing
   */
  public static List<AskedRow> asked(Findings asked, Findings.Result result, String changes) {
    List<AskedRow> rows = new ArrayList<>();
    rows.add(new AskedRow("replications of each scenario", "" + asked.replications()));
    rows.add(new AskedRow("root seed", "" + asked.seed()));
    rows.add(new AskedRow("comparisons", "" + result.findings().size()));
    if (!changes.isEmpty()) {
      rows.add(new AskedRow("changed in all scenarios", changes));
    }
    if (!result.failures().isEmpty()) {
      String broken = result.failures().size() + ", left out in pairs";
      rows.add(new AskedRow("runs that broke", broken));
    }
    return rows;
  }

  /** The rows of the questions. */
  public static List<QuestionRow> questions(Findings asked, Findings.Result result) {
    return asked.questions().stream()
        .map(
            question ->
                new QuestionRow(
                    question.scenario().name(),
                    question.scenario().title(),
                    question.scenario().question(),
                    question.baseline().name(),
                    question.scenario().start(),
                    question.scenario().end(),
                    FindingsWords.sentence(result.of(question))))
        .toList();
  }

  /** The rows of the findings. */
  public static List<FindingRow> findings(Findings.Result result) {
    return result.findings().stream().map(FindingTables::row).toList();
  }

  private static FindingRow row(Finding finding) {
    PairedDifference difference = finding.difference();
    return new FindingRow(
        finding.question().scenario().name(),
        finding.outcome().id(),
        finding.outcome().named(),
        finding.baselineMedian(),
        finding.scenarioMedian(),
        difference.mean(),
        difference.tLow(),
        difference.tHigh(),
        finding.pHolm(),
        difference.replicates(),
        finding.foundAmongMany() ? "yes, corrected" : finding.found() ? "yes" : "no");
  }
}
