package org.harmattan.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.harmattan.experiment.FakeModels;
import org.harmattan.observe.FakeModel;
import org.harmattan.observe.Fixtures;
import org.harmattan.observe.RunId;
import org.harmattan.observe.RunRecorder;
import org.harmattan.observe.RunResult;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class TablesTest {
  private static final Scenario SCENARIO = Fixtures.scenario("2012-01-01", "2012-06-30");
  private static final List<Table<?>> ALL = Tables.ALL;

  @TempDir Path folder;

  @BeforeEach
  void writeTwoReplicates() throws IOException {
    try (Tables tables = new Tables(folder, Fixtures.PLACES)) {
      tables.append(run(1));
      tables.append(run(2));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "influence.csv|point,replicate,month,region,actor,influence_area,influence_inhabited_area,"
            + "influence_population,control_area,control_population,allegiance",
        "violence.csv|point,replicate,month,region,events,deaths,civilian_deaths,recorded_events,"
            + "recorded_deaths,announced_deaths,displaced_hosted",
        "violence_actor.csv|point,replicate,month,region,type,initiator,opponent,events,"
            + "deaths_initiator,deaths_opponent,civilian_deaths,recorded_deaths",
        "events.csv|point,replicate,event_id,wave_id,date,lat,lon,region,cercle,type,initiator,"
            + "opponent,perpetrator,deaths_initiator,deaths_opponent,civilian_deaths,recorded,"
            + "recorded_deaths",
        "arrivals.csv|point,replicate,region,cercle,actor,first_event,sustained,cause",
        "timeline.csv|point,replicate,id,date,outcome,why",
        "units.csv|point,replicate,month,region,bloc,actor,units,strength",
        "regime.csv|point,replicate,month,legitimacy,budget,guard_alertness,coups,talks,policies",
        "zones.csv|point,replicate,month,region,zone,area_share,population_share",
        "reproduction.csv|point,replicate,month,actor,r_basic,r_effective,localities_present",
        "spillover.csv|point,replicate,month,neighbour,pressure,sanctuary",
        "access.csv|point,replicate,month,region,access",
        "map.csv|point,replicate,date,locality,lat,lon,region,influence_state,influence_jnim,"
            + "influence_is,influence_azawad,influence_platform,influence_militia"
      })
  void headersAreTheAgreedOnes(String file, String header) throws IOException {
    assertThat(Files.readString(folder.resolve(file)).lines().findFirst()).contains(header);
  }

  @ParameterizedTest
  @FieldSource("ALL")
  <R extends Record> void whatIsReadIsWhatWasWritten(Table<R> table) throws IOException {
    List<R> rows = table.read(folder);
    assertThat(rows).isNotEmpty();
    RowCodec<R> codec = new RowCodec<>(table.rowType());
    assertThat(rows).allMatch(r -> codec.decode(List.of(codec.encode(r))).equals(r));
    try (var lines = Files.lines(folder.resolve(table.file()))) {
      assertThat(lines.count()).isEqualTo(rows.size() + 1L);
    }
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void linesEndWithLineFeedsAndNothingElse(Table<?> table) throws IOException {
    String text = Files.readString(folder.resolve(table.file()));
    assertThat(text).endsWith("\n").doesNotContain("\r", "NaN", "null", "\uFEFF");
  }

  @Test
  void everyRegionAndMonthOfEveryReplicateIsThere() throws IOException {
    int regionMonths = 6 * 11;
    assertThat(ViolenceRow.TABLE.read(folder)).hasSize(2 * regionMonths);
    assertThat(InfluenceRow.TABLE.read(folder)).hasSize(2 * regionMonths * Bloc.values().length);
  }

  @Test
  void sharesSumToOneAsWritten() throws IOException {
    Map<String, Double> sums =
        InfluenceRow.TABLE.read(folder).stream()
            .collect(
                Collectors.groupingBy(
                    r -> r.replicate() + r.region() + r.month(),
                    Collectors.summingDouble(InfluenceRow::influencePopulation)));
    assertThat(sums.values()).allSatisfy(sum -> assertThat(sum).isCloseTo(1, within(4e-6)));
  }

  @Test
  void theThreeTablesOfViolenceAgree() throws IOException {
    List<ViolenceRow> regions = ViolenceRow.TABLE.read(folder);
    List<ViolenceActorRow> actors = ViolenceActorRow.TABLE.read(folder);
    List<EventRow> events = EventRow.TABLE.read(folder);
    var byActor = sums(actors, r -> key(r.replicate(), r.region(), r.month()), TablesTest::deaths);
    var byEvent =
        sums(
            events,
            r -> key(r.replicate(), r.region(), java.time.YearMonth.from(r.date())),
            TablesTest::deaths);
    var byRegion =
        sums(regions, r -> key(r.replicate(), r.region(), r.month()), ViolenceRow::deaths);
    byRegion.values().removeIf(sum -> sum == 0);
    byActor.values().removeIf(sum -> sum == 0);
    byEvent.values().removeIf(sum -> sum == 0);
    assertThat(byRegion).isNotEmpty().isEqualTo(byActor).isEqualTo(byEvent);
    assertThat(total(regions, ViolenceRow::recordedDeaths))
        .isEqualTo(total(actors, ViolenceActorRow::recordedDeaths))
        .isEqualTo(total(events, EventRow::recordedDeaths));
    assertThat(total(regions, ViolenceRow::events))
        .isEqualTo(total(actors, ViolenceActorRow::events))
        .isEqualTo(events.size());
    assertThat(total(regions, ViolenceRow::recordedEvents))
        .isEqualTo((int) events.stream().filter(EventRow::recorded).count());
  }

  @Test
  void aTableWithAnotherHeaderIsRefused() throws IOException {
    Files.writeString(folder.resolve("timeline.csv"), "id,date\n");
    assertThatThrownBy(() -> TimelineRow.TABLE.read(folder))
        .hasMessageContaining("timeline.csv: header [id, date]");
  }

  private static int deaths(ViolenceActorRow row) {
    return row.deathsInitiator() + row.deathsOpponent() + row.civilianDeaths();
  }

  private static int deaths(EventRow row) {
    return row.deathsInitiator() + row.deathsOpponent() + row.civilianDeaths();
  }

  private static String key(int replicate, String region, Object month) {
    return replicate + " " + region + " " + month;
  }

  private static <R> Map<String, Integer> sums(
      List<R> rows, Function<R, String> key, ToIntFunction<R> value) {
    return rows.stream()
        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.summingInt(value)));
  }

  private static <R> int total(List<R> rows, ToIntFunction<R> value) {
    return rows.stream().mapToInt(value).sum();
  }

  private static RunResult run(int replicate) {
    RunRecorder recorder =
        new RunRecorder(
            new RunId(1, replicate, 0, replicate),
            SCENARIO,
            Fixtures.PLACES,
            new FakeModels(SCENARIO).stream(replicate, "record"));
    FakeModel model = new FakeModel(SCENARIO, Fixtures.PLACES, replicate, recorder);
    while (model.runDay()) {}
    return recorder.result();
  }
}
