package org.harmattan.study.pages;

import static org.harmattan.study.pages.LineNumbers.between;
import static org.harmattan.study.pages.LineNumbers.by;
import static org.harmattan.study.pages.LineNumbers.count;
import static org.harmattan.study.pages.LineNumbers.firstPerpetrator;
import static org.harmattan.study.pages.LineNumbers.in;
import static org.harmattan.study.pages.LineNumbers.killing;
import static org.harmattan.study.pages.LineNumbers.leastAlert;
import static org.harmattan.study.pages.LineNumbers.most;
import static org.harmattan.study.pages.LineNumbers.oneSided;
import static org.harmattan.study.pages.LineNumbers.rise;
import static org.harmattan.study.pages.LineNumbers.sum;
import static org.harmattan.study.pages.LineNumbers.waves;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.harmattan.analysis.Period;
import org.harmattan.analysis.Place;
import org.harmattan.analysis.Series;
import org.harmattan.observe.Measure;
import org.harmattan.results.EventRow;
import org.harmattan.results.RegimeRow;
import org.harmattan.results.RunView;
import org.harmattan.results.Tally;
import org.harmattan.scenario.Bloc;

/** The conflict's lines as numbers of runs: a new measure is one entry here. */
final class Lines {
  private static final List<String> MILITANTS = List.of("jnim", "is");
  private static final Place NORTH =
      new Place("north", List.of("Taoudénit", "Tombouctou", "Kidal", "Gao", "Ménaka"));
  private static final List<String> CENTRE = List.of("Mopti", "Ségou");
  private static final List<String> SOUTH = List.of("Koulikoro", "Sikasso", "Kayes");
  private static final List<String> FOREIGN =
      List.of("serval", "afisma", "minusma", "barkhane", "takuba");

  private final List<LineMeasure> all = new ArrayList<>();
  private int line;
  private String system;

  private Lines() {}

  /** Every measure. */
  static List<LineMeasure> all() {
    Lines lines = new Lines();
    lines.insurgents();
    lines.capital();
    lines.rule();
    lines.civilians();
    lines.azawad();
    lines.missions();
    lines.state();
    lines.militias();
    lines.aid();
    return lines.all.stream().sorted(Comparator.comparingInt(LineMeasure::line)).toList();
  }

  private void insurgents() {
    about(1, "new provinces");
    share("in-order", run -> BaselineFigures.compared(run).inOrderShare());
    should(0.8, 1);
    Place south = new Place("south", SOUTH);
    Series recorded = Series.count(Tally.RECORDED_DEATHS);
    median("southern-deaths-2020-2021", run -> recorded.over(run, Period.years(2020, 2021), south));
    should(142 / 2.5, 142 * 2.5);
    median("jnim-events-south-2021", run -> LineNumbers.jnimShare(run, SOUTH));
    should(0.01, 0.17);
    median("jnim-events-centre-2021", run -> LineNumbers.jnimShare(run, CENTRE));
    should(0.58, 0.74);
    about(2, "katibas");
    Series macina = Series.strength("katiba-macina");
    share("macina-appears", run -> most(run, macina) > 0 ? 1 : 0);
    at("macina-fighters", macina, "2019-12", Place.COUNTRY);
    share("macina-left", run -> LineNumbers.at(run, macina, "2019-12", Place.COUNTRY) > 0 ? 1 : 0);
    share("macina-largest-2017-2021", LineNumbers::macinaLargest);
    should(0.8, 1);
    about(3, "diversion");
    Series soldiers = Series.strength(Bloc.STATE);
    at("soldiers", soldiers, "2019-12", Place.COUNTRY);
    at("soldiers-north", soldiers, "2019-12", NORTH);
    about(4, "coordinated attacks");
    median("waves", run -> waves(run).size());
    median("wave-strikes-largest", run -> waves(run).stream().mapToInt(List::size).max().orElse(0));
    share("morning-of-six-2021-2023", run -> LineNumbers.morningOfSix(run, CENTRE, SOUTH) ? 1 : 0);
    should(0.5, 1);
    median("waves-over-regions", LineNumbers::shareOverRegions);
    median("strikes-alone", LineNumbers::strikesAlone);
  }

