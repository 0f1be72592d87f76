package org.harmattan.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harmattan.analysis.Band;
import org.harmattan.analysis.PairedDifference;
import org.harmattan.analysis.Quantiles;
import org.harmattan.geography.Country;
import org.harmattan.model.TimelineDecision;

/** What scenarios come to and where they part, in tables. */
final class ComparisonTables {
  private ComparisonTables() {}

  /** Each figure of each scenario, with its difference from the first. */
  static String outcomes(Comparison comparison, Country country) {
    HtmlTable table =
        new HtmlTable(
            "Scenario", "Median", "90% of replicates", "Mean difference", "95% interval of it");
    for (Outcome outcome : Outcome.all(country)) {
      table.group(outcome.label());
      for (int i = 0; i < comparison.scenarios().size(); i++) {
        Replicates scenario = comparison.scenarios().get(i);
        Band band = Quantiles.band(scenario.runs(), run -> outcome.of(scenario, run));
        String[] difference = difference(comparison, i, outcome);
        table.row(
            "",
            comparison.labels().get(i),
            outcome.write(band.median()),
            range(outcome, band.low90(), band.high90()),
            difference[0],
            difference[1]);
      }
    }
    return table.render();
  }

  private static String[] difference(Comparison comparison, int scenario, Outcome outcome) {
    if (scenario == 0) {
      return new String[] {"", ""};
    }
    PairedDifference of = comparison.difference(scenario, outcome);
    return new String[] {
      outcome.write(of.mean()), range(outcome, of.bootstrapLow(), of.bootstrapHigh())
    };
  }

  private static String range(Outcome outcome, double low, double high) {
    return outcome.write(low) + " to " + outcome.write(high);
  }

  /** The timeline entries that did not come to the same in all scenarios. */
  static String timeline(Comparison comparison) {
    List<Map<String, String>> outcomes =
        comparison.scenarios().stream().map(ComparisonTables::outcomes).toList();
    Map<String, String> ids = new LinkedHashMap<>();
    outcomes.forEach(ids::putAll);
    HtmlTable table =
        new HtmlTable(
            Stream.concat(Stream.of("Event"), comparison.labels().stream()).toArray(String[]::new));
    for (String id : ids.keySet()) {
      List<String> row = outcomes.stream().map(o -> o.getOrDefault(id, "not there")).toList();
      if (row.stream().distinct().count() > 1) {
        List<String> cells = new ArrayList<>(List.of(id));
        cells.addAll(row);
        table.row("", cells.toArray(String[]::new));
      }
    }
    return table.render();
  }

  private static Map<String, String> outcomes(Replicates scenario) {
    return scenario.first().timeline().stream()
        .collect(
            Collectors.toMap(
                TimelineDecision::id,
                d -> ScenarioTables.outcome(d) + (d.why().isEmpty() ? "" : ": " + d.why()),
                (first, second) -> first,
                LinkedHashMap::new));
  }
}
