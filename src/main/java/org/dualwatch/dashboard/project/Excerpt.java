package org.dualwatch.dashboard.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dualwatch.document.Block;
import org.dualwatch.document.Document;
import org.dualwatch.finding.Place;
import org.dualwatch.page.Words;

/**
 * What a page shows of a file: the tables that a form is in, with what was found there marked; of
 * large ones the part around it.
 *
 * @param parts in the order of the file
 * @param left how many tables and paragraphs of those asked for have no room
 * @param isAll whether all of the file was asked for
 * @param isFound whether the finding's own cell is among what is shown
 */
public record Excerpt(List<Part> parts, int left, boolean isAll, boolean isFound) {

  /** How many rows of one table are shown. */
  static final int ROWS = 150;

  /** How many rows before the first that matters. */
  private static final int BEFORE = 5;

  /** Paragraphs above a table, where its title stands. */
  private static final int ABOVE = 3;

  private static final int CELLS = 4_000;

  public Excerpt {
    parts = List.copyOf(parts);
  }

  /**
   * What is to be shown.
   *
   * @param own where the form stands
   * @param marks what was found, by where
   * @param chosen where the finding is that was asked for; the whole file where it has no place
   * @param all whether the whole file is asked for
   */
  record Asked(Set<Place> own, Map<Place, List<Mark>> marks, Place chosen, boolean all) {

    boolean isAbout(Place place) {
      return own.contains(place) || marks.containsKey(place);
    }
  }

  static Excerpt of(Document document, Asked asked, Words words) {
    List<Block> blocks = document.blocks();
    Set<Integer> about = about(blocks, asked);
    boolean all = asked.all() || about.isEmpty();
    Collection<Integer> shown = all ? numbers(blocks.size()) : withTitles(blocks, about);
    Map<Integer, Part> parts = new TreeMap<>();
    int chosen = chosen(blocks, shown, asked.chosen());
    Drawing drawing = new Drawing(asked, words, CELLS);
    if (chosen >= 0) {
      parts.put(chosen, drawing.part(blocks.get(chosen)));
    }
    for (int number : shown) {
      if (number != chosen && drawing.hasRoom()) {
        parts.put(number, drawing.part(blocks.get(number)));
      }
    }
    return new Excerpt(
        List.copyOf(parts.values()), shown.size() - parts.size(), all, drawing.hasChosen());
  }

  private static List<Integer> numbers(int size) {
    List<Integer> numbers = new ArrayList<>();
    for (int number = 0; number < size; number++) {
      numbers.add(number);
    }
    return numbers;
  }

  private static Set<Integer> about(List<Block> blocks, Asked asked) {
    Set<Integer> about = new TreeSet<>();
    for (int number = 0; number < blocks.size(); number++) {
      if (isAbout(blocks.get(number), asked)) {
        about.add(number);
      }
    }
    return about;
  }

  private static boolean isAbout(Block block, Asked asked) {
    if (block instanceof Block.Table table) {
      return table.rows().stream()
          .anyMatch(row -> row.cells().stream().anyMatch(cell -> asked.isAbout(cell.place())));
    }
    return block instanceof Block.Paragraph paragraph && asked.isAbout(paragraph.place());
  }

  /** The paragraphs too that stand right above. */
  private static Set<Integer> withTitles(List<Block> blocks, Set<Integer> about) {
    Set<Integer> shown = new TreeSet<>(about);
    for (int number : about) {
      for (int above = number - 1; above >= Math.max(0, number - ABOVE); above--) {
        if (!(blocks.get(above) instanceof Block.Paragraph)) {
          break;
        }
        shown.add(above);
      }
    }
    return shown;
  }

  private static int chosen(List<Block> blocks, Collection<Integer> shown, Place place) {
    Asked only = new Asked(Set.of(place), Map.of(), place, false);
    return shown.stream().filter(n -> isAbout(blocks.get(n), only)).findFirst().orElse(-1);
  }

  /** The first row to be shown of a table: a little before what matters. */
  static int firstRow(List<Block.Row> rows, Asked asked) {
    if (rows.size() <= ROWS) {
      return 0;
    }
    int about = first(rows, place -> place.equals(asked.chosen()));
    int first = about >= 0 ? about : Math.max(0, first(rows, asked::isAbout));
    return Math.max(0, Math.min(first - BEFORE, rows.size() - ROWS));
  }

  private static int first(List<Block.Row> rows, Predicate<Place> wanted) {
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).cells().stream().anyMatch(cell -> wanted.test(cell.place()))) {
        return row;
      }
    }
    return -1;
  }
}