  private void capital() {
    about(5, "heart of power");
    median("guard-least-2016", run -> leastAlert(run, 2016));
    regime("guard-2024", RegimeRow::guardAlertness, "2024-12");
    Predicate<EventRow> attack =
        in("Bamako").and(e -> MILITANTS.contains(e.initiator()) && e.opponent().equals("state"));
    median("bamako-attacks", run -> count(run, Period.ALL, attack));
    median("bamako-attacks-2012-2019", run -> count(run, Period.years(2012, 2019), attack));
    median("bamako-attacks-2020-2021", run -> count(run, Period.years(2020, 2021), attack));
    share(
        "bamako-quiet-2018-2021", run -> count(run, Period.years(2018, 2021), attack) == 0 ? 1 : 0);
    should(0.6, 1);
    share(
        "heart-of-power-2022-2024",
        run -> count(run, Period.years(2022, 2024), attack) > 0 ? 1 : 0);
    should(0.6, 1);
    median(
        "bamako-attack-deaths",
        run -> sum(run, Period.ALL, attack, LineNumbers::deaths) / count(run, Period.ALL, attack));
  }

  private void rule() {
    about(6, "borders");
    for (String neighbour : List.of("BFA", "NER", "MRT", "SEN", "GIN", "CIV", "BEN", "TGO")) {
      median("pressure-" + neighbour, run -> LineNumbers.pressureAtEnd(run, neighbour));
    }
    share("coast-through-the-sahel-2022", LineNumbers::coastThroughTheSahel);
    should(0.5, 1);
    about(7, "parallel rule");
    median("ruled-mopti-2021", run -> LineNumbers.ruled(run, "Mopti", "2021-12"));
    should(0.15, 1);
    at(
        "jnim-area-tombouctou",
        Series.share(Measure.INFLUENCE_AREA, Bloc.JNIM),
        "2021-12",
        Place.recorded("Tombouctou"));
    Series azawad = control(Bloc.AZAWAD);
    for (int year = 2012; year <= 2024; year++) {
      at("azawad-kidal-" + year, azawad, year + "-12", Place.region("Kidal"));
    }
  }

  private void civilians() {
    about(8, "selective and blind violence");
    median("is-to-jnim-killing", run -> killing(run, Bloc.IS) / killing(run, Bloc.JNIM));
    median(
        "jnim-is-losses",
        run ->
            sum(run, Period.from(2020), between(Bloc.JNIM, Bloc.IS), LineNumbers::fighterDeaths));
    share(
        "is-above-jnim-2018",
        run ->
            sum(run, Period.years(2018, 2018), oneSided(by(Bloc.IS)), EventRow::recordedDeaths)
                    > sum(
                        run,
                        Period.years(2018, 2018),
                        oneSided(by(Bloc.JNIM)),
                        EventRow::recordedDeaths)
                ? 1
                : 0);
    should(0.5, 1);
    about(10, "army and contractors");
    median(
        "state-side-centre-2022-2023",
        run ->
            sum(
                run,
                Period.years(2022, 2023),
                oneSided(by(Bloc.STATE)).and(e -> CENTRE.contains(e.region())),
                EventRow::civilianDeaths));
    should(200, 1000);
    share("massacre-state-2021-2024", run -> LineNumbers.massacre(run, Bloc.STATE) ? 1 : 0);
    should(0.5, 1);
    share("massacre-jnim-2021-2024", run -> LineNumbers.massacre(run, Bloc.JNIM) ? 1 : 0);
    should(0.5, 1);
    civilians("state-one-sided", oneSided(by(Bloc.STATE)));
    civilians("state-one-sided-and-crossfire", by(Bloc.STATE));
    civilians("contractors-one-sided", oneSided(by("wagner")));
    civilians("contractors-one-sided-and-crossfire", by("wagner"));
  }

  private void azawad() {
    about(9, "Azawad movements");
    for (int year : new int[] {2012, 2014, 2023, 2024}) {
      Period period = Period.years(year, year);
      median(
          "azawad-war-" + year,
          run -> sum(run, period, between(Bloc.STATE, Bloc.AZAWAD), LineNumbers::fighterDeaths));
    }
    median("azawad-war-in-the-north", LineNumbers::warInTheNorth);
    should(0.5, 1);
    share("defeat-far-from-base", run -> LineNumbers.defeat(run) ? 1 : 0);
    should(0.3, 1);
    at("state-kidal-2023", control(Bloc.STATE), "2023-12", Place.region("Kidal"));
    at("state-kidal-2024", control(Bloc.STATE), "2024-12", Place.region("Kidal"));
  }

