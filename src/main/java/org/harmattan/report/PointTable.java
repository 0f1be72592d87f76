package org.harmattan.report;

import java.util.ArrayList;
import java.util.List;
import org.harmattan.analysis.OutcomeValues;
import org.harmattan.analysis.sensitivity.Response;
import org.harmattan.draw.chart.Numbers;
import org.harmattan.experiment.plan.Plan;
import org.harmattan.results.dataset.Points;

/** The mean of each quantity at each point, with its 95 % interval over replicates. */
record PointTable(Plan plan, List<OutcomeValues> outcomes) {
  private static final int DIGITS = 3;

  String render() {
    List<String> head = new ArrayList<>(List.of("Scenario", "Point"));
    plan.experiment().factors().forEach(f -> head.add(SensitivityFigures.name(f)));
    outcomes.forEach(q -> head.add(q.outcome().label() + " (" + q.outcome().unit().stored() + ")"));
    HtmlTable table = new HtmlTable(head.toArray(String[]::new));
    for (Points.Row point : plan.points().rows()) {
      List<String> row = new ArrayList<>(List.of(point.scenario(), String.valueOf(point.point())));
      row.addAll(point.values());
      outcomes.forEach(q -> row.add(result(q.of(point.point()))));
      table.row("", row.toArray(String[]::new));
    }
    return table.render();
  }

  private static String result(double[] runs) {
    if (runs.length == 0) {
      return "";
    }
    Response response = Response.of(0, runs);
    String mean = Numbers.significant(response.mean(), DIGITS);
    return Double.isNaN(response.low())
        ? mean
        : mean + " [" + number(response.low()) + ", " + number(response.high()) + "]";
  }

  private static String number(double value) {
    return Numbers.significant(value, DIGITS);
  }
}
