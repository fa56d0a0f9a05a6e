package org.dualwatch.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private Preface preface = Preface.NONE;

  /** The headings that the current row stands under, while indicators are read. */
  private Optional<Headings> headings = Optional.empty();

  /** The headings that the table before this one ended under, where nothing parts the two. */
  private Optional<Headings> endedUnder = Optional.empty();

  private Optional<Row> above = Optional.empty();

  private FormFinder() {}

  /** All forms of a document that are target tables. */
  static List<Form> formsOf(Document document) {
    FormFinder finder = new FormFinder();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        finder.read(paragraph);
      } else if (block instanceof Table table) {
        finder.read(table);
      }
    }
    return finder.forms.stream().filter(Form::isTargetTable).toList();
  }

  private void read(Paragraph paragraph) {
    if (!Fields.of(paragraph.text(), paragraph.place()).isBlank()) {
      preface = preface.with(paragraph);
      endedUnder = Optional.empty();
    }
  }

  private void read(Table table) {
    headings = Optional.empty();
    above = Optional.empty();
    if (!forms.isEmpty()) {
      last().head().endTable();
    }
    boolean anything = false;
    for (Row row : table.rows()) {
      if (row.cells().stream().anyMatch(cell -> !Fields.of(cell).isBlank())) {
        read(row);
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
    Optional<Field> title = title(row);
    if (started.isPresent()) {
      startIndicators(row);
      headings = started;
    } else if (title.isPresent()) {
      preface = preface.titled(title.get());
      headings = Optional.empty();
    } else if (headings.isPresent() ? FormHead.beginsHead(row) : FormHead.isHead(row)) {
      headings = Optional.empty();
      formFor(row).head().read(row);
    } else if (headings.isPresent()) {
      readIndicator(row, headings.get());
    } else if (headOpen()) {
      last().head().read(row);
    } else {
      noteStray(row);
    }
  }

  /** A heading row may be repeated on a new page, in the same table or in one that follows. */
  private void startIndicators(Row row) {
    boolean goesOn = headings.isPresent() || (endedUnder.isPresent() && !preface.ofForm());
    if (goesOn) {
      return;
    }
    if (forms.isEmpty() || last().hasIndicators() || preface.ofForm()) {
      begin(row);
    }
    last().startIndicators();
  }

  /** A second row of headings, below merged ones, says no indicator. */
  private void readIndicator(Row row, Headings under) {
    boolean subheading =
        last().indicatorRows().isUntouched()
            && under.under(row).getOrDefault(IndicatorColumn.NAME, List.of()).stream()
                .anyMatch(Cell::continued);
    if (!subheading && !SideRow.is(row)) {
      last().indicatorRows().read(row, under);
    }
  }

  private Form formFor(Row row) {
    boolean next = forms.isEmpty() || last().hasIndicators() || preface.ofForm();
    return next || last().head().isCompleteBefore(row) ? begin(row) : last();
  }

  private Form begin(Row row) {
    Form form = new Form(preface, row.cells().get(0).place());
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

  /** A title that stands in the table itself, alone in its row. */
  private static Optional<Field> title(Row row) {
    List<Field> filled =
        row.cells().stream().map(Fields::of).filter(field -> !field.isBlank()).toList();
    return Optional.of(filled.get(0))
        .filter(field -> filled.size() == 1 && Preface.isFormTitle(field.text()));
  }

  /** Rows that look like indicators but stand under no headings are said to be unread. */
  private void noteStray(Row row) {
    if (forms.isEmpty() || SideRow.is(row)) {
      return;
    }
    Cell end = row.cells().get(row.cells().size() - 1);
    boolean goesOn =
        row.cells().size() >= LEAST_COLUMNS
            && endedUnder.filter(h -> h.end() == end.column() + end.span()).isPresent();
    if (goesOn || row.cells().stream().anyMatch(FormFinder::namesLevel)) {
      Place place = row.cells().get(0).place();
      last().noteStray(place);
    }
  }

  private static boolean namesLevel(Cell cell) {
    String key = Spelling.key(cell.text());
    return key.length() > INDICATOR.length() && key.endsWith(INDICATOR);
  }
}
