package org.dualwatch.dashboard.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dualwatch.dashboard.Cell;
import org.dualwatch.dashboard.Listing;
import org.dualwatch.dashboard.Listing.Column;
import org.dualwatch.dashboard.Listing.Kind;
import org.dualwatch.finding.Place;
import org.dualwatch.page.Words;
import org.dualwatch.target.Amount;
import org.dualwatch.target.Field;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.Likelihood;
import org.dualwatch.target.MonitoredFunds;
import org.dualwatch.target.MonitoredIndicator;
import org.dualwatch.target.MonitoringForm;
import org.dualwatch.target.TargetTable;

/**
 * A form as it was understood.
 *
 * @param facts what its head says, by what it is
 * @param goals what is to be reached
 * @param indicators row by row, with how their values are understood
 * @param own where in its file it stands
 */
public record Understood(
    Map<String, String> facts, List<String> goals, Listing indicators, Set<Place> own) {

  private static final int GOALS = 50;

  public Understood {
    goals = List.copyOf(goals);
    own = Set.copyOf(own);
  }

  /** Where there is no form: a file as a whole. */
  static Understood nothing(Words words) {
    return new Understood(Map.of(), List.of(), indicators(words, List.of(), List.of()), Set.of());
  }

  static Understood of(Words words, TargetTable table) {
    Map<String, String> facts = new LinkedHashMap<>();
    put(facts, words.say("project"), table.project());
    put(facts, words.say("project.code"), table.projectCode());
    facts.put(words.say("project.budget"), amount(words, table.budget().total()));
    facts.put(words.say("project.budget.fiscal"), amount(words, table.budget().fiscal()));
    facts.put(words.say("project.budget.other"), amount(words, table.budget().other()));
    put(facts, words.say("project.purpose"), table.purpose());
    Set<Place> own = new HashSet<>(List.of(table.budget().place(), table.place()));
    List<List<Cell>> rows = new ArrayList<>();
    List<Indicator> all = new ArrayList<>(table.indicators());
    all.addAll(table.midTerm().indicators());
    for (Indicator indicator : all) {
      own.add(indicator.place());
      rows.add(row(words, indicator));
    }
    own.remove(Place.WHOLE_FILE);
    return new Understood(
        facts,
        table.goals().stream().limit(GOALS).map(Understood::text).toList(),
        indicators(
            words,
            List.of(
                new Column("level1", words.say("project.level1"), Kind.TEXT, 14),
                new Column("level2", words.say("project.level2"), Kind.TEXT, 14),
                new Column("indicator", words.say("project.indicator"), Kind.TEXT, 24),
                new Column("value", words.say("project.value"), Kind.TEXT, 18),
                new Column("understood", words.say("project.understood"), Kind.TEXT, 24),
                new Column("place", words.say("project.place"), Kind.TEXT, 20)),
            rows),
        own);
  }

  private static List<Cell> row(Words words, Indicator indicator) {
    return List.of(
        Cell.of(text(indicator.level1())),
        Cell.of(text(indicator.level2())),
        Cell.of(text(indicator.name())),
        Cell.of(text(indicator.valueField())),
        Cell.of(ValueWords.of(words, indicator.value())),
        Cell.of(Brief.name(words.place(indicator.place()))));
  }

  static Understood of(Words words, MonitoringForm form) {
    Map<String, String> facts = new LinkedHashMap<>();
    put(facts, words.say("project"), form.project());
    put(facts, words.say("project.code"), form.projectCode());
    Set<Place> own = new HashSet<>(List.of(form.place()));
    for (MonitoredFunds funds : form.funds()) {
      own.add(funds.place());
      facts.put(
          words.say("project.funds." + funds.line().id()),
          words.say(
              "project.funds.line",
              amount(words, funds.initial()),
              amount(words, funds.spent()),
              amount(words, funds.expected())));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (MonitoredIndicator indicator : form.indicators()) {
      own.add(indicator.place());
      rows.add(row(words, indicator));
    }
    own.remove(Place.WHOLE_FILE);
    return new Understood(
        facts,
        List.of(),
        indicators(
            words,
            List.of(
                new Column("indicator", words.say("project.indicator"), Kind.TEXT, 24),
                new Column("target", words.say("project.target"), Kind.TEXT, 18),
                new Column("actual", words.say("project.actual"), Kind.TEXT, 18),
                new Column("understood", words.say("project.understood"), Kind.TEXT, 24),
                new Column("forecast", words.say("project.year-end"), Kind.TEXT, 18),
                new Column("likelihood", words.say("project.likelihood"), Kind.TEXT, 14),
                new Column("place", words.say("project.place"), Kind.TEXT, 20)),
            rows),
        own);
  }

  private static List<Cell> row(Words words, MonitoredIndicator indicator) {
    return List.of(
        Cell.of(text(indicator.name())),
        Cell.of(text(indicator.targetField())),
        Cell.of(text(indicator.actualField())),
        Cell.of(ValueWords.of(words, indicator.actual())),
        Cell.of(text(indicator.forecastField())),
        Cell.of(likelihood(words, indicator.likelihood())),
        Cell.of(Brief.name(words.place(indicator.place()))));
  }

  private static String likelihood(Words words, Likelihood likelihood) {
    return words.say("project.likelihood." + likelihood.id());
  }

  private static Listing indicators(Words words, List<Column> columns, List<List<Cell>> rows) {
    return new Listing(
        "understood",
        words.say("project.understood.indicators"),
        columns,
        rows,
        words.say("project.understood.empty"));
  }

  private static void put(Map<String, String> facts, String name, Field field) {
    if (!field.isBlank()) {
      facts.put(name, text(field));
    }
  }

  private static String text(Field field) {
    return Brief.of(field.text(), Brief.TEXT);
  }

  private static String amount(Words words, Amount amount) {
    if (amount instanceof Amount.Unread unread) {
      return Brief.name(unread.text());
    }
    return amount.yuan().map(Head::wan).orElseGet(() -> words.say("project.not-stated"));
  }
}
