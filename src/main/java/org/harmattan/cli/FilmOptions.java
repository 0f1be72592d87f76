package org.harmattan.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harmattan.draw.Theme;
import org.harmattan.draw.film.Camera.Shots;
import org.harmattan.draw.film.Every;
import org.harmattan.draw.map.Layer;
import org.harmattan.draw.map.Layer.Ground;
import org.harmattan.draw.map.Layer.Overlay;
import org.harmattan.report.FilmShoot;
import org.harmattan.scenario.Problem;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.ScenarioException;
import org.harmattan.scenario.yaml.NearestName;
import picocli.CommandLine.Option;

/** What a film shows, when, and how large. */
final class FilmOptions {
  private static final Pattern SIZE = Pattern.compile("([0-9]{3,4})x([0-9]{3,4})");
  private static final int LEAST_PIXELS = 480;
  private static final int MOST_PIXELS = 4096;
  private static final double MOST_PER_SECOND = 50;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "First day of the film; default: the scenario's.")
  private LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Last day of the film; default: the scenario's.")
  private LocalDate to;

  @Option(
      names = "--layer",
      paramLabel = "ID",
      split = ",",
      defaultValue = "leading,contested,events",
      description = {
        "What the map shows, one ground and any overlays; default ${DEFAULT-VALUE}. Grounds:",
        "leading, influence-ACTOR (state, jnim, is, azawad, platform, militia), population,",
        "grievance, displaced; overlays: contested, units, events."
      })
  private List<String> layers;

  @Option(
      names = "--every",
      paramLabel = "TIME",
      defaultValue = "14d",
      description = "Time between two pictures, e.g. 7d, 2w, 1m; default ${DEFAULT-VALUE}.")
  private String every;

  @Option(
      names = "--fps",
      paramLabel = "N",
      defaultValue = "12",
      description = "Pictures a second, 1 to 50; default ${DEFAULT-VALUE}.")
  private double perSecond;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "960x720",
      description = "Pixels, 480 to 4096 each way; default ${DEFAULT-VALUE}.")
  private String size;

  @Option(names = "--dark", description = "Light on dark ground.")
  private boolean dark;

  private final List<Problem> problems = new ArrayList<>();

  /**
   * What is asked for.
   *
   * @param shots days and layers
   * @param look size and pace
   */
  record Asked(Shots shots, FilmShoot.Look look) {}

  /**
   * What is asked for of a scenario.
   *
   * @throws ScenarioException with everything that is wrong
   */
  Asked read(Scenario scenario) {
    List<Layer> known = layers.stream().flatMap(id -> layer(id.strip()).stream()).toList();
    List<Ground> grounds =
        known.stream().filter(Ground.class::isInstance).map(Ground.class::cast).toList();
    if (grounds.size() > 1) {
      problem(
          "--layer",
          "more than one ground:",
          String.join(",", layers),
          "one ground and any overlays",
          "");
    }
    LocalDate first = day("--from", from, scenario, scenario.start());
    LocalDate last = day("--to", to, scenario, scenario.end());
    if (last.isBefore(first)) {
      problem("--to", "before --from " + first + ":", last.toString(), "a later day", "");
    }
    Optional<Every> between = Every.of(every);
    if (between.isEmpty()) {
      problem("--every", "no time:", every, "a number and d, w or m, e.g. 7d", "");
    }
    if (!(perSecond >= 1 && perSecond <= MOST_PER_SECOND)) {
      problem("--fps", "out of range:", Double.toString(perSecond), "1 to 50", "");
    }
    int[] pixels = pixels();
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
    Ground ground = grounds.isEmpty() ? Layer.Leading.ACTOR : grounds.get(0);
    Theme theme = dark ? Theme.DARK : Theme.LIGHT;
    Shots shots = new Shots(first, last, between.orElseThrow(), ground, overlays(known), theme);
    return new Asked(shots, new FilmShoot.Look(pixels[0], pixels[1], perSecond));
  }

  private static Set<Overlay> overlays(List<Layer> layers) {
    Set<Overlay> overlays = EnumSet.noneOf(Overlay.class);
    layers.stream()
        .filter(Overlay.class::isInstance)
        .map(Overlay.class::cast)
        .forEach(overlays::add);
    return overlays;
  }

  private Optional<Layer> layer(String id) {
    Optional<Layer> layer = Layer.of(id);
    if (layer.isEmpty()) {
      List<String> ids = Layer.all().stream().map(Layer::id).toList();
      String nearest = NearestName.to(id, ids).orElse("");
      problem(
          "--layer", "unknown layer", id, nearest.isEmpty() ? String.join(", ", ids) : "", nearest);
    }
    return layer;
  }

  private LocalDate day(String option, LocalDate asked, Scenario scenario, LocalDate otherwise) {
    if (asked == null) {
      return otherwise;
    }
    if (asked.isBefore(scenario.start()) || asked.isAfter(scenario.end())) {
      String valid = scenario.start() + " to " + scenario.end();
      problem(option, "outside the scenario:", asked.toString(), valid, "");
    }
    return asked;
  }

  private int[] pixels() {
    Matcher matcher = SIZE.matcher(size.strip());
    if (matcher.matches()) {
      int wide = Integer.parseInt(matcher.group(1));
      int high = Integer.parseInt(matcher.group(2));
      if (Math.min(wide, high) >= LEAST_PIXELS && Math.max(wide, high) <= MOST_PIXELS) {
        return new int[] {wide, high};
      }
    }
    problem("--size", "no size:", size, "WIDTHxHEIGHT, each 480 to 4096, e.g. 960x720", "");
    return new int[2];
  }

  private void problem(String option, String what, String found, String valid, String nearest) {
    problems.add(new Problem(option, 0, 0, "", what, found, valid, nearest));
  }
}
