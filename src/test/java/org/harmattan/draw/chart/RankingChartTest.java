package org.harmattan.draw.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Fan;
import org.harmattan.draw.Figure;
import org.harmattan.draw.SvgCanvas;
import org.harmattan.draw.chart.RankingChart.Estimate;
import org.harmattan.draw.chart.RankingChart.Measures;
import org.harmattan.draw.chart.RankingChart.Row;
import org.junit.jupiter.api.Test;

class RankingChartTest {
  private static final Caption CAPTION = new Caption("What moves", "Mali", "Harmattan");

  @Test
  void theStrongestFactorStandsOnTop() {
    Figure figure =
        RankingChart.of(
            "ranking",
            CAPTION,
            new Measures("strong", "weak", "share"),
            List.of(
                new Row("Little", new Estimate(0.1, -0.05, 0.2), Estimate.of(0.3)),
                new Row("Unknown", Estimate.of(Double.NaN), Estimate.of(Double.NaN)),
                new Row("Much", new Estimate(0.8, 0.5, 1.1), Estimate.of(0.2))));
    String svg = SvgCanvas.render(figure);
    assertThat(svg.indexOf(">Much<")).isPositive().isLessThan(svg.indexOf(">Little<"));
    assertThat(svg).contains(">Unknown<", ">strong<", ">weak<", ">share<", ">−0.5<");
  }

  @Test
  void precisionIsDrawnBesideWhatIsWanted() {
    Fan fan = Fan.single(new double[] {2, 0.5, 0.2, 0});
    String svg = SvgCanvas.render(PrecisionChart.of("precision", CAPTION, fan, 0.05));
    assertThat(svg).contains(">wanted: 5%<", ">Replications of a point<", ">200%<", ">5%<");
  }
}
