package org.harmattan.draw;

import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes a tree of elements as XML, without prolog or document type. */
final class XmlText {
  private XmlText() {}

  static String of(Element root) {
    StringBuilder out = new StringBuilder(1 << 16);
    write(root, out);
    return out.append('\n').toString();
  }

  private static void write(Element element, StringBuilder out) {
    out.append('<').append(element.getTagName());
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      out.append(' ').append(attribute.getNodeName()).append("=\"");
      escape(attribute.getNodeValue(), out);
      out.append('"');
    }
    if (element.getFirstChild() == null) {
      out.append("/>");
      return;
    }
    out.append('>');
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        write(inner, out);
      } else if (child.getNodeType() == Node.TEXT_NODE) {
        escape(child.getNodeValue(), out);
      }
    }
    out.append("</").append(element.getTagName()).append(">");
    if ("g".equals(element.getTagName())) {
      out.append('\n');
    }
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }
}
