package org.harmattan.study.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.harmattan.analysis.score.Score;
import org.harmattan.analysis.score.Skill;
import org.harmattan.analysis.score.SourceScores;
import org.harmattan.analysis.score.Verification;

/** Forecasts in words. */
public final class ForecastWords {
  private ForecastWords() {}

  /** What was left out, because nobody knew it. */
  public static List<String> removed(List<Forecast> forecasts) {
    List<String> lines = new ArrayList<>();
    for (Forecast forecast : forecasts) {
      if (!forecast.removed().isEmpty()) {
        String names = String.join(", ", forecast.removed());
        lines.add("not announced by " + forecast.origin() + ", so left out: " + names);
      }
    }
    return lines;
  }

  /** Whether the forecasts beat the best baseline, said plainly. */
  public static List<String> verdicts(List<Verification> scores) {
    return scores.stream().map(ForecastWords::verdict).toList();
  }

  /** Whether one level and target beats the best baseline. */
  static String verdict(Verification one) {
    SourceScores model = one.models().get(0);
    Skill skill = one.skill(model, Score.CRPS);
    String verdict =
        skill.beats()
            ? "better than"
            : skill.high() < 0 ? "worse than" : "not distinguishable from";
    return String.format(
        Locale.ROOT,
        "%s of a %s: the forecast is %s the best baseline (%s): CRPS %.2f against %.2f, skill %.2f"
            + " [%.2f, %.2f]",
        one.target().id(),
        one.level().id(),
        verdict,
        skill.reference(),
        model.mean(Score.CRPS),
        one.best(Score.CRPS).mean(Score.CRPS),
        skill.value(),
        skill.low(),
        skill.high());
  }
}
