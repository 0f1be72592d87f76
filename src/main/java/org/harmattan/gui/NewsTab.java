package org.harmattan.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListCellRenderer;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Text;

/** All that has happened, the latest first. */
final class NewsTab extends JPanel {
  private static final long serialVersionUID = 1L;

  private final DefaultListModel<Happening> model = new DefaultListModel<>();
  private final JList<Happening> list = new JList<>(model);
  private transient WatchedRun run;
  private int told;

  NewsTab() {
    super(new BorderLayout());
    list.setName("news");
    list.setCellRenderer(new Line());
    list.addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent e) {
            // Makes the list ask anew how high its lines are.
            list.setFixedCellHeight(1);
            list.setFixedCellHeight(-1);
          }
        });
    JScrollPane scroll = new JScrollPane(list);
    scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    add(scroll, BorderLayout.CENTER);
  }

  /** Shows what has happened in a run. */
  void follow(WatchedRun watched) {
    if (watched != run) {
      run = watched;
      told = 0;
      model.clear();
    }
    if (isShowing()) {
      List<Happening> news = run.log().since(told);
      told += news.size();
      news.forEach(happening -> model.add(0, happening));
    }
  }

  /** Date and kind above the words, which wrap. */
  private static final class Line extends JComponent implements ListCellRenderer<Happening> {
    private static final long serialVersionUID = 1L;
    private static final Font HEAD = Fonts.of(Font.BOLD, 11.5f);
    private static final Font WORDS = Fonts.of(Font.PLAIN, 11.5f);
    private static final int PAD = 10;
    private static final int LINE = 16;
    private static final int MOST_LINES = 4;

    private transient Happening happening;
    private transient List<String> lines = List.of();

    @Override
    public Component getListCellRendererComponent(
        JList<? extends Happening> list,
        Happening value,
        int index,
        boolean selected,
        boolean focus) {
      happening = value;
      int width = Math.max(120, list.getWidth() - 2 * PAD);
      lines = Text.wrap(WORDS, value.words(), width, MOST_LINES);
      setPreferredSize(new Dimension(width, (lines.size() + 1) * LINE + PAD));
      setForeground(list.getForeground());
      return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
      Graphics2D g = (Graphics2D) graphics;
      Text.smooth(g);
      String head = Dates.words(happening.date()) + " · " + happening.kind().label();
      double y = LINE - 1.0;
      Text.draw(g, head, PAD, y, HEAD, getForeground(), Text.Align.LEFT);
      for (String line : lines) {
        y += LINE;
        Text.draw(g, line, PAD, y, WORDS, getForeground(), Text.Align.LEFT);
      }
    }
  }
}
