package org.harmattan.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.TimelineEntry;
import org.harmattan.scenario.TimelineEvent;
import org.harmattan.scenario.TimelineEvent.Arrive;
import org.harmattan.scenario.TimelineEvent.Strength;
import org.harmattan.scenario.TimelineEvent.Withdraw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates and strengths that have a source stand in the shipped scenarios as the source has them. */
class TimelineFactsTest {
  private static final Path FOLDER = Path.of("scenarios");

  private static Scenario scenario(String name) {
    return ScenarioReader.read(FOLDER.resolve(name + ".yaml")).scenario();
  }

  @ParameterizedTest
  @CsvSource({
    "rebellion-mnla, 2012-01-17",
    "coup-2012, 2012-03-22",
    "douentza-2012, 2012-09-01",
    "konna-2013, 2013-01-08",
    "serval-arrives, 2013-01-11",
    "ouagadougou-2013, 2013-06-18",
    "minusma-arrives, 2013-07-01",
    "ceasefire-2014, 2014-05-23",
    "barkhane-arrives, 2014-08-01",
    "menaka-platform-2015, 2015-04-27",
    "algiers-2015, 2015-06-20",
    "jnim-2017, 2017-03-02",
    "g5-force-2017, 2017-07-02",
    "dissolution-2019, 2019-03-24",
    "border-posts-2019, 2019-11-10",
    "coup-2020, 2020-08-18",
    "prisoners-2020, 2020-10-08",
    "niono-2021, 2021-03-14",
    "coup-2021, 2021-05-24",
    "joint-operations-2021, 2021-06-03",
    "sanctions-2022, 2022-01-09",
    "french-exit, 2022-02-17",
    "g5-left-2022, 2022-05-15",
    "sanctions-end-2022, 2022-07-03",
    "accord-suspended-2022, 2022-12-22",
    "minusma-ends, 2023-06-30",
    "alliance-2023, 2023-09-16",
    "kidal-army-2023, 2023-10-02",
    "algiers-ends-2024, 2024-01-25",
    "ecowas-left-2024, 2024-01-28",
    "confederation-2024, 2024-07-06",
    "tinzaouaten-army-2024, 2024-07-22",
    "fla-2024, 2024-11-30",
    "parties-2025, 2025-05-13",
    "africa-corps-stays, 2025-06-06",
    "kayes-2025, 2025-07-01",
    "fuel-blockade-2025, 2025-09-03",
  })
  void datesAreThoseOfTheRecord(String id, LocalDate date) {
    assertThat(scenario("mali-2025").timeline().get(id).date()).isEqualTo(date);
  }

  /** Foreign missions count in Mali: half of Barkhane's Sahel-wide figures, an estimate. */
  @ParameterizedTest
  @CsvSource({
    "serval, 2013-02-01, 5000",
    "serval, 2014-06-01, 2750",
    "minusma, 2013-07-01, 6000",
    "minusma, 2017-03-01, 12500",
    "barkhane, 2014-08-01, 1500",
    "barkhane, 2019-12-31, 2250",
    "barkhane, 2020-02-29, 2550",
    "barkhane, 2022-02-16, 2400",
    "barkhane, 2022-08-15, 0",
    "takuba, 2022-01-15, 600",
    "wagner, 2022-01-01, 300",
    "wagner, 2022-04-30, 1000",
    "wagner, 2024-06-30, 2000",
    "minusma, 2023-12-31, 0",
  })
  void strengthsAreThoseOfTheSources(String force, LocalDate date, int strength) {
    assertThat(strength(scenario("mali-2012-2024"), force, date)).isEqualTo(strength);
  }

  /** The strength that the last change on or before a date leads to, once it is complete. */
  private static int strength(Scenario scenario, String actor, LocalDate date) {
    int strength = 0;
    for (TimelineEntry entry : scenario.timeline().values()) {
      TimelineEvent event = entry.event();
      if (entry.date().isAfter(date)) {
        continue;
      } else if (event instanceof Arrive arrive && arrive.force().equals(actor)) {
        int own = scenario.forces().get(actor).strength();
        strength = arrive.strength() > 0 ? arrive.strength() : own;
      } else if (event instanceof Strength change && change.actor().equals(actor)) {
        strength = complete(entry, change.overDays(), date) ? change.strength() : strength;
      } else if (event instanceof Withdraw leave && leave.force().equals(actor)) {
        strength = complete(entry, leave.overDays(), date) ? 0 : strength;
      }
    }
    return strength;
  }

  private static boolean complete(TimelineEntry entry, int overDays, LocalDate date) {
    return !entry.date().plusDays(overDays).isAfter(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mali-2012-2024", "mali-2025"})
  void everyEntryNamesItsSourceOrIsAnEstimate(String name) {
    assertThat(scenario(name).timeline().values())
        .allMatch(e -> e.estimate() || !e.source().equals(TimelineEntry.NO_SOURCE));
  }

  @Test
  void theMarchOnKidalEndsAfterItsFall() {
    TimelineEntry march = scenario("mali-2012-2024").timeline().get("kidal-army-2023");
    int days = ((TimelineEvent.Offensive) march.event()).days();
    assertThat(march.date().plusDays(days)).isAfter(LocalDate.of(2023, 11, 14));
  }
}
