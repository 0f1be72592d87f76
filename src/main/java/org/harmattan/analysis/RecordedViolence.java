package org.harmattan.analysis;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The record of 2012–2021 that runs are compared with: UCDP GED (Davies et al. 2025; Sundberg and
 * Melander 2013; CC BY 4.0), summed by month and region.
 *
 * @param months rows by month and region; quiet ones are absent
 * @param arrivals when militant violence arrived in each region
 */
public record RecordedViolence(List<Month> months, List<RecordedArrival> arrivals) {
  /** Region of events whose region is not known. */
  public static final String UNSPECIFIED = "unspecified";

  private static final Map<String, String> COUNTED_AS =
      RecordResource.read("recorded-names.csv", row -> row).stream()
          .collect(
              Collectors.toMap(row -> row.getField("region"), row -> row.getField("counted_as")));

  private static final RecordedViolence MALI =
      new RecordedViolence(
          RecordResource.read("recorded-violence.csv", RecordedViolence::month),
          RecordResource.read("recorded-arrivals.csv", RecordedViolence::arrival));

  public RecordedViolence {
    months = List.copyOf(months);
    arrivals = List.copyOf(arrivals);
  }

  /** The record of Mali. */
  public static RecordedViolence mali() {
    return MALI;
  }

  /**
   * The violence of a month in a region.
   *
   * @param deaths best estimate, all sides and civilians
   */
  public record Month(YearMonth month, String region, int events, int deaths, int civilianDeaths) {}

  /**
   * When militant violence arrived in a region.
   *
   * @param part part of the country: north, centre or south
   * @param firstEvent month of the first event
   * @param sustained month of the first of three events within 180 days; null where never
   */
  public record RecordedArrival(
      String region, String part, YearMonth firstEvent, YearMonth sustained) {}

  /** First month. */
  public YearMonth first() {
    return months.stream().map(Month::month).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** Last month. */
  public YearMonth last() {
    return months.stream().map(Month::month).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** The name under which the record counts a region of the 2016 division. */
  public static String recordedName(String region) {
    return COUNTED_AS.getOrDefault(region, region);
  }

  /** The regions of the 2016 division that the record counts under a name. */
  static List<String> countedAs(String recorded) {
    return Stream.concat(
            Stream.of(recorded),
            COUNTED_AS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(recorded))
                .map(Map.Entry::getKey)
                .sorted())
        .distinct()
        .toList();
  }

  /** The record's names for the regions of the 2016 division, in their order. */
  public static List<String> recordedNames(List<String> regions) {
    return regions.stream().filter(region -> recordedName(region).equals(region)).toList();
  }

  /** Deaths by year, over all regions and the unspecified. */
  public Map<Integer, Integer> deathsByYear() {
    return months.stream()
        .collect(
            Collectors.groupingBy(
                m -> m.month().getYear(), TreeMap::new, Collectors.summingInt(Month::deaths)));
  }

  /** Deaths by region within years, both inclusive; without the unspecified. */
  public Map<String, Integer> deathsByRegion(int firstYear, int lastYear) {
    return months.stream()
        .filter(m -> m.month().getYear() >= firstYear && m.month().getYear() <= lastYear)
        .filter(m -> !m.region().equals(UNSPECIFIED))
        .collect(
            Collectors.groupingBy(
                Month::region, TreeMap::new, Collectors.summingInt(Month::deaths)));
  }

  private static Month month(NamedCsvRecord row) {
    return new Month(
        YearMonth.parse(row.getField("month")),
        row.getField("region"),
        Integer.parseInt(row.getField("events")),
        Integer.parseInt(row.getField("deaths")),
        Integer.parseInt(row.getField("civilian_deaths")));
  }

  private static RecordedArrival arrival(NamedCsvRecord row) {
    String sustained = row.getField("sustained");
    return new RecordedArrival(
        row.getField("region"),
        row.getField("part"),
        YearMonth.parse(row.getField("first_event")),
        sustained.isEmpty() ? null : YearMonth.parse(sustained));
  }
}
