package org.harmattan.report.figures;

import com.samskivert.mustache.Mustache;
import java.util.Map;

/**
 * A row of a table as the context of a section.
 *
 * @param figures where its holes look further
 * @param around the row of the section around it; null outside of one
 * @param fields by column
 */
record FigureRow(Figures figures, FigureRow around, Map<String, String> fields)
    implements Mustache.CustomContext {
  @Override
  public Object get(String hole) {
    return figures.find(hole, this);
  }

  boolean has(String column) {
    return fields.containsKey(column);
  }

  /** A field of this row or of the nearest one around it that has the column. */
  String nearest(String column) {
    if (has(column)) {
      return fields.get(column);
    }
    if (around == null) {
      throw new IllegalArgumentException("no row around has a column " + column);
    }
    return around.nearest(column);
  }

  /** A field as it is, a yes or no for a section, or a number in a format. */
  Object show(String column, String format) {
    String text = nearest(column);
    if (format != null) {
      return Format.of(format).show(fields, column);
    }
    return text.matches("true|false") ? (Object) Boolean.valueOf(text) : text;
  }
}
