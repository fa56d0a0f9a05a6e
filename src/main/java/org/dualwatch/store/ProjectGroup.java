package org.dualwatch.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that came of one project in a fiscal year, the newest first. */
final class ProjectGroup {

  private final String id;
  private final List<PaperOnRecord> tables;
  private final List<PaperOnRecord> forms = new ArrayList<>();

  /**
   * @param id the same as long as the first that came of it is the same
   */
  ProjectGroup(String id, List<PaperOnRecord> tables) {
    this.id = id;
    this.tables = List.copyOf(tables);
  }

  void addForm(PaperOnRecord form) {
    forms.add(form);
  }

  String id() {
    return id;
  }

  List<PaperOnRecord> tables() {
    return tables;
  }

  /** The table that came last of those that were not taken back, else the last of all. */
  PaperOnRecord last() {
    return standing().findFirst().orElse(tables.get(0));
  }

  private Stream<PaperOnRecord> standing() {
    return tables.stream().filter(table -> !table.withdrawn());
  }

  boolean isWithdrawn() {
    return standing().findAny().isEmpty();
  }

  Optional<PaperOnRecord> lastForm() {
    return forms.stream().findFirst();
  }

  /** The last month that an accepted monitoring form reports; 0 where there is none. */
  int lastMonth() {
    return forms.stream()
        .filter(form -> form.verdict().accepted())
        .mapToInt(PaperOnRecord::lastMonth)
        .max()
        .orElse(0);
  }

  /** A code that the newest table with one states; empty where none does. */
  String code() {
    return tables.stream()
        .map(PaperOnRecord::projectCode)
        .filter(code -> !code.isBlank())
        .findFirst()
        .orElse("");
  }
}
