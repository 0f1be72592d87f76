package org.harmattan.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.harmattan.analysis.score.ModelRuns;
import org.harmattan.analysis.score.Origins;
import org.harmattan.analysis.score.ScoreCard;
import org.harmattan.report.figures.Figures;
import org.harmattan.results.Build;
import org.harmattan.results.TidyTable;

/**
 * What else a page tells of scores: who was scored, on what.
 *
 * @param card the scores
 * @param source of the record
 */
public record ScoreFacts(ScoreCard card, String source) {
  private static final TidyTable<Fact> FACTS = new TidyTable<>("facts.csv", Fact.class);
  private static final TidyTable<Model> MODELS = new TidyTable<>("models.csv", Model.class);

  /** A row of {@code facts.csv}. */
  public record Fact(String what, String value) {}

  /** A row of {@code models.csv}; the first is the model in question, the others are nulls. */
  public record Model(String place, String name, String title, int replicates) {}

  /** Writes them as tables. */
  public void write(Path folder) throws IOException {
    FACTS.write(folder, facts());
    MODELS.write(folder, models());
  }

  /** The tables of a scored folder, with these. */
  Figures beside(Path folder) throws IOException {
    return Figures.read(folder).with("", FACTS, facts()).with("", MODELS, models());
  }

  private List<Fact> facts() {
    List<Fact> facts = new ArrayList<>(List.of(new Fact("aims", ScoreHtml.lead(card))));
    Origins.rows(card, Build.current()).forEach(row -> facts.add(new Fact(row.get(0), row.get(1))));
    facts.add(new Fact("record", source));
    facts.add(new Fact("scored", card.period().toString()));
    return facts;
  }

  private List<Model> models() {
    List<Model> rows = new ArrayList<>();
    for (ModelRuns model : card.models()) {
      String place = rows.isEmpty() ? "first" : "null";
      rows.add(new Model(place, model.name(), model.title(), model.replicates().size()));
    }
    return rows;
  }
}
