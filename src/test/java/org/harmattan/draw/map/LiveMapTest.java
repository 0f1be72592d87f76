package org.harmattan.draw.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.harmattan.draw.Caption;
import org.harmattan.draw.ImageWriter;
import org.harmattan.draw.Theme;
import org.harmattan.draw.map.Layer.Overlay;
import org.harmattan.draw.map.Layer.Quantity;
import org.harmattan.geography.Country;
import org.harmattan.geography.CountryReader;
import org.harmattan.geography.EqualAreaGrid;
import org.harmattan.geography.LocalityGrid;
import org.harmattan.observe.MapFrame;
import org.harmattan.observe.MapFrame.Event;
import org.harmattan.observe.MapFrame.Unit;
import org.harmattan.observe.UnitKind;
import org.harmattan.scenario.Bloc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiveMapTest {
  private static final Country COUNTRY = CountryReader.read();
  private static final LocalityGrid GRID = EqualAreaGrid.over(COUNTRY, 50);
  private static final LiveMap MAP = new LiveMap(COUNTRY, GRID);
  private static final Rectangle2D SHEET = new Rectangle2D.Double(20, 10, 900, 700);
  private static final Viewport VIEW = Viewport.of(SHEET);
  private static final Set<Overlay> NONE = EnumSet.noneOf(Overlay.class);
  private static final int MIDDLE = GRID.size() / 2;
  private static final Color OUTSIDE = Color.MAGENTA;

  @Test
  void everyLayerHasAnIdOfItsOwn() {
    assertThat(Layer.all()).extracting(Layer::id).doesNotHaveDuplicates().contains("leading");
    Layer.all().forEach(layer -> assertThat(Layer.of(layer.id())).contains(layer));
    assertThatThrownBy(() -> new Layer.Influence(Bloc.NEUTRAL)).hasMessageContaining("NEUTRAL");
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void theLeaderColoursItsCellsOnEitherGround(Theme theme) {
    BufferedImage image = paint(VIEW, content(frame(Bloc.JNIM, 1), Layer.Leading.ACTOR), theme);
    assertThat(shareOf(image, theme.of(Bloc.JNIM))).isGreaterThan(0.5);
  }

  @ParameterizedTest
  @EnumSource(value = Bloc.class, names = "NEUTRAL", mode = EnumSource.Mode.EXCLUDE)
  void oneActorsInfluenceShowsWhereItLeadsAndWhereItDoesNot(Bloc bloc) {
    MapContent strong = content(frame(bloc, 1), new Layer.Influence(bloc));
    MapContent absent = content(frame(Bloc.NEUTRAL, 1), new Layer.Influence(bloc));
    assertThat(shareOf(paint(VIEW, strong, Theme.LIGHT), Theme.LIGHT.of(bloc))).isGreaterThan(0.5);
    assertThat(shareOf(paint(VIEW, absent, Theme.LIGHT), Theme.LIGHT.of(Bloc.NEUTRAL)))
        .isGreaterThan(0.5);
  }

  @ParameterizedTest
  @EnumSource(Quantity.class)
  void moreOfAQuantityIsDarkerAndTheLegendShowsThatVeryColour(Quantity quantity) {
    MapFrame none = frame(Bloc.NEUTRAL, 1);
    MapFrame much = frame(Bloc.NEUTRAL, 1);
    Arrays.fill(much.population(), 1e6f);
    Arrays.fill(much.grievance(), 0.9f);
    Arrays.fill(much.displacedHosted(), 1e5f);
    Color least = colourAt(content(none, quantity), MIDDLE);
    Color most = colourAt(content(much, quantity), MIDDLE);
    assertThat(most.getGreen()).isLessThan(least.getGreen() - 80);
    List<LegendItem> legend = content(none, quantity).layers().get(0).legend();
    assertThat(sample(legend.get(0))).isEqualTo(most);
    assertThat(sample(legend.get(legend.size() - 1))).isEqualTo(least);
  }

  @Test
  void everyColourOfAQuantityIsInTheLegendOnce() {
    MapContent content = content(frame(Bloc.NEUTRAL, 1), Quantity.POPULATION);
    List<LegendItem> legend = content.layers().get(0).legend();
    assertThat(legend).hasSize(6);
    assertThat(legend.stream().map(LiveMapTest::sample)).doesNotHaveDuplicates();
  }

  @Test
  void nothingIsDrawnOutsideTheSheet() {
    MapFrame frame = busyFrame();
    for (Viewport view : List.of(VIEW, VIEW.zoomed(4, 500, 400), VIEW.moved(-600, 300))) {
      BufferedImage image =
          paint(
              view,
              MAP.content(frame, Layer.Leading.ACTOR, EnumSet.allOf(Overlay.class)),
              Theme.LIGHT);
      for (int x = 0; x < image.getWidth(); x++) {
        for (int y = 0; y < image.getHeight(); y++) {
          if (!SHEET.contains(x, y, 1, 1)) {
            assertThat(new Color(image.getRGB(x, y))).isEqualTo(OUTSIDE);
          }
        }
      }
    }
  }

  @Test
  void overlaysExplainWhatTheyShowAndNoMore() {
    assertThat(labels(frame(Bloc.STATE, 1), Overlay.CONTESTED))
        .noneMatch(l -> l.contains("Contes"));
    MapFrame busy = busyFrame();
    assertThat(labels(busy, Overlay.CONTESTED)).contains("Contested: two within 10 points");
    assertThat(labels(busy, Overlay.UNITS))
        .contains("Army", "Contractors", "IS Sahel: cells")
        .doesNotContain("UN peacekeepers");
    assertThat(labels(busy, Overlay.EVENTS)).contains("1, 10, 30 deaths");
  }

  @Test
  void eventsAreMarkedWhereTheyHappenAndFade() {
    Color now = colourOfEvent(0);
    Color before = colourOfEvent(25);
    Color ground = Theme.LIGHT.of(Bloc.NEUTRAL);
    assertThat(now.getRed() - now.getGreen()).isGreaterThan(90);
    assertThat(before.getRed() - before.getGreen())
        .isGreaterThan(ground.getRed() - ground.getGreen() + 20)
        .isLessThan(now.getRed() - now.getGreen() - 40);
  }

  private static Color colourOfEvent(int ageDays) {
    MapFrame empty = frame(Bloc.NEUTRAL, 1);
    Event event = new Event(7, MIDDLE, Bloc.JNIM, 100, ageDays);
    MapFrame frame = with(empty, List.of(), List.of(event));
    MapContent content = MAP.content(frame, Layer.Leading.ACTOR, EnumSet.of(Overlay.EVENTS));
    return colourAt(content, MIDDLE);
  }

  @ParameterizedTest
  @EnumSource(UnitKind.class)
  void aUnitStandsInItsSidesColourInItsLocality(UnitKind kind) {
    Unit unit = new Unit(kind, Bloc.JNIM, "someone", MIDDLE, 3000);
    MapFrame frame = with(frame(Bloc.NEUTRAL, 1), List.of(unit), List.of());
    MapContent content = MAP.content(frame, Layer.Leading.ACTOR, EnumSet.of(Overlay.UNITS));
    BufferedImage image = paint(VIEW, content, Theme.LIGHT);
    Point2D at = MAP.place(VIEW, MIDDLE);
    int coloured = 0;
    for (int dx = -14; dx <= 14; dx++) {
      for (int dy = -14; dy <= 14; dy++) {
        int rgb = image.getRGB((int) at.getX() + dx, (int) at.getY() + dy);
        coloured += rgb == Theme.LIGHT.of(Bloc.JNIM).getRGB() ? 1 : 0;
      }
    }
    assertThat(coloured).isGreaterThan(60);
  }

  @Test
  void aDifferenceIsSymmetricAndNoneIsNeutral() {
    float[][] none = frame(Bloc.NEUTRAL, 1).influence();
    float[][] strong = frame(Bloc.JNIM, 1).influence();
    Color more = colourAt(MAP.difference(none, strong, Bloc.JNIM, "JNIM"), MIDDLE);
    Color less = colourAt(MAP.difference(strong, none, Bloc.JNIM, "JNIM"), MIDDLE);
    Color same = colourAt(MAP.difference(strong, strong, Bloc.JNIM, "JNIM"), MIDDLE);
    assertThat(same).isEqualTo(Theme.LIGHT.of(Bloc.NEUTRAL));
    List<LegendItem> legend =
        MAP.difference(none, strong, Bloc.JNIM, "JNIM").layers().get(0).legend();
    assertThat(sample(legend.get(0))).isEqualTo(more);
    assertThat(sample(legend.get(legend.size() - 1))).isEqualTo(less);
    assertThat(sample(legend.get(legend.size() / 2))).isEqualTo(same);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 2.5, 8})
  void aClickFindsTheLocalityThatIsDrawnThere(double zoom) {
    Viewport view = VIEW.zoomed(zoom, 400, 300).moved(13, -7);
    for (int locality = 0; locality < GRID.size(); locality++) {
      Point2D at = MAP.place(view, locality);
      assertThat(MAP.localityAt(view, at.getX(), at.getY()).orElse(locality)).isEqualTo(locality);
    }
    assertThat(MAP.localityAt(VIEW, SHEET.getX() + 1, SHEET.getY() + 1)).isEmpty();
  }

  @Test
  void zoomingKeepsThePointUnderTheMouse() {
    Point2D before = MAP.place(VIEW, MIDDLE);
    Viewport zoomed = VIEW.zoomed(3, before.getX(), before.getY());
    assertThat(MAP.place(zoomed, MIDDLE).getX()).isCloseTo(before.getX(), within(1e-6));
    assertThat(MAP.place(zoomed, MIDDLE).getY()).isCloseTo(before.getY(), within(1e-6));
  }

  @Test
  void whatIsKeptIsDrawnAnewWhenTheThemeOrTheViewChanges() {
    MapContent content = content(frame(Bloc.STATE, 1), Layer.Leading.ACTOR);
    BufferedImage light = paint(VIEW, content, Theme.LIGHT);
    BufferedImage dark = paint(VIEW, content, Theme.DARK);
    paint(VIEW.zoomed(2, 0, 0), content, Theme.LIGHT);
    BufferedImage again = paint(VIEW, content, Theme.LIGHT);
    assertThat(pixels(dark)).isNotEqualTo(pixels(light));
    assertThat(pixels(again)).isEqualTo(pixels(light));
  }

  @Test
  void aFigureHoldsTheMapAsLinesAndText() {
    MapContent content =
        MAP.content(busyFrame(), Layer.Leading.ACTOR, EnumSet.allOf(Overlay.class));
    Caption caption = new Caption("Title", "Subtitle", "Source");
    String svg = ImageWriter.svg(MapFigure.of("map", caption, MAP, content, "1 January 2020"));
    assertThat(svg).contains(">Bamako<", ">1 January 2020<", "Contested").doesNotContain("<image");
  }

  @Test
  void theCountryStaysClearOfTheLegend() {
    for (double height : new double[] {100, 300, 600}) {
      Rectangle2D legend =
          new Rectangle2D.Double(SHEET.getX() + 10, SHEET.getY() + 10, 200, height);
      Viewport view = MAP.clearOf(legend, SHEET);
      for (int locality = 0; locality < GRID.size(); locality++) {
        assertThat(legend.contains(MAP.place(view, locality))).isFalse();
      }
    }
  }

  private static MapContent content(MapFrame frame, Layer.Ground ground) {
    return MAP.content(frame, ground, NONE);
  }

  private static List<String> labels(MapFrame frame, Overlay overlay) {
    return MAP.content(frame, Layer.Leading.ACTOR, EnumSet.of(overlay)).layers().stream()
        .flatMap(layer -> layer.legend().stream())
        .map(LegendItem::label)
        .toList();
  }

  private static Color sample(LegendItem item) {
    BufferedImage image = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);
    item.symbol().paint(image.createGraphics(), new Rectangle2D.Double(0, 0, 10, 10), Theme.LIGHT);
    return new Color(image.getRGB(5, 5));
  }

  private static Color colourAt(MapContent content, int locality) {
    Point2D at = MAP.place(VIEW, locality);
    return new Color(paint(VIEW, content, Theme.LIGHT).getRGB((int) at.getX(), (int) at.getY()));
  }

  /** Share of localities whose middle has a colour; words and lines hide some. */
  private static double shareOf(BufferedImage image, Color colour) {
    long same =
        GRID.localities().stream()
            .map(l -> MAP.place(VIEW, l.index()))
            .filter(at -> image.getRGB((int) at.getX(), (int) at.getY()) == colour.getRGB())
            .count();
    return (double) same / GRID.size();
  }

  private static BufferedImage paint(Viewport view, MapContent content, Theme theme) {
    BufferedImage image = new BufferedImage(940, 730, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(OUTSIDE);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    MAP.paint(g, view, content, theme);
    g.dispose();
    return image;
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static MapFrame frame(Bloc bloc, float share) {
    float[][] influence = new float[Bloc.values().length][GRID.size()];
    Arrays.fill(influence[bloc.ordinal()], share);
    return new MapFrame(
        LocalDate.of(2020, 1, 1),
        influence,
        new float[GRID.size()],
        new float[GRID.size()],
        new float[GRID.size()],
        List.of(),
        List.of());
  }

  private static MapFrame busyFrame() {
    MapFrame frame = frame(Bloc.STATE, 0.5f);
    Arrays.fill(frame.influence()[Bloc.JNIM.ordinal()], 0.45f);
    return with(
        frame,
        List.of(
            new Unit(UnitKind.ARMY, Bloc.STATE, "army", 0, 5000),
            new Unit(UnitKind.CONTRACTOR, Bloc.STATE, "contractors", GRID.size() - 1, 500),
            new Unit(UnitKind.KATIBA, Bloc.IS, "is", GRID.size() - 1, 50)),
        List.of(new Event(1, 0, Bloc.JNIM, 0, 0), new Event(2, GRID.size() - 1, Bloc.IS, 900, 29)));
  }

  private static MapFrame with(MapFrame frame, List<Unit> units, List<Event> events) {
    return new MapFrame(
        frame.date(),
        frame.influence(),
        frame.population(),
        frame.grievance(),
        frame.displacedHosted(),
        units,
        events);
  }
}
