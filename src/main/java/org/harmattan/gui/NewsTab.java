package org.harmattan.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.util.List;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;

/** All that has happened, the latest first. */
final class NewsTab extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int TEXT_WIDTH = 300;

  private final DefaultListModel<Happening> model = new DefaultListModel<>();
  private transient WatchedRun run;
  private int told;

  NewsTab() {
    super(new BorderLayout());
    JList<Happening> list = new JList<>(model);
    list.setName("news");
    list.setCellRenderer(new Line());
    add(new JScrollPane(list), BorderLayout.CENTER);
  }

  /** Shows what has happened in a run. */
  void follow(WatchedRun watched) {
    if (watched != run) {
      run = watched;
      told = 0;
      model.clear();
    }
    if (!isShowing()) {
      return;
    }
    List<Happening> news = run.log().since(told);
    told += news.size();
    news.forEach(happening -> model.add(0, happening));
  }

  /** Date, kind and words. */
  private static final class Line extends DefaultListCellRenderer {
    private static final long serialVersionUID = 1L;

    @Override
    public Component getListCellRendererComponent(
        JList<?> list, Object value, int index, boolean selected, boolean focus) {
      Happening happening = (Happening) value;
      int width = Math.max(TEXT_WIDTH, list.getParent().getWidth() - 40);
      String text =
          "<html><body style='width:"
              + width * 3 / 4
              + "px'><b>"
              + Dates.words(happening.date())
              + "</b> · "
              + happening.kind().label()
              + "<br>"
              + Html.escape(happening.words())
              + "</body></html>";
      JLabel label =
          (JLabel) super.getListCellRendererComponent(list, text, index, selected, focus);
      label.setBorder(javax.swing.BorderFactory.createEmptyBorder(4, 8, 4, 8));
      return label;
    }
  }
}
