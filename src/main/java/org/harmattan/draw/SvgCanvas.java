package org.harmattan.draw;

import java.awt.Color;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Turns a figure into SVG with real text. Ids begin with the figure's name, so that several figures
 * can stand inline on one page.
 */
public final class SvgCanvas extends SVGGraphics2D implements Text.Haloing {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final int DECIMALS = 2;

  private SvgCanvas(SVGGeneratorContext context) {
    super(context, false);
  }

  /** The figure as an SVG element without XML prolog: right inside a page or after a prolog. */
  public static String render(Figure figure) {
    Document document = document();
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setPrecision(DECIMALS);
    context.setComment(null);
    context.setIDGenerator(new Ids(figure.name()));
    SvgCanvas canvas = new SvgCanvas(context);
    figure.paint(canvas);
    Element root = document.getDocumentElement();
    canvas.getRoot(root);
    canvas.dispose();
    frame(root, figure);
    useFamilies(root);
    return XmlText.of(root);
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(SVG, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The JDK's XML parser does not start", e);
    }
  }

  private static void frame(Element root, Figure figure) {
    root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns", SVG);
    root.setAttribute("viewBox", "0 0 " + figure.width() + " " + figure.height());
    root.setAttribute("width", Integer.toString(figure.width()));
    root.setAttribute("height", Integer.toString(figure.height()));
    root.setAttribute("role", "img");
    Element title = root.getOwnerDocument().createElementNS(SVG, "title");
    title.setTextContent(figure.caption().title());
    root.insertBefore(title, root.getFirstChild());
  }

  /** A viewer without the house font gets one of nearly the same widths. */
  private static void useFamilies(Element element) {
    if ("genericDefs".equals(element.getAttribute("id"))) {
      element.removeAttribute("id");
    }
    if (element.hasAttribute("font-family")) {
      element.setAttribute("font-family", Fonts.CSS_FAMILY);
    }
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i).getNodeType() == Node.ELEMENT_NODE) {
        useFamilies((Element) children.item(i));
      }
    }
  }

  @Override
  public void drawHalo(String text, float x, float y, Color colour, float width) {
    Element halo = getDOMFactory().createElementNS(SVG, "text");
    halo.setAttribute("x", number(x));
    halo.setAttribute("y", number(y));
    halo.setAttribute("fill", "none");
    halo.setAttribute("stroke", hex(colour));
    halo.setAttribute("stroke-width", number(width));
    halo.setAttribute("stroke-linejoin", "round");
    halo.setTextContent(text);
    domGroupManager.addElement(halo);
  }

  private static String number(float value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String hex(Color colour) {
    return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
  }

  /** Ids that are unique on a page. */
  private static final class Ids extends SVGIDGenerator {
    private final String figure;
    private int next;

    Ids(String figure) {
      this.figure = figure;
    }

    @Override
    public String generateID(String prefix) {
      return figure + "-" + prefix + ++next;
    }
  }
}
