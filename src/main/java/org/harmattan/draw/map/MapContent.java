package org.harmattan.draw.map;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import org.harmattan.draw.Theme;

/**
 * What a map shows at one moment, ready to be drawn at any size and zoom. Made by {@link LiveMap}.
 */
public final class MapContent {
  private final MapLayer ground;
  private final List<MapLayer> hatching;
  private final List<MapLayer> marks;

  MapContent(MapLayer ground, List<MapLayer> hatching, List<MapLayer> marks) {
    this.ground = ground;
    this.hatching = List.copyOf(hatching);
    this.marks = List.copyOf(marks);
  }

  /** What colours the cells. */
  void paintCells(MapCanvas canvas) {
    ground.paint(canvas);
    hatching.forEach(layer -> layer.paint(canvas));
  }

  /** What lies upon borders and roads. */
  void paintMarks(MapCanvas canvas) {
    marks.forEach(layer -> layer.paint(canvas));
  }

  /** What this moment's colours and symbols mean. */
  public Legend legend(Theme theme) {
    return Legend.of("", layers(), theme);
  }

  /** The same under a date in large type. */
  public Legend legend(String date, Theme theme) {
    return Legend.of(date, layers(), theme);
  }

  /** All colours that such a map fills with, now or on another day. */
  public List<Color> colours(Theme theme) {
    return layers().stream().flatMap(layer -> layer.colours(theme).stream()).distinct().toList();
  }

  /** All layers from the ground up. */
  List<MapLayer> layers() {
    return Stream.of(List.of(ground), hatching, marks).flatMap(List::stream).toList();
  }
}
