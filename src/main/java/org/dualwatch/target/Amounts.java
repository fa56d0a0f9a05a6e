package org.dualwatch.target;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dualwatch.finding.Place;

/** The amounts of one time span while a head is read: its total and the sources. */
final class Amounts {

  /** All different amounts under each label, by their texts; more than one is none. */
  private final Map<HeadLabel, Map<String, Field>> stated = new EnumMap<>(HeadLabel.class);

  /** Keeps an amount; last year's and this year's under one label are kept apart: no guess. */
  void keep(HeadLabel label, Field amount) {
    stated.computeIfAbsent(label, l -> new LinkedHashMap<>()).putIfAbsent(amount.text(), amount);
  }

  boolean isEmpty() {
    return stated.isEmpty();
  }

  Budget budget(HeadLabel total, String unit, Place place) {
    Field cell = cell(total, place);
    return new Budget(
        AmountReader.read(cell, unit),
        AmountReader.read(cell(HeadLabel.FISCAL, place), unit),
        AmountReader.read(cell(HeadLabel.OTHER, place), unit),
        unit,
        cell.place());
  }

  private Field cell(HeadLabel label, Place place) {
    List<Field> all = List.copyOf(stated.getOrDefault(label, Map.of()).values());
    return all.isEmpty() ? Field.missing(place) : Fields.apart(all);
  }
}
