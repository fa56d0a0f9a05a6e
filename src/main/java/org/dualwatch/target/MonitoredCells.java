package org.dualwatch.target;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dualwatch.finding.Place;

/**
 * The cells of one row of a monitoring form, by column.
 *
 * @param blank whether none of them says anything
 * @param place of what the form has no column for
 */
record MonitoredCells(Map<MonitoringColumn, List<Field>> cells, boolean blank, Place place) {

  private static final Map<String, DeviationReason> REASONS =
      MonitoringColumn.REASON_OF.values().stream()
          .collect(Collectors.toUnmodifiableMap(DeviationReason::zh, Function.identity()));

  /** The words of the form and its codes. */
  private static final Map<String, Likelihood> LIKELIHOODS =
      Map.of(
          Likelihood.CERTAIN.zh(),
          Likelihood.CERTAIN,
          "1",
          Likelihood.CERTAIN,
          Likelihood.POSSIBLE.zh(),
          Likelihood.POSSIBLE,
          "2",
          Likelihood.POSSIBLE,
          Likelihood.IMPOSSIBLE.zh(),
          Likelihood.IMPOSSIBLE,
          "3",
          Likelihood.IMPOSSIBLE);

  /** The one cell of a column; several filled ones are kept apart. */
  Field field(MonitoringColumn column) {
    return one(all(column));
  }

  /** The reasons that are ticked, or whose column has words in it, or that are named. */
  Set<DeviationReason> reasons() {
    Set<DeviationReason> reasons = EnumSet.noneOf(DeviationReason.class);
    MonitoringColumn.REASON_OF.forEach(
        (column, reason) -> {
          if (all(column).stream().anyMatch(MonitoredCells::says)) {
            reasons.add(reason);
          }
        });
    all(MonitoringColumn.REASONS)
        .forEach(field -> reasons.addAll(Choice.of(field.raw(), REASONS).chosen()));
    return reasons;
  }

  /** What is said of the reasons in words, wherever among them it stands. */
  Field reasonText() {
    Stream<Field> ofColumns =
        MonitoringColumn.REASON_OF.keySet().stream()
            .sorted()
            .flatMap(column -> all(column).stream())
            .filter(field -> Mark.of(field.text()) == Mark.OTHER);
    Stream<Field> ofGroup =
        all(MonitoringColumn.REASONS).stream()
            .filter(field -> !Choice.of(field.raw(), REASONS).clear());
    List<Field> texts =
        Stream.of(ofColumns, ofGroup, all(MonitoringColumn.REASON_TEXT).stream())
            .flatMap(Function.identity())
            .filter(field -> !field.isBlank())
            .toList();
    return texts.isEmpty() ? field(MonitoringColumn.REASON_TEXT) : Fields.apart(texts);
  }

  /** The one answer that is ticked, named or coded. */
  Likelihood likelihood() {
    Set<Likelihood> chosen = new HashSet<>();
    boolean clear = true;
    for (Map.Entry<MonitoringColumn, Likelihood> answer :
        MonitoringColumn.LIKELIHOOD_OF.entrySet()) {
      for (Field field : all(answer.getKey()).stream().filter(MonitoredCells::says).toList()) {
        chosen.add(answer.getValue());
        clear &= Mark.of(field.text()) == Mark.TICKED || names(answer.getValue(), field);
      }
    }
    for (Field field :
        all(MonitoringColumn.LIKELIHOOD).stream().filter(MonitoredCells::says).toList()) {
      Choice<Likelihood> choice = Choice.of(field.raw(), LIKELIHOODS);
      chosen.addAll(choice.chosen());
      clear &= choice.clear();
    }
    if (clear && chosen.isEmpty()) {
      return Likelihood.BLANK;
    }
    return clear && chosen.size() == 1 ? chosen.iterator().next() : Likelihood.UNREAD;
  }

  /** Where the answer stands. */
  Field likelihoodField() {
    List<Field> all =
        Stream.of(
                MonitoringColumn.LIKELIHOOD,
                MonitoringColumn.CERTAIN,
                MonitoringColumn.POSSIBLE,
                MonitoringColumn.IMPOSSIBLE)
            .flatMap(column -> all(column).stream())
            .toList();
    List<Field> said = all.stream().filter(MonitoredCells::says).toList();
    return one(said.isEmpty() ? all : said);
  }

  private static boolean says(Field field) {
    return Mark.of(field.text()) != Mark.EMPTY;
  }

  private static boolean names(Likelihood answer, Field field) {
    Choice<Likelihood> choice = Choice.of(field.raw(), LIKELIHOODS);
    return choice.clear() && choice.chosen().equals(Set.of(answer));
  }

  private Field one(List<Field> all) {
    List<Field> filled = new ArrayList<>(all);
    filled.removeIf(Field::isBlank);
    if (filled.isEmpty()) {
      return all.isEmpty() ? Field.missing(place) : all.get(0);
    }
    return Fields.apart(filled);
  }

  private List<Field> all(MonitoringColumn column) {
    return cells.getOrDefault(column, List.of());
  }
}
