package org.dualwatch.dashboard.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dualwatch.dashboard.project.Part.Box;
import org.dualwatch.dashboard.project.Part.Line;
import org.dualwatch.document.Block;
import org.dualwatch.finding.Place;
import org.dualwatch.page.Room;
import org.dualwatch.page.Words;

/** Draws blocks of a file as rows of boxes, as long as there is room. */
final class Drawing {

  private static final int COLUMNS = 40;
  private static final int LONGEST = 600;

  /** What a box takes besides its text, in bytes. */
  private static final int OF_BOX = 60;

  /** What a mark takes besides its message. */
  private static final int OF_MARK = 120;

  /** How many marks one box tells. */
  private static final int MARKS = 20;

  private final Excerpt.Asked asked;
  private final Words words;
  private int cells;
  private int bytes = Room.OF_A_PAGE / 2;
  private boolean chosen;

  /**
   * @param cells how many there is room for
   */
  Drawing(Excerpt.Asked asked, Words words, int cells) {
    this.asked = asked;
    this.words = words;
    this.cells = cells;
  }

  boolean hasRoom() {
    return cells > 0 && bytes > 0;
  }

  /** Whether the finding's own cell was drawn that was asked for. */
  boolean hasChosen() {
    return chosen;
  }

  Part part(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      Box box = box(paragraph.text(), 1, 1, List.of(paragraph.place()), new HashSet<>());
      return new Part(false, "", List.of(new Line("", List.of(box), false)), 0, 0);
    }
    return table((Block.Table) block);
  }

  private Part table(Block.Table table) {
    List<Block.Row> rows = table.rows();
    int from = Excerpt.firstRow(rows, asked);
    int to = from;
    List<Block.Row> window = rows.subList(from, Math.min(rows.size(), from + Excerpt.ROWS));
    Merged merged = Merged.of(rows, from, from + window.size());
    List<Line> lines = new ArrayList<>();
    while (to < from + window.size() && hasRoom()) {
      lines.add(line(rows, to, merged));
      to++;
    }
    return new Part(true, name(table), lines, from, rows.size() - to);
  }

  private String name(Block.Table table) {
    Place place =
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .map(Block.Cell::place)
            .findFirst()
            .orElse(Place.WHOLE_FILE);
    if (place instanceof Place.InSheet cell && !cell.sheet().isEmpty()) {
      return Brief.name(cell.sheet());
    }
    return place instanceof Place.OnPage line
        ? words.say("project.table.on-page", table.number(), line.page())
        : words.say("project.table", table.number());
  }

  private Line line(List<Block.Row> rows, int number, Merged merged) {
    List<Box> boxes = new ArrayList<>();
    Set<Mark> told = new HashSet<>();
    List<Block.Cell> all = rows.get(number).cells();
    int next = 0;
    for (Block.Cell cell : all.subList(0, Math.min(all.size(), COLUMNS))) {
      if (cell.column() > next) {
        boxes.add(new Box("", Math.min(cell.column() - next, COLUMNS), 1, false, List.of(), false));
      }
      next = cell.column() + cell.span();
      if (!merged.isCovered(cell)) {
        List<Place> covered = merged.places(cell);
        // On a printed page a row has one place: what is in a row below is told there.
        boolean ofRow = cell.place() instanceof Place.OnPage;
        List<Place> places = ofRow ? covered.subList(0, 1) : covered;
        int columns = Math.min(cell.span(), COLUMNS);
        boxes.add(box(merged.text(cell), columns, covered.size(), places, told));
      }
    }
    return new Line(label(all, number), boxes, all.size() > COLUMNS);
  }

  private static String label(List<Block.Cell> cells, int number) {
    Place place = cells.isEmpty() ? Place.WHOLE_FILE : cells.get(0).place();
    if (place instanceof Place.InTable cell) {
      return String.valueOf(cell.row());
    }
    return place instanceof Place.InSheet cell
        ? String.valueOf(cell.row())
        : String.valueOf(number + 1);
  }

  /**
   * A box.
   *
   * @param told what the row's boxes before this one have told; what this one tells is added
   */
  private Box box(String text, int columns, int rows, List<Place> places, Set<Mark> told) {
    String shown = Brief.of(text, LONGEST);
    cells--;
    bytes -= Room.bytes(shown) + OF_BOX;
    List<Mark> marks =
        places.stream()
            .flatMap(place -> asked.marks().getOrDefault(place, List.of()).stream())
            .distinct()
            .toList();
    boolean first = !chosen && places.contains(asked.chosen());
    chosen |= first;
    List<Mark> fresh = marks.stream().filter(told::add).limit(MARKS).toList();
    bytes -= fresh.stream().mapToInt(mark -> Room.bytes(mark.message()) + OF_MARK).sum();
    return new Box(shown, columns, rows, !marks.isEmpty(), fresh, first);
  }

  /** Cells that go on below, within the rows that are shown. */
  private static final class Merged {

    private final IdentityHashMap<Block.Cell, List<Place>> covers = new IdentityHashMap<>();
    private final IdentityHashMap<Block.Cell, String> texts = new IdentityHashMap<>();
    private final Set<Block.Cell> covered = Collections.newSetFromMap(new IdentityHashMap<>());

    static Merged of(List<Block.Row> rows, int from, int to) {
      Merged merged = new Merged();
      Map<Integer, Block.Cell> above = new HashMap<>();
      for (int row = Math.max(0, from - Excerpt.ROWS); row < to; row++) {
        Map<Integer, Block.Cell> now = new HashMap<>();
        for (Block.Cell cell : rows.get(row).cells()) {
          Block.Cell origin = cell.continued() ? above.get(cell.column()) : null;
          if (origin == null) {
            now.put(cell.column(), cell);
          } else if (row == from) {
            merged.texts.put(cell, merged.text(origin));
            now.put(cell.column(), cell);
          } else {
            merged.add(origin, cell);
            now.put(cell.column(), origin);
          }
        }
        above = now;
      }
      return merged;
    }

    private void add(Block.Cell origin, Block.Cell cell) {
      covers
          .computeIfAbsent(origin, none -> new ArrayList<>(List.of(origin.place())))
          .add(cell.place());
      covered.add(cell);
    }

    boolean isCovered(Block.Cell cell) {
      return covered.contains(cell);
    }

    List<Place> places(Block.Cell cell) {
      return covers.getOrDefault(cell, List.of(cell.place()));
    }

    String text(Block.Cell cell) {
      return texts.getOrDefault(cell, cell.text());
    }
  }
}
