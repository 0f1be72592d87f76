package org.harmattan.scenario.yaml;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.harmattan.scenario.Origin;
import org.harmattan.scenario.Resolved;
import org.harmattan.scenario.ScenarioException;
import org.harmattan.scenario.yaml.Value.Entries;
import org.harmattan.scenario.yaml.Value.Entry;

/**
 * Reads scenario files: what a file extends is laid below it, {@code --set} above it; then
 * everything is bound to records and checked, and every problem is reported at once.
 */
public final class ScenarioReader {
  private static final Origin UNTIL = new Origin.Option("--until");

  private ScenarioReader() {}

  /**
   * Reads a scenario as its file gives it.
   *
   * @throws ScenarioException with every problem there is
   */
  public static Resolved read(Path file) {
    return read(file, Map.of(), null);
  }

  /**
   * Reads a scenario.
   *
   * @param overrides values by path, e.g. {@code grid.cell-km} to {@code 10}, over those of the
   *     file
   * @param until last day instead of the file's, or null
   * @throws ScenarioException with every problem there is
   */
  public static Resolved read(Path file, Map<String, String> overrides, LocalDate until) {
    return read(file, overrides, until, KnownPlaces.ofCountry());
  }

  /**
   * The file that a scenario file extends.
   *
   * @throws ScenarioException when the file cannot be read
   */
  public static Optional<Path> parent(Path file) {
    Problems problems = new Problems(file.toString());
    Path parent = Heritage.parent(file, problems);
    problems.throwIfAny();
    return Optional.ofNullable(parent);
  }

  /**
   * Reads a scenario from the text that {@link ScenarioWriter} made of it.
   *
   * @param place of the text, for messages
   */
  public static Resolved read(
      String place, String text, Map<String, String> overrides, LocalDate until) {
    Problems problems = new Problems(place);
    Value value = YamlText.read(text, p -> new Origin.Line(place, p.line(), p.column()), problems);
    problems.throwIfAny();
    Heritage.Merged merged = new Heritage.Merged((Entries) value, true);
    return read(merged, overrides, until, KnownPlaces.ofCountry(), problems);
  }

  static Resolved read(
      Path file, Map<String, String> overrides, LocalDate until, KnownPlaces places) {
    Problems problems = new Problems(file.toString());
    Heritage.Merged merged = Heritage.of(file, problems);
    Heritage.Merged whole = new Heritage.Merged(named(merged.entries(), file), merged.complete());
    return read(whole, overrides, until, places, problems);
  }

  private static Resolved read(
      Heritage.Merged merged,
      Map<String, String> overrides,
      LocalDate until,
      KnownPlaces places,
      Problems problems) {
    Entries entries = Overrides.over(merged.entries(), overrides, problems);
    Binder binder = new Binder(new Names(places, entries), merged.complete(), problems);
    Document document =
        (Document)
            Records.make(Document.class, binder.components(Document.class, entries, "").values());
    new Checks(document, binder.origins(), problems).run();
    LocalDate last = last(document, until, binder.origins(), problems);
    problems.throwIfAny();
    return new Resolved(document.scenario(last), binder.origins());
  }

  /** The file's own keys; a scenario without a name takes the file's. */
  private static Entries named(Entries merged, Path file) {
    Map<String, Entry> entries = new LinkedHashMap<>(merged.entries());
    entries.remove(Heritage.EXTENDS);
    Origin origin = new Origin.Default();
    Value.Text name = new Value.Text(slug(file), origin);
    entries.putIfAbsent("name", new Entry(origin, name));
    return new Entries(entries, merged.at());
  }

  private static String slug(Path file) {
    return String.valueOf(file.getFileName())
        .replaceFirst("\\.ya?ml$", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  private static LocalDate last(
      Document document, LocalDate until, Map<String, Origin> origins, Problems problems) {
    LocalDate start = document.start();
    LocalDate end = document.end();
    if (until == null) {
      return end;
    }
    origins.put("end", UNTIL);
    if (start == null || end == null) {
      return end;
    }
    if (until.isBefore(start) || until.isAfter(end)) {
      problems.add(UNTIL, "end", "date outside the run:", until.toString(), start + " to " + end);
    }
    return until;
  }
}
