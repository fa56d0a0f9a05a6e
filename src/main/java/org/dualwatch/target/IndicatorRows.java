package org.dualwatch.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dualwatch.document.Block.Cell;
import org.dualwatch.document.Block.Row;
import org.dualwatch.finding.Place;
import org.dualwatch.target.Headings.Under;
import org.dualwatch.value.Spelling;
import org.dualwatch.value.ValueGrammar;

/** The indicator rows of one form, or of one side of it, while they are read. */
final class IndicatorRows {

  /** Points that a form prints with a level: 产出指标(50分), 成本指标(0-20)分. */
  private static final Pattern POINTS =
      Pattern.compile("\\s*[（(]\\s*\\d+(?:\\.\\d+)?(?:[-~～—至]\\d+)?\\s*分?\\s*[)）]\\s*分?$");

  /** The list mark that forms print before a name. */
  private static final Pattern LIST_MARK = Pattern.compile("^指标\\s*\\d{1,2}\\s*[:：.．、]\\s*");

  /** Name and value as one text: 购置设备数量（≥77台）. */
  private static final Pattern WITH_VALUE =
      Pattern.compile(
          "(?<name>[^（）()]{1,80}(?:[（(][^（）()]{0,60}[)）][^（）()]{0,40})?)[（(](?<value>[^（）()]{1,60})[)）]");

  private static final Pattern NUMBER = Pattern.compile("[0-9０-９]");

  private static final int LONGEST_LEVEL = 60;

  /** Sign, number and unit. */
  private static final int MOST_PARTS = 3;

  /** One row before its value is understood, which takes the form's fiscal year. */
  record Unvalued(
      Field level1,
      Field level2,
      Field name,
      Field description,
      ValueParts value,
      Field weight,
      List<Extra> others) {

    /** A row that names and promises nothing is an unused line of the form. */
    boolean unused() {
      return name.isBlank() && description.isBlank() && value.number().isBlank();
    }

    /** The other cells, with what stands in the sign's place and is none, such as 正向. */
    List<Extra> others(ValueGrammar grammar) {
      return value.hasOtherSign(grammar)
          ? Stream.concat(others.stream(), Stream.of(new Extra("指标性质", value.sign()))).toList()
          : others;
    }
  }

  private final List<Unvalued> rows = new ArrayList<>();
  private Optional<Unvalued> above = Optional.empty();

  void read(Row row, Headings headings) {
    Under under = headings.under(row);
    Place place = row.cells().get(0).place();
    Field name = field(under, IndicatorColumn.NAME, place);
    Unvalued stated =
        new Unvalued(
            level(field(under, IndicatorColumn.LEVEL1, place)),
            level(field(under, IndicatorColumn.LEVEL2, place)),
            named(name, name.text()),
            field(under, IndicatorColumn.DESCRIPTION, place),
            value(under, headings, place),
            field(under, IndicatorColumn.WEIGHT, place),
            under.others());
    boolean level2Merged = under.cells(IndicatorColumn.LEVEL2).stream().anyMatch(Cell::continued);
    Unvalued filled = above.map(before -> filled(before, stated, level2Merged)).orElse(stated);
    above = Optional.of(filled);
    if (headings.names(IndicatorColumn.VALUE)) {
      add(filled);
    } else {
      inOneText(filled, name).forEach(this::add);
    }
  }

