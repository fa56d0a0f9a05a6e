package org.dualwatch.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dualwatch.document.Block;
import org.dualwatch.document.Block.Cell;
import org.dualwatch.document.Block.Paragraph;
import org.dualwatch.document.Block.Row;
import org.dualwatch.document.Block.Table;
import org.dualwatch.document.Document;
import org.dualwatch.finding.Place;
import org.dualwatch.value.Spelling;

/**
 * The way through one document: lines above a form, head rows, indicator rows. A form may take one
 * table or several, and one table may hold several forms.
 */
final class FormFinder {

  /** Fewer columns are no indicators. */
  private static final int LEAST_COLUMNS = 3;

  private static final String INDICATOR = "指标";

  private final List<Form> forms = new ArrayList<>();
  private final List<Place> unread = new ArrayList<>();
  private Preface preface = Preface.NONE;

  /** The headings that the current row stands under, while indicators are read. */
  private Optional<Headings> headings = Optional.empty();

  /** The headings that the table before this one ended under, where nothing parts the two. */
  private Optional<Headings> endedUnder = Optional.empty();

  /** The levels that lines of text stand under, where a form has no table. */
  private Optional<LevelLine> levels = Optional.empty();

  /** The heading row of a list, which is that of each form in it. */
  private Optional<Row> ofList = Optional.empty();

  private Optional<Row> above = Optional.empty();
  private int rows;
  private int read;

  private FormFinder() {}

  /**
   * What a document holds.
   *
   * @param forms all that look like target tables or forms that report
   * @param unread the rows with any text that belong to none of them, by their first cells
   * @param rows how many rows with any text there are in all
   * @param read how many of them were read as part of a form, or said to be stray
   */
  record Found(List<Form> forms, List<Place> unread, int rows, int read) {

    Found {
      forms = List.copyOf(forms);
      unread = List.copyOf(unread);
    }
  }

