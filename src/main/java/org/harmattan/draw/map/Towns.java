package org.harmattan.draw.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;
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
      Point2D at = canvas.point(town.xKm(), town.yKm());
      double r = radius(town);
      if (seats.contains(town.name())) {
        canvas.labels().block(new Rectangle2D.Double(at.getX() - r, at.getY() - r, 2 * r, 2 * r));
      }
    }
    shown.forEach(town -> paint(canvas, town));
  }

  private void paint(MapCanvas canvas, Town town) {
    boolean seat = seats.contains(town.name());
    Font font = seat ? SEAT : OTHER;
    Point2D at = canvas.point(town.xKm(), town.yKm());
    double r = radius(town);
    double width = Text.width(font, town.name());
    var box = canvas.labels().beside(at.getX(), at.getY(), r + 2, width, font.getSize2D());
    if (seat || box.isPresent()) {
      dot(canvas.g(), at.getX(), at.getY(), r, seat);
    }
    box.ifPresent(
        b ->
            Text.drawHaloed(
                canvas.g(),
                town.name(),
                b.getX(),
                b.getCenterY() + Text.capHeight(font) / 2,
                font,
                Palette.INK,
                Palette.PAPER));
  }

  private double radius(Town town) {
    long people = town.population().orElse(0);
    return people > 500_000 ? 4.2 : people > 100_000 ? 3.2 : people > 30_000 ? 2.5 : 1.9;
  }

  private static void dot(Graphics2D g, double x, double y, double r, boolean seat) {
    Ellipse2D dot = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    g.setColor(seat ? Palette.INK : Palette.PAPER);
    g.fill(dot);
    g.setColor(seat ? Color.WHITE : Palette.INK);
    g.setStroke(new BasicStroke(0.9f));
    g.draw(dot);
  }

  @Override
  public List<LegendItem> legend() {
    return List.of(
        new LegendItem(
            "Seat of a region, by population",
            (g, box) -> {
              dot(g, box.getX() + 6, box.getCenterY(), 4.2, true);
              dot(g, box.getX() + 17, box.getCenterY(), 3.2, true);
              dot(g, box.getX() + 26, box.getCenterY(), 1.9, true);
            }),
        new LegendItem(
            "Other town", (g, box) -> dot(g, box.getX() + 6, box.getCenterY(), 2.5, false)));
  }
}
