package org.harmattan.draw.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Figure;
import org.harmattan.draw.SvgCanvas;
import org.harmattan.draw.chart.ResponseChart.Curve;
import org.harmattan.draw.chart.ResponseChart.Facet;
import org.harmattan.draw.chart.ResponseChart.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseChartTest {
  private static final double[] NONE = {};

  @Test
  void everyLineIsNamedAndEveryAxisLabelled() {
    double nan = Double.NaN;
    double[] x = {0, 1};
    Facet facet =
        new Facet(
            "Backlash",
            FactorAxis.names(List.of("on", "off")),
            NONE,
            NONE,
            false,
            List.of(
                new Curve("low", x, new double[] {10, 12}, new double[] {nan, nan}, x, true, 0.4),
                new Curve("high", x, new double[] {11, 12}, new double[] {9, 8}, x, true, 0.9)));
    Figure figure =
        ResponseChart.of(
            "response",
            new Caption("Response", "Mali", "Harmattan"),
            new Words("deaths", "", "mean"),
            List.of(facet),
            2);
    String svg = SvgCanvas.render(figure);
    assertThat(svg)
        .contains(">Backlash<", ">on<", ">off<", ">low<", ">high<", ">deaths<", ">mean<")
        .doesNotContain("NaN");
  }

  @ParameterizedTest
  @CsvSource({
    "0.8, 3.2, true, '1,1.5,2,3'",
    "0.025, 0.15, true, '0.03,0.05,0.1'",
    "1, 10000, true, '1,10,100,1,000,10,000'",
    "20, 60, false, '20,30,40,50,60'",
    "0.31, 0.33, true, '0.31,0.33'"
  })
  void ticksAreFewAndRound(double min, double max, boolean log, String expected) {
    List<Double> many = IntStream.range(0, 9).mapToObj(Double::valueOf).toList();
    FactorAxis axis = FactorAxis.numbers(min, max, log, many);
    List<String> labels =
        axis.axis().refreshTicks(null, null, null, org.jfree.chart.ui.RectangleEdge.BOTTOM).stream()
            .map(tick -> tick.getText())
            .toList();
    assertThat(String.join(",", labels)).isEqualTo(expected);
  }

  @Test
  void labelsAreMovedApartAsFarAsNeeded() {
    double[] places = LabelStack.apart(new double[] {10, 11, 40}, 12);
    assertThat(places[1] - places[0]).isGreaterThan(11.99);
    assertThat((places[0] + places[1]) / 2).isEqualTo(10.5);
    assertThat(places[2]).isEqualTo(40);
  }
}