  /** All forms of a document. */
  static Found formsOf(Document document) {
    FormFinder finder = new FormFinder();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        finder.read(paragraph);
      } else if (block instanceof Table table) {
        finder.read(table);
      }
    }
    List<Form> found = finder.forms.stream().filter(Form::isForm).toList();
    List<Place> dropped =
        finder.forms.stream().filter(form -> !form.isForm()).flatMap(Form::rows).toList();
    List<Place> unread = Stream.concat(finder.unread.stream(), dropped.stream()).toList();
    return new Found(found, unread, finder.rows, finder.read - dropped.size());
  }

  private void read(Paragraph paragraph) {
    Field line = Fields.of(paragraph.text(), paragraph.place());
    if (line.isBlank()) {
      return;
    }
    Optional<LevelLine> started = LevelLine.of(line);
    if (started.isPresent()) {
      startLines(line);
      levels = started;
    } else if (levels.isPresent() && LevelLine.isIndicator(line)) {
      last().indicatorRows(0).read(levels.get().level1(), levels.get().level2(), line);
    } else {
      preface = preface.with(paragraph);
      endedUnder = Optional.empty();
    }
  }

  private void startLines(Field line) {
    if (levels.isEmpty() || preface.ofForm()) {
      begin(line.place());
      preface = Preface.NONE;
    }
    last().startIndicators();
  }

  private void read(Table table) {
    headings = Optional.empty();
    levels = Optional.empty();
    above = Optional.empty();
    if (!forms.isEmpty()) {
      last().head().endTable();
    }
    boolean anything = false;
    for (Row row : table.rows()) {
      if (row.cells().stream().anyMatch(cell -> !Fields.of(cell).isBlank())) {
        int before = unread.size();
        read(row);
        read += unread.size() == before ? 1 : 0;
        rows++;
        anything = true;
      }
      above = Optional.of(row);
    }
    if (anything) {
      endedUnder = headings;
      preface = Preface.NONE;
    }
  }

  private void read(Row row) {
    Optional<Headings> started = Headings.of(row, above);
    Optional<Field> alone = Fields.alone(row);
    Optional<Field> title = alone.filter(field -> Preface.isFormTitle(field.text()));
    Optional<Field> period =
        alone.filter(field -> preface.ofForm() && Preface.isPeriod(field.text()));
    if (started.isPresent()) {
      startIndicators(row, started.get());
      headings = started;
    } else if (title.isPresent()) {
      preface = preface.titled(title.get());
      headings = Optional.empty();
    } else if (period.isPresent()) {
      preface = preface.inPeriod(period.get());
    } else if (headings.isPresent() ? HeadRow.beginsHead(row) : HeadRow.isHead(row)) {
      headings = Optional.empty();
      formFor(row).readHead(row);
    } else if (headings.isPresent()) {
      readIndicator(row, headings.get());
    } else if (headOpen()) {
      last().readHead(row);
    } else {
      noteStray(row);
    }
  }

  /** A heading row may be repeated on a new page, in the same table or in one that follows. */
  private void startIndicators(Row row, Headings started) {
    boolean goesOn = headings.isPresent() || (endedUnder.isPresent() && !preface.ofForm());
    if (started.isList()) {
      ofList = Optional.of(row);
      return;
    }
    if (goesOn) {
      if (!forms.isEmpty()) {
        last().addIndicatorRow(row);
      }
      return;
    }
    if (forms.isEmpty() || last().hasIndicators() || preface.ofForm()) {
      begin(place(row));
    }
    last().addIndicatorRow(row);
    last().startIndicators(started);
  }

  private void readIndicator(Row row, Headings under) {
    if (SideRow.is(row)) {
      return;
    }
    if (isSubheading(row, under)) {
      headings = Optional.of(under.parted(row));
      if (!under.isList()) {
        last().addIndicatorRow(row);
      }
    } else if (under.isList() && !readListed(row, under)) {
      unread.add(place(row));
    } else {
      last().addIndicatorRow(row);
      List<Headings> sides = under.sides();
      for (int side = 0; side < sides.size(); side++) {
        last().indicatorRows(side).read(row, sides.get(side));
      }
    }
  }

  /** A second row of headings, below merged ones, says no indicator. */
  private static boolean isSubheading(Row row, Headings under) {
    List<Cell> names = under.under(row).columns().getOrDefault(IndicatorColumn.NAME, List.of());
    boolean first = row.cells().stream().anyMatch(Cell::continued);
    return first
        && names.stream().anyMatch(Cell::continued)
        && under.under(row).columns().getOrDefault(IndicatorColumn.LEVEL1, names).stream()
            .allMatch(Cell::continued)
        && row.cells().stream()
            .filter(cell -> !cell.continued())
            .allMatch(cell -> Headings.isPart(Fields.of(cell).text()));
  }

  /** Begins a form where a row of a list names another project; says whether it stands in one. */
  private boolean readListed(Row row, Headings under) {
    Optional<Cell> project =
        Optional.ofNullable(under.under(row).head().get(HeadLabel.PROJECT))
            .filter(cell -> !Fields.of(cell).isBlank());
    boolean open = !forms.isEmpty() && last().isListed();
    if (project.isEmpty()) {
      return open;
    }
    Field name = Fields.of(project.get());
    boolean same =
        open
            && Spelling.key(last().head().field(HeadLabel.PROJECT).text())
                .equals(Spelling.key(name.text()));
    if (!same) {
      beginListed(row, under, open ? Optional.of(last().head()) : Optional.empty());
    }
    return true;
  }

  /** A unit's cell may be merged over all of its projects. */
  private void beginListed(Row row, Headings under, Optional<FormHead> before) {
    Form form = new Form(preface, place(row)).listed();
    forms.add(form);
    ofList.ifPresent(form::addIndicatorRow);
    form.startIndicators(under);
    under
        .under(row)
        .head()
        .forEach(
            (label, cell) -> {
              Field stated = Fields.of(cell);
              boolean shared = cell.continued() && label.isOfUnit();
              form.head()
                  .read(
                      label,
                      under.textOf(label),
                      shared ? before.map(head -> head.field(label)).orElse(stated) : stated);
            });
  }

  private Form formFor(Row row) {
    boolean next = forms.isEmpty() || last().hasIndicators() || preface.ofForm();
    return next || last().head().isCompleteBefore(row) ? begin(place(row)) : last();
  }

  private Form begin(Place place) {
    Form form = new Form(preface, place);
    preface = preface.titleTaken();
    // What begins below is this form's, not the rest of the table before it.
    endedUnder = Optional.empty();
    forms.add(form);
    return form;
  }

  private boolean headOpen() {
    return !forms.isEmpty() && !last().hasIndicators() && !preface.ofForm();
  }

  private Form last() {
    return forms.get(forms.size() - 1);
  }

  private static Place place(Row row) {
    return row.cells().get(0).place();
  }

  /** Rows that look like indicators but stand under no headings are said to be unread. */
  private void noteStray(Row row) {
    if (SideRow.is(row)) {
      return;
    }
    Cell end = row.cells().get(row.cells().size() - 1);
    boolean goesOn =
        row.cells().size() >= LEAST_COLUMNS
            && endedUnder.filter(h -> h.end() == end.column() + end.span()).isPresent();
    boolean looksSo = goesOn || row.cells().stream().anyMatch(FormFinder::namesLevel);
    if (!forms.isEmpty() && looksSo) {
      last().noteStray(place(row));
    } else {
      unread.add(place(row));
    }
  }

  private static boolean namesLevel(Cell cell) {
    String key = Spelling.key(cell.text());
    return key.length() > INDICATOR.length() && key.endsWith(INDICATOR);
  }
}
