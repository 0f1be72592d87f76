package org.harmattan.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.harmattan.analysis.Band;
import org.harmattan.analysis.Contrast;
import org.harmattan.analysis.Outcome;
import org.harmattan.analysis.Quantiles;
import org.harmattan.analysis.comparison.Alternative;
import org.harmattan.analysis.comparison.Effect;
import org.harmattan.analysis.comparison.RunComparison;
import org.harmattan.draw.chart.Numbers;
import org.harmattan.results.TimelineRow;
import org.harmattan.results.stored.RunSet;
import org.harmattan.scenario.yaml.ScenarioChange;

/** What is compared, in what it differs and all numbers, in tables. */
final class ComparisonTables {
  private static final int MOST_CHANGES = 40;

  private final RunComparison comparison;

  ComparisonTables(RunComparison comparison) {
    this.comparison = comparison;
  }

  /** The sets of runs and what their scenarios ask. */
  String sets() {
    HtmlTable table = new HtmlTable("Scenario", "What it asks", "Runs", "Compared");
    RunSet baseline = comparison.baseline();
    table.row("changed", baseline.title(), question(baseline), runs(baseline), "the baseline");
    for (Alternative alternative : comparison.alternatives()) {
      RunSet set = alternative.set();
      table.row("", set.title(), question(set), runs(set), pairing(alternative));
    }
    return table.render();
  }

  private static String question(RunSet set) {
    return set.settings().isEmpty() ? set.scenario().question() : String.join(", ", set.settings());
  }

  private static String runs(RunSet set) {
    int lost = set.asked() - set.runs().size();
    return set.runs().size() + (lost > 0 ? " (" + lost + " broke)" : "");
  }

  private static String pairing(Alternative alternative) {
    if (!alternative.pairing().paired()) {
      return "without pairs: no common seeds";
    }
    int left = alternative.unmatched();
    return alternative.pairing().others().size()
        + " pairs"
        + (left > 0 ? ", " + left + " runs without a partner left out" : "");
  }

  /** In what an alternative's scenario differs from the baseline's. */
  String changes(Alternative alternative) {
    List<ScenarioChange> changes = new ArrayList<>(alternative.changes());
    alternative.set().settings().stream()
        .filter(setting -> !comparison.baseline().settings().contains(setting))
        .forEach(setting -> changes.add(setting(setting)));
    if (changes.isEmpty()) {
      return Section.paragraph("Its scenario is the baseline’s.");
    }
    HtmlTable table = new HtmlTable("What differs", "In the baseline", "Here");
    changes.stream()
        .limit(MOST_CHANGES)
        .forEach(c -> table.row("", c.path(), orAbsent(c.before()), orAbsent(c.after())));
    int hidden = changes.size() - MOST_CHANGES;
    return table.render()
        + (hidden > 0 ? Section.paragraph("… and " + hidden + " more differences.") : "");
  }

  private ScenarioChange setting(String setting) {
    String factor = setting.substring(0, setting.indexOf('='));
    String before =
        comparison.baseline().settings().stream()
            .filter(other -> other.startsWith(factor + "="))
            .map(other -> other.substring(factor.length() + 1))
            .findFirst()
            .orElse("");
    return new ScenarioChange(factor, before, setting.substring(factor.length() + 1));
  }

  private static String orAbsent(String value) {
    return value.isEmpty() ? "not there" : value;
  }

  /** Entries of the timeline that came to something else than in the baseline's first run. */
  String timeline(Alternative alternative) {
    Map<String, String> before = timeline(comparison.baseline());
    Map<String, String> after = timeline(alternative.set());
    Map<String, String> ids = new LinkedHashMap<>(before);
    after.forEach(ids::putIfAbsent);
    HtmlTable table = new HtmlTable("Entry", "In the baseline", "Here");
    boolean any = false;
    for (String id : before.isEmpty() || after.isEmpty() ? Set.<String>of() : ids.keySet()) {
      String was = before.getOrDefault(id, "not there");
      String is = after.getOrDefault(id, "not there");
      if (!was.equals(is)) {
        table.row("", id, was, is);
        any = true;
      }
    }
    return any ? table.render() : "";
  }

  /** What became of each entry in the first run, by its id. */
  private static Map<String, String> timeline(RunSet set) {
    Map<String, String> became = new LinkedHashMap<>();
    set.runs().get(0).timeline().stream()
        .sorted(Comparator.comparing(TimelineRow::date).thenComparing(TimelineRow::id))
        .forEach(row -> became.put(row.id(), became(row)));
    return became;
  }

  private static String became(TimelineRow row) {
    boolean because = row.why() != null && !row.why().isEmpty();
    return row.outcome().replace('-', ' ') + (because ? ": " + row.why() : "");
  }

  /** What each set comes to: median and 90 % of its runs. */
  String levels() {
    Stream<String> titles = comparison.sets().stream().map(RunSet::title);
    HtmlTable table =
        new HtmlTable(
            Stream.concat(Stream.of("Median [90% of runs]"), titles).toArray(String[]::new));
    for (Outcome outcome : comparison.outcomes()) {
      List<String> cells = new ArrayList<>(List.of(outcome.named()));
      comparison.sets().forEach(set -> cells.add(level(set, outcome)));
      table.row("", cells.toArray(String[]::new));
    }
    return table.render();
  }

  private static String level(RunSet set, Outcome outcome) {
    Band band = Quantiles.band(set.runs(), outcome::of);
    return outcome.shown(band.median())
        + " ["
        + outcome.shown(band.low90())
        + " to "
        + outcome.shown(band.high90())
        + "]";
  }

  /** Every effect with all that is known of it. */
  String numbers() {
    HtmlTable table =
        new HtmlTable(
            "Measure",
            "Baseline",
            "Here",
            "Difference",
            "95% t",
            "95% bootstrap",
            "g",
            "Higher in",
            "p (Holm)");
    Alternative last = null;
    for (Effect effect : comparison.effects()) {
      if (effect.alternative() != last) {
        last = effect.alternative();
        table.group(last.set().title());
      }
      add(table, effect);
    }
    return table.render();
  }

  private static void add(HtmlTable table, Effect effect) {
    Contrast c = effect.contrast();
    table.row(
        effect.certainty() == Effect.Certainty.CLEAR ? "changed" : "",
        effect.outcome().named(),
        effect.outcome().shown(c.baselineMean()),
        effect.outcome().shown(c.mean()),
        ComparisonNumbers.signed(effect, c.difference()),
        ComparisonNumbers.range(effect, c.low(), c.high()),
        ComparisonNumbers.range(effect, c.bootstrapLow(), c.bootstrapHigh()),
        Double.isNaN(c.g()) ? "–" : Numbers.fixed(c.g(), 2),
        Numbers.fixed(100 * c.superiority(), 0) + "%",
        probability(effect.pHolm()));
  }

  private static String probability(double p) {
    if (Double.isNaN(p)) {
      return "–";
    }
    return p < 0.001 ? "<\u00a00.001" : Numbers.fixed(p, 3);
  }
}
