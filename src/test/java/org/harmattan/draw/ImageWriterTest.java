package org.harmattan.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class ImageWriterTest {
  private static final Figure FIGURE =
      new Figure(
          "test",
          new Caption("A <b>title</b> & \"more\" \u0007", "subtitle", "source"),
          300,
          200,
          (g, area) -> {
            g.setColor(Color.RED);
            g.fill(area);
            Text.drawHaloed(g, "Ségou", area.getX(), 120, Fonts.LABEL, Color.BLACK, Color.WHITE);
          });

  @Test
  void pngReadsBackAsItWasPainted() throws IOException {
    BufferedImage painted = ImageWriter.render(FIGURE, 2);
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(ImageWriter.png(FIGURE)));
    assertThat(read.getWidth()).isEqualTo(600);
    assertThat(read.getHeight()).isEqualTo(400);
    for (int y = 0; y < 400; y++) {
      for (int x = 0; x < 600; x++) {
        assertThat(read.getRGB(x, y)).isEqualTo(painted.getRGB(x, y));
      }
    }
  }

  @Test
  void svgIsWellFormedAndKeepsTextAsText() throws Exception {
    Document svg = parse(SvgCanvas.render(FIGURE));
    assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 300 200");
    String words = svg.getDocumentElement().getTextContent();
    assertThat(words).contains("A <b>title</b> & \"more\"", "Ségou", "source");
    assertThat(svg.getElementsByTagName("text").getLength()).isEqualTo(5);
    assertThat(svg.getElementsByTagName("b").getLength()).isZero();
  }

  @Test
  void svgIsTheSameEveryTime() {
    assertThat(SvgCanvas.render(FIGURE)).isEqualTo(SvgCanvas.render(FIGURE));
  }

  @Test
  void bothFilesAreWritten(@TempDir Path folder) throws IOException {
    ImageWriter.write(folder, FIGURE);
    assertThat(folder.resolve("test.png")).isNotEmptyFile();
    assertThat(folder.resolve("test.svg")).content().startsWith("<?xml").contains("<svg ");
  }

  private static Document parse(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }
}
