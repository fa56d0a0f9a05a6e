package org.dualwatch.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dualwatch.board.LampColours;
import org.dualwatch.board.RunDifference;
import org.dualwatch.board.RunDifference.LightChange;
import org.dualwatch.board.RunDifference.RuleChange;
import org.dualwatch.board.RunRow;
import org.dualwatch.board.Sight;
import org.dualwatch.monitoring.Colour;

/** Compares a run with the one before of its year. */
final class RunsCompared {

  private static final String BEFORE =
      """
      select b.no, b.as_of from run b, run r
      where r.no = ? and b.fiscal_year = r.fiscal_year and b.ended_at is not null
          and (b.as_of, b.begun_at) < (r.as_of, r.begun_at)
      order by b.as_of desc, b.begun_at desc
      fetch first 1 rows only
      """;

  /** A project is the same by its table, else by its name in its unit. */
  private static final String CHANGED =
      """
      from run_progress a
      join run_progress b
          on b.run = ? and b.unit_code = a.unit_code and b.project = a.project
      where a.run = ?
          and (a.budget_light <> b.budget_light or a.target_light <> b.target_light
              or a.completion_light <> b.completion_light)
          and not exists (
              select 1 from run_progress o
              where o.run = b.run and o.unit_code = b.unit_code and o.project = b.project
                  and o.position <> b.position)
      """;

  private static final String LIGHTS =
      """
      select a.unit_code, a.project, a.budget_light as budget_after,
          a.target_light as target_after, a.completion_light as completion_after,
          b.budget_light as budget_before, b.target_light as target_before,
          b.completion_light as completion_before
      """;

  private static final String RULES =
      """
      select rule, sum(was) as was, sum(case when was = 0 then 1 else 0 end) as fresh,
          sum(case when is_now = 0 then 1 else 0 end) as gone
      from (
          select rule, max(case when run = ? then 1 else 0 end) as is_now,
              max(case when run = ? then 1 else 0 end) as was
          from run_finding
          where run in (?, ?) and outcome = 'violated' %s
          group by unit_code, project, rule
      ) found
      group by rule
      order by rule
      """;

  private final Connection connection;
  private final Sight sight;

  /** The run before. */
  private record Before(String no, LocalDate asOf) {}

  RunsCompared(Connection connection, Sight sight) {
    this.connection = connection;
    this.sight = sight;
  }

  RunDifference with(RunRow run) throws SQLException {
    Optional<Before> found =
        new Question(BEFORE, run.no())
            .first(
                connection,
                row -> new Before(row.getString("no"), row.getDate("as_of").toLocalDate()));
    if (found.isEmpty()) {
      return RunDifference.FIRST;
    }
    Before before = found.get();
    List<LightChange> lights =
        new Question(LIGHTS)
                .and(CHANGED, before.no(), run.no())
                .seen(sight, "and a.unit_code = ?")
                .all(connection, RunsCompared::change)
                .stream()
                .sorted(WORST_FIRST)
                .toList();
    List<LightChange> shown = lights.subList(0, Math.min(lights.size(), RunDifference.SHOWN));
    return new RunDifference(
        false,
        before.no(),
        before.asOf(),
        shown,
        lights.size() - shown.size(),
        rules(run.no(), before.no()));
  }

  private static final Comparator<LightChange> WORST_FIRST =
      Comparator.comparing((LightChange one) -> one.after().worst() != Colour.RED)
          .thenComparing(one -> one.before().worst() == one.after().worst())
          .thenComparing(LightChange::unitCode)
          .thenComparing(LightChange::project);

  private static LightChange change(ResultSet row) throws SQLException {
    return new LightChange(
        row.getString("unit_code"),
        row.getString("project"),
        lights(row, "_before"),
        lights(row, "_after"));
  }

  private static LampColours lights(ResultSet row, String when) throws SQLException {
    return Lit.of(
        Lit.colour(row.getString("budget" + when)),
        Lit.colour(row.getString("target" + when)),
        Lit.colour(row.getString("completion" + when)));
  }

  private List<RuleChange> rules(String after, String before) throws SQLException {
    boolean one = sight instanceof Sight.OneUnit;
    String sql = RULES.formatted(one ? "and unit_code = ?" : "");
    Question question =
        sight instanceof Sight.OneUnit unit
            ? new Question(sql, after, before, after, before, unit.code())
            : new Question(sql, after, before, after, before);
    return question
        .all(
            connection,
            row ->
                new RuleChange(
                    row.getString("rule"),
                    row.getLong("was"),
                    row.getLong("fresh"),
                    row.getLong("gone")))
        .stream()
        .filter(rule -> rule.fresh() > 0 || rule.gone() > 0)
        .toList();
  }
}
