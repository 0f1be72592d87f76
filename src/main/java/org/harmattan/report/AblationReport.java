package org.harmattan.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.harmattan.analysis.Outcome;
import org.harmattan.analysis.RemovalEffect;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Figure;
import org.harmattan.draw.chart.EffectsChart;
import org.harmattan.draw.chart.EffectsChart.Evidence;
import org.harmattan.results.Build;
import org.harmattan.results.Manifest.Failure;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.Scenario;

/**
 * What each mechanism of a scenario contributes, measured by its removal: a chart, and a page that
 * says it in words.
 *
 * @param scenario the scenario with all its mechanisms
 * @param seed root seed
 * @param replications runs of each variant
 * @param effects every mechanism with every outcome, mechanism by mechanism
 * @param skipped mechanisms that are off in the scenario
 * @param failures runs that broke
 */
public record AblationReport(
    Scenario scenario,
    long seed,
    int replications,
    List<RemovalEffect> effects,
    List<Mechanism> skipped,
    List<Failure> failures) {
  private static final String CHART = "ablation";

  public AblationReport {
    effects = List.copyOf(effects);
    skipped = List.copyOf(skipped);
    failures = List.copyOf(failures);
  }

  /** Writes {@code charts/} and {@code report.html} into an existing folder. */
  public void write(Path folder) throws IOException {
    Gallery gallery = new Gallery(folder);
    if (!effects.isEmpty()) {
      gallery.add("charts", this::figure);
    }
    Page page = page(gallery.write());
    Files.writeString(folder.resolve("report.html"), page.render(), StandardCharsets.UTF_8);
  }

  /** A sentence for each mechanism. */
  public List<String> sentences() {
    return mechanisms().stream().map(m -> AblationWords.sentence(m, of(m))).toList();
  }

  private List<Mechanism> mechanisms() {
    return effects.stream().map(RemovalEffect::mechanism).distinct().toList();
  }

  private List<RemovalEffect> of(Mechanism mechanism) {
    return effects.stream().filter(effect -> effect.mechanism() == mechanism).toList();
  }

  private Figure figure() {
    List<EffectsChart.Outcome> outcomes =
        effects.stream()
            .map(RemovalEffect::outcome)
            .distinct()
            .map(o -> new EffectsChart.Outcome(o.label(), o.unit().ofDifferences(), shown(o)))
            .toList();
    Caption caption =
        new Caption(
            "What changes when a mechanism is removed",
            facts() + " · difference from the runs with all mechanisms, mean and 95% t interval",
            Captions.SIMULATED);
    List<String> names = mechanisms().stream().map(Mechanism::id).toList();
    return EffectsChart.of(CHART, caption, names, outcomes, EffectsChart.MANY_SHORT_ROWS);
  }

  private List<EffectsChart.Effect> shown(Outcome outcome) {
    return effects.stream()
        .filter(effect -> effect.outcome() == outcome)
        .map(
            effect ->
                new EffectsChart.Effect(
                    outcome.unit().scale() * effect.difference().mean(),
                    outcome.unit().scale() * effect.difference().tLow(),
                    outcome.unit().scale() * effect.difference().tHigh(),
                    evidence(effect)))
        .toList();
  }

  private static Evidence evidence(RemovalEffect effect) {
    if (!effect.found()) {
      return Evidence.NONE;
    }
    return effect.foundAmongMany() ? Evidence.AMONG_MANY : Evidence.ALONE;
  }

  private String facts() {
    return scenario.title()
        + " · "
        + Captions.period(scenario)
        + " · "
        + replications
        + " replicates of each variant · seed "
        + seed;
  }

  private Page page(Map<String, String> figures) {
    List<Section> sections = new ArrayList<>();
    String help = Section.paragraph(AblationWords.HELP) + Section.paragraph(AblationWords.OUTCOMES);
    sections.add(new Section("reading", "How to read it", help));
    if (!figures.isEmpty()) {
      String figure = Section.figure(CHART, figures.get(CHART), AblationWords.CHART);
      sections.add(new Section("effects", "Effects", figure));
    }
    sections.add(new Section("words", "Mechanism by mechanism", words()));
    sections.add(new Section("numbers", "All numbers", AblationWords.table(effects)));
    sections.add(new Section("failures", "Runs that broke", failed()));
    sections.add(new Section("provenance", "Provenance", provenance()));
    return new Page("Mechanisms removed in turn", scenario.question(), facts(), sections);
  }

  private String words() {
    String sentences =
        Section.paragraph(AblationWords.count(effects))
            + sentences().stream().map(Section::paragraph).collect(Collectors.joining());
    String off = skipped.stream().map(Mechanism::id).collect(Collectors.joining(", "));
    return off.isEmpty()
        ? sentences
        : sentences + Section.paragraph("Off in the scenario, so not removed: " + off + ".");
  }

  private String failed() {
    if (failures.isEmpty()) {
      return Section.paragraph("None.");
    }
    HtmlTable table = new HtmlTable("Variant", "Replicate", "Run seed", "Stage", "Cause");
    for (Failure f : failures) {
      String seed = String.valueOf(f.runSeed());
      table.row("", f.scenario(), String.valueOf(f.replicate()), seed, f.stage(), f.cause());
    }
    return Section.paragraph("Their pairs are left out.") + table.render();
  }

  private String provenance() {
    return new HtmlTable("What", "Value")
        .row("", "Harmattan", Build.current().version())
        .row("", "Commit", Build.current().commit())
        .row("", "Scenario", scenario.name())
        .row("", "Cell", scenario.cellKm() + " km")
        .row("", "Seed", String.valueOf(seed))
        .row("", "Replicates of each variant", String.valueOf(replications))
        .render();
  }
}