  private void missions() {
    about(11, "foreign missions");
    Series barkhane = Series.strength("barkhane");
    Series minusma = Series.strength("minusma");
    median("barkhane-most", run -> most(run, barkhane));
    median("minusma-most", run -> most(run, minusma));
    median(
        "foreign-2023",
        run ->
            FOREIGN.stream()
                .mapToDouble(
                    id -> LineNumbers.at(run, Series.strength(id), "2023-12", Place.COUNTRY))
                .sum());
    Series soldiers = Series.strength(Bloc.STATE);
    at("soldiers-north-2021", soldiers, "2021-12", NORTH);
    at("soldiers-north-2024", soldiers, "2024-12", NORTH);
    Series area = Series.share(Measure.INFLUENCE_AREA, Bloc.JNIM);
    for (String region : List.of("Tombouctou", "Gao", "Ménaka")) {
      Place place = Place.recorded(region);
      median(
          "jnim-area-after-the-exit-" + region,
          run ->
              LineNumbers.at(run, area, "2024-08", place)
                  - LineNumbers.at(run, area, "2022-08", place));
      should(0, 1);
    }
    Series jnim = Series.strength(Bloc.JNIM);
    at("jnim-2022", jnim, "2022-12", Place.COUNTRY);
    at("jnim-2024", jnim, "2024-12", Place.COUNTRY);
    should(0, 9000);
  }

  private void state() {
    about(12, "coups and legitimacy");
    regime("legitimacy-2012", RegimeRow::legitimacy, "2012-04");
    median("coup-rise-2020", run -> rise(run, "2020-08"));
    median("coup-rise-2021", run -> rise(run, "2021-05"));
    regime("legitimacy-2024", RegimeRow::legitimacy, "2024-12");
    about(18, "deaths about double");
    median("growth", BaselineFigures::growth);
    should(1.6, 2.2);
  }

  private void militias() {
    about(15, "communal militias");
    for (String militia : List.of("dan-na-ambassagou", "dozo")) {
      Predicate<EventRow> its = oneSided(by(militia).and(in("Mopti")));
      median(
          militia + "-2017-2019",
          run -> sum(run, Period.years(2017, 2019), its, EventRow::recordedDeaths));
    }
    share(
        "dan-na-ambassagou-first",
        run ->
            firstPerpetrator(run, Period.years(2017, 2019), "Mopti").equals("dan-na-ambassagou")
                ? 1
                : 0);
    civilians("militias-civilians", by(Bloc.MILITIA));
  }

  private void aid() {
    about(16, "displacement and aid");
    Series displaced = Series.count(Tally.DISPLACED);
    at("displaced-2024", displaced, "2024-12", Place.COUNTRY);
    should(0, 800_000);
    share("access-worst-2023", LineNumbers::worstAccess);
    should(0.5, 1);
    for (String region : List.of("Kidal", "Ménaka", "Mopti", "Kayes")) {
      median("access-" + region, run -> LineNumbers.accessAtEnd(run, region));
    }
  }

  private void about(int number, String what) {
    line = number;
    system = what;
  }

  private void median(String measure, ToDoubleFunction<RunView> number) {
    all.add(new LineMeasure(line, system, measure, false, Double.NaN, Double.NaN, number));
  }

  private void share(String measure, ToDoubleFunction<RunView> number) {
    all.add(new LineMeasure(line, system, measure, true, Double.NaN, Double.NaN, number));
  }

  /** Sets what the last measure should be. */
  private void should(double least, double most) {
    all.add(all.remove(all.size() - 1).within(least, most));
  }

  private void at(String measure, Series series, String month, Place place) {
    median(measure, run -> LineNumbers.at(run, series, month, place));
  }

  private void civilians(String measure, Predicate<EventRow> which) {
    median(measure, run -> sum(run, Period.ALL, which, EventRow::civilianDeaths));
  }

  private void regime(String measure, ToDoubleFunction<RegimeRow> number, String month) {
    median(measure, run -> number.applyAsDouble(LineNumbers.regime(run, month)));
  }

  private static Series control(Bloc bloc) {
    return Series.share(Measure.CONTROL_POPULATION, bloc);
  }
}