  /** Sign, number and unit, in columns of their own or in cells of their own under one heading. */
  private static ValueParts value(Under under, Headings headings, Place place) {
    List<Field> parts = under.cells(IndicatorColumn.VALUE).stream().map(Fields::of).toList();
    List<Integer> numbers =
        IntStream.range(0, parts.size())
            .filter(i -> NUMBER.matcher(parts.get(i).text()).find())
            .boxed()
            .toList();
    List<Field> filled = parts.stream().filter(part -> !part.isBlank()).toList();
    boolean oneHeading = headings.hasOne(IndicatorColumn.VALUE) && parts.size() <= MOST_PARTS;
    boolean apart = oneHeading && parts.size() > 1 && numbers.size() == 1;
    int at = apart ? numbers.get(0) : 0;
    if (!apart || at > 1 || parts.size() - at > 2) {
      return new ValueParts(
          field(under, IndicatorColumn.SIGN, place),
          oneHeading && filled.size() == 1
              ? filled.get(0)
              : field(under, IndicatorColumn.VALUE, place),
          field(under, IndicatorColumn.UNIT, place));
    }
    Field none = Field.missing(place);
    return new ValueParts(
        at == 1 ? parts.get(0) : none,
        parts.get(at),
        parts.size() > at + 1 ? parts.get(at + 1) : none);
  }

  /** Adds a row below the levels of a heading line such as 【产出指标-数量指标】. */
  void read(Field level1, Field level2, Field line) {
    Unvalued row =
        new Unvalued(
            level(level1),
            level(level2),
            line,
            Field.missing(line.place()),
            new ValueParts(
                Field.missing(line.place()),
                Field.missing(line.place()),
                Field.missing(line.place())),
            Field.missing(line.place()),
            List.of());
    inOneText(row, line).forEach(this::add);
    above = Optional.of(row);
  }

  private void add(Unvalued row) {
    if (!row.unused()) {
      rows.add(row);
    }
  }

  /** Every line of a cell as an indicator of its own, its value in the brackets at its end. */
  private static List<Unvalued> inOneText(Unvalued row, Field cell) {
    List<Unvalued> lines = new ArrayList<>();
    for (String line : cell.raw().split("\n", -1)) {
      Field whole = Fields.of(LIST_MARK.matcher(line.strip()).replaceFirst(""), cell.place());
      Matcher parts = WITH_VALUE.matcher(whole.text());
      boolean both = parts.matches();
      String value = both ? parts.group("value") : "";
      Field number = new Field(value, value, cell.place());
      lines.add(
          new Unvalued(
              row.level1(),
              row.level2(),
              both ? Fields.of(parts.group("name"), cell.place()) : whole,
              row.description(),
              new ValueParts(row.value().sign(), number, row.value().unit()),
              row.weight(),
              row.others()));
    }
    return lines;
  }

  private static Field level(Field cell) {
    if (cell.text().length() > LONGEST_LEVEL) {
      return cell;
    }
    return new Field(POINTS.matcher(cell.text()).replaceFirst(""), cell.raw(), cell.place());
  }

  private static Field named(Field cell, String text) {
    return new Field(LIST_MARK.matcher(text).replaceFirst(""), cell.raw(), cell.place());
  }

  /** Two values for one indicator are kept apart even where one is empty: which counts is open. */
  private static Field field(Under under, IndicatorColumn column, Place place) {
    List<Field> all = under.cells(column).stream().map(Fields::of).toList();
    List<Field> filled = all.stream().filter(field -> !field.isBlank()).toList();
    if (filled.isEmpty()) {
      return all.isEmpty() ? Field.missing(place) : all.get(0);
    }
    return Fields.apart(column == IndicatorColumn.VALUE ? all : filled);
  }

  /**
   * Levels go on downwards while nothing new is stated, merged or left empty; a new level 1 ends
   * the level 2 before it, unless that is merged further down.
   */
  private static Unvalued filled(Unvalued before, Unvalued stated, boolean level2Merged) {
    Field level1 = stated.level1().isBlank() ? before.level1() : stated.level1();
    boolean goesOn = level2Merged || same(level1, before.level1());
    Field level2 = stated.level2().isBlank() && goesOn ? before.level2() : stated.level2();
    return new Unvalued(
        level1,
        level2,
        stated.name(),
        stated.description(),
        stated.value(),
        stated.weight(),
        stated.others());
  }

  private static boolean same(Field one, Field other) {
    return Spelling.key(one.text()).equals(Spelling.key(other.text()));
  }

  List<Unvalued> rows() {
    return rows;
  }
}
