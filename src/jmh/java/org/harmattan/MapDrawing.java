package org.harmattan;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.harmattan.draw.Theme;
import org.harmattan.draw.map.Layer;
import org.harmattan.draw.map.Layer.Overlay;
import org.harmattan.draw.map.LiveMap;
import org.harmattan.draw.map.Viewport;
import org.harmattan.geography.Country;
import org.harmattan.geography.CountryReader;
import org.harmattan.geography.EqualAreaGrid;
import org.harmattan.geography.LocalityGrid;
import org.harmattan.observe.MapFrame;
import org.harmattan.observe.UnitKind;
import org.harmattan.scenario.Bloc;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A frame of the window: 20 km cells on 1280 × 800 pixels. The window's promise of a run in under
 * 20 s with a map every 7 days leaves 15 ms for it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MapDrawing {
  private static final int UNITS = 600;
  private static final int EVENTS = 60;
  private static final Viewport VIEW = Viewport.of(new Rectangle2D.Double(0, 0, 1280, 800));

  private LiveMap map;
  private MapFrame frame;
  private Graphics2D canvas;

  @Setup
  public void prepare() {
    Country country = CountryReader.read();
    LocalityGrid grid = EqualAreaGrid.over(country, 20);
    map = new LiveMap(country, grid);
    frame = frame(grid.size(), new Random(1));
    canvas = new BufferedImage(1280, 800, BufferedImage.TYPE_INT_RGB).createGraphics();
  }

  /** Blocs in stripes of ten localities, contested here and there; units and events anywhere. */
  private static MapFrame frame(int size, Random random) {
    float[][] influence = new float[Bloc.values().length][size];
    for (int i = 0; i < size; i++) {
      influence[i / 10 % Bloc.armed().size()][i] = 0.4f + 0.4f * random.nextFloat();
      influence[random.nextInt(Bloc.armed().size())][i] += 0.3f * random.nextFloat();
    }
    List<MapFrame.Unit> units = new ArrayList<>();
    UnitKind[] kinds = UnitKind.values();
    for (int i = 0; i < UNITS; i++) {
      int strength = 20 + random.nextInt(500);
      Bloc bloc = Bloc.armed().get(i % Bloc.armed().size());
      units.add(
          new MapFrame.Unit(kinds[i % kinds.length], bloc, "x", random.nextInt(size), strength));
    }
    List<MapFrame.Event> events = new ArrayList<>();
    for (int i = 0; i < EVENTS; i++) {
      events.add(
          new MapFrame.Event(
              i, random.nextInt(size), Bloc.JNIM, random.nextInt(20), random.nextInt(30)));
    }
    float[] none = new float[size];
    return new MapFrame(LocalDate.of(2020, 1, 1), influence, none, none, none, units, events);
  }

  @Benchmark
  public void leadingActor() {
    paint(EnumSet.noneOf(Overlay.class));
  }

  @Benchmark
  public void everything() {
    paint(EnumSet.allOf(Overlay.class));
  }

  private void paint(Set<Overlay> overlays) {
    map.paint(canvas, VIEW, map.content(frame, Layer.Leading.ACTOR, overlays), Theme.LIGHT);
  }
}
