package org.dualwatch.marking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dualwatch.document.Note;
import org.dualwatch.document.Notes;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Place;
import org.dualwatch.target.TargetTables;

/**
 * What is to be mended as notes, one for each place, the gravest first. What only follows from
 * something else is mended with it, and is not said again.
 */
final class FindingNotes {

  /** More no program shows in one note; a table has some ten findings. */
  private static final int LONGEST = 8_000;

  private final Map<Integer, Place> begins = new HashMap<>();

  private FindingNotes(TargetTables tables) {
    tables.tables().forEach(table -> begins.put(table.number(), table.place()));
    tables.monitoringForms().forEach(form -> begins.put(form.number(), form.place()));
  }

  /** The findings that are to be mended, in their order. */
  static List<Finding> toMend(List<Finding> findings) {
    return findings.stream().filter(f -> f.violated() && !f.isConsequence()).toList();
  }

  /** The notes of findings, dated by a day. */
  static Notes of(List<Finding> findings, TargetTables tables, LocalDate day) {
    FindingNotes notes = new FindingNotes(tables);
    Map<Place, List<Finding>> byPlace = new LinkedHashMap<>();
    for (Finding finding : findings) {
      byPlace.computeIfAbsent(notes.place(finding), none -> new ArrayList<>()).add(finding);
    }
    List<Note> all = new ArrayList<>();
    byPlace.forEach((place, found) -> all.add(note(place, found)));
    return new Notes(day, all);
  }

  /** A finding about a table as a whole is said where the table begins. */
  private Place place(Finding finding) {
    Place place = finding.subject().place();
    return place.equals(Place.WHOLE_FILE)
        ? begins.getOrDefault(finding.subject().table(), place)
        : place;
  }

  private static Note note(Place place, List<Finding> findings) {
    List<Finding> sorted =
        findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    String text = sorted.stream().map(FindingNotes::text).collect(Collectors.joining("\n"));
    return new Note(
        place,
        sorted.get(0).severity(),
        text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "……其余见回执");
  }

  private static String text(Finding finding) {
    StringBuilder text = new StringBuilder();
    text.append("【" + finding.severity().zh() + "】");
    String indicator = line(finding.subject().indicator());
    text.append(indicator.isEmpty() ? "" : indicator + "：").append(line(finding.message().zh()));
    String expected = expected(finding.evidence());
    text.append(expected.isEmpty() ? "" : "\n" + expected);
    String fix = line(finding.fix().zh());
    text.append(fix.isEmpty() ? "" : "\n怎么改：" + fix);
    return text.toString();
  }

  private static String expected(Evidence evidence) {
    List<String> parts = new ArrayList<>();
    if (!evidence.expected().isEmpty()) {
      parts.add("应当是：" + line(evidence.expected()));
    }
    if (!evidence.difference().isEmpty()) {
      parts.add("相差：" + line(evidence.difference()));
    }
    return String.join("；", parts);
  }

  /** A text out of a document begins no line of ours. */
  private static String line(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ").strip();
  }
}
