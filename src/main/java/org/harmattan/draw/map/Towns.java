package org.harmattan.draw.map;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Text;
import org.harmattan.draw.Theme;
import org.harmattan.geography.Country;
import org.harmattan.geography.Region;
import org.harmattan.geography.Town;

/**
 * Towns by size; the seats of regions first. A town whose label finds no room is left out with it,
 * unless it is a seat.
 */
final class Towns implements MapLayer {
  private static final Font SEAT = Fonts.of(Font.BOLD, 10.5f);
  private static final Font OTHER = Fonts.of(Font.PLAIN, 9.5f);
  private static final double DENSITY = 0.00011;

  private final List<Town> towns;
  private final Set<String> seats;

  Towns(Country country) {
    seats = country.regions().stream().map(Region::capital).collect(Collectors.toUnmodifiableSet());
    towns =
        country.towns().stream()
            .sorted(
                Comparator.comparing((Town t) -> !seats.contains(t.name()))
                    .thenComparing(t -> -t.population().orElse(0)))
            .toList();
  }

  @Override
  public void paint(MapCanvas canvas) {
    int most = (int) (canvas.sheet().getWidth() * canvas.sheet().getHeight() * DENSITY);
    List<Town> shown = towns.subList(0, Math.min(towns.size(), Math.max(seats.size(), most)));
    for (Town town : shown) {
      if (seats.contains(town.name())) {
        canvas.labels().block(box(canvas, town));
      }
    }
    shown.forEach(town -> paint(canvas, town));
  }

  private Rectangle2D box(MapCanvas canvas, Town town) {
    Point2D at = canvas.point(town.xKm(), town.yKm());
    double r = radius(town) + 0.5;
    return new Rectangle2D.Double(at.getX() - r, at.getY() - r, 2 * r, 2 * r);
  }

  private void paint(MapCanvas canvas, Town town) {
    boolean seat = seats.contains(town.name());
    Rectangle2D symbol = box(canvas, town);
    if (!seat && !canvas.labels().isFree(symbol)) {
      return;
    }
    Font font = seat ? SEAT : OTHER;
    double width = Text.width(font, town.name());
    Optional<Rectangle2D> label =
        canvas
            .labels()
            .beside(
                symbol.getCenterX(),
                symbol.getCenterY(),
                symbol.getWidth() / 2 + 1.5,
                width,
                font.getSize2D());
    if (seat || label.isPresent()) {
      dot(canvas.g(), symbol.getCenterX(), symbol.getCenterY(), radius(town), seat, canvas.theme());
      canvas.labels().block(symbol);
    }
    label.ifPresent(box -> write(canvas, town.name(), box, font));
  }

  private static void write(MapCanvas canvas, String name, Rectangle2D box, Font font) {
    double baseline = box.getCenterY() + Text.capHeight(font) / 2;
    Theme theme = canvas.theme();
    Text.drawHaloed(canvas.g(), name, box.getX(), baseline, font, theme.ink(), theme.paper());
  }

  private double radius(Town town) {
    long people = town.population().orElse(0);
    return people > 500_000 ? 4.2 : people > 100_000 ? 3.2 : people > 30_000 ? 2.5 : 1.9;
  }

  private static void dot(Graphics2D g, double x, double y, double r, boolean seat, Theme theme) {
    Ellipse2D dot = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    g.setColor(seat ? theme.ink() : theme.paper());
    g.fill(dot);
    g.setColor(seat ? theme.paper() : theme.ink());
    g.setStroke(new BasicStroke(0.9f));
    g.draw(dot);
  }

  @Override
  public List<LegendItem> legend() {
    return List.of(
        new LegendItem(
            "Seat of a region, by population",
            (g, box, theme) -> {
              dot(g, box.getX() + 6, box.getCenterY(), 4.2, true, theme);
              dot(g, box.getX() + 17, box.getCenterY(), 3.2, true, theme);
              dot(g, box.getX() + 26, box.getCenterY(), 1.9, true, theme);
            }),
        new LegendItem(
            "Other town",
            (g, box, theme) -> dot(g, box.getX() + 6, box.getCenterY(), 2.5, false, theme)));
  }
}
