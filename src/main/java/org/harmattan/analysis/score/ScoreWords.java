package org.harmattan.analysis.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.harmattan.results.Build;

/** A score card in lines of text. */
public final class ScoreWords {
  private ScoreWords() {}

  /** The programs, the aims, the scores at region and month, and the nulls. */
  public static List<String> lines(ScoreCard card) {
    List<String> lines = new ArrayList<>();
    lines.add(card.models().get(0).title() + ", " + replicates(card) + " replicates");
    Origins.rows(card, Build.current()).forEach(row -> lines.add(String.join(": ", row)));
    card.aimsOfFirst().forEach(result -> lines.add(aim(result)));
    card.verifications().forEach(one -> lines.addAll(scores(one)));
    card.comparisons().forEach(one -> lines.add(comparison(one)));
    return lines;
  }

  private static int replicates(ScoreCard card) {
    return card.models().get(0).replicates().size();
  }

  private static String aim(AimResult result) {
    Aim aim = result.aim();
    return String.format(
        Locale.ROOT,
        "  %-4s %-8s %-62s %d of %d  %s",
        aim.pattern().id(),
        aim.role().id(),
        aim.words(),
        result.met(),
        result.covered(),
        result.verdict().words());
  }

  /** The scores of one level. */
  public static List<String> scores(Verification one) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s of a %s: CRPS, best baseline %s %.2f (%d draws each)",
            one.target().id(),
            one.level().id(),
            one.best(Score.CRPS).source(),
            one.best(Score.CRPS).mean(Score.CRPS),
            one.draws()));
    for (SourceScores model : one.models()) {
      Skill skill = one.skill(model, Score.CRPS);
      lines.add(
          String.format(
              Locale.ROOT,
              "  %-24s %8.2f  skill %5.2f [%.2f, %.2f]",
              model.source(),
              model.mean(Score.CRPS),
              skill.value(),
              skill.low(),
              skill.high()));
    }
    return lines;
  }

  private static String comparison(NullComparison one) {
    return String.format(
        Locale.ROOT,
        "  %-4s against %-20s %.3f, difference %.3f [%.3f, %.3f]: %s",
        one.pattern().id(),
        one.nullName(),
        one.model(),
        one.difference().mean(),
        one.difference().tLow(),
        one.difference().tHigh(),
        one.finding().words());
  }
}
