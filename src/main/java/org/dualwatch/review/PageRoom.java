package org.dualwatch.review;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.page.Room;
import org.dualwatch.rule.Verdict;
import org.dualwatch.target.TargetTable;

/**
 * What the web page shows of judged files: everything, or where that would be a page that no
 * browser opens what is gravest.
 */
final class PageRoom {

  private static final Comparator<Listed> GRAVEST = Comparator.comparing(Listed::severity);

  /** What each takes on the page besides its texts, in bytes. */
  private static final int OF_FILE = 900;

  private static final int OF_TABLE = 550;
  private static final int OF_ENTRY = 350;
  private static final int OF_CONSEQUENCE = 250;
  private static final int OF_GROUP = 600;
  private static final int OF_ROW = 150;

  private final Set<Object> shown = Collections.newSetFromMap(new IdentityHashMap<>());

  /** One thing that is shown or not: an entry, a finding that was waived, or a group of notes. */
  private record Listed(Object what, Severity severity, int bytes) {}

  private PageRoom() {}

  static PageRoom of(List<Arranged> files) {
    PageRoom page = new PageRoom();
    page.choose(files);
    return page;
  }

  /** Whether a file, a table, an entry, a group or a single finding is shown. */
  boolean shows(Object one) {
    return shown.contains(one);
  }

  private void choose(List<Arranged> files) {
    Room ofFiles = new Room(Room.OF_A_PAGE / 4);
    List<Arranged> chosen =
        ofFiles.fitting(
            files,
            Comparator.comparing(Arranged::verdict, Comparator.reverseOrder()),
            file -> OF_FILE + 2 * Room.bytes(file.name()));
    shown.addAll(chosen);
    List<Tabled> tables = chosen.stream().flatMap(PageRoom::tables).toList();
    Room ofTables = new Room(Room.OF_A_PAGE / 4);
    ofTables
        .fitting(
            tables,
            Comparator.comparing(Tabled::verdict, Comparator.reverseOrder()),
            one -> OF_TABLE + 2 * Room.bytes(one.table().project().text()))
        .forEach(one -> shown.add(one.table()));
    Room room = new Room(Room.OF_A_PAGE / 2 + ofFiles.left() + ofTables.left());
    List<Listed> listed = chosen.stream().flatMap(this::listed).toList();
    room.fitting(listed, GRAVEST, Listed::bytes).forEach(one -> shown.add(one.what()));
    List<Finding> rows =
        chosen.stream()
            .flatMap(file -> file.arrangement().alike().stream())
            .filter(this::shows)
            .flatMap(group -> group.findings().stream())
            .toList();
    shown.addAll(
        room.fitting(
            rows,
            Comparator.comparing(Finding::severity),
            row -> OF_ROW + texts(row) + Room.bytes(row.fix().zh())));
  }

  private record Tabled(TargetTable table, Verdict verdict) {}

  private static Stream<Tabled> tables(Arranged file) {
    return file.tables().map(table -> new Tabled(table, file.verdict(table)));
  }

  /** What stands in the parts of a file that are shown. */
  private Stream<Listed> listed(Arranged file) {
    Stream<Integer> parts =
        Stream.concat(Stream.of(0), file.tables().filter(this::shows).map(table -> table.number()));
    return Stream.concat(
        parts.flatMap(
            part ->
                Stream.concat(
                    file.arrangement().entriesOf(part).stream().map(PageRoom::listed),
                    file.arrangement().waivedOf(part).stream().map(PageRoom::listed))),
        file.arrangement().alike().stream().map(PageRoom::listed));
  }

  private static Listed listed(Entry entry) {
    int consequences =
        entry.consequences().stream().mapToInt(one -> OF_CONSEQUENCE + texts(one)).sum();
    Finding finding = entry.finding();
    return new Listed(
        entry,
        finding.severity(),
        OF_ENTRY
            + texts(finding)
            + Room.bytes(finding.fix().zh(), finding.basis(), finding.rule())
            + consequences);
  }

  private static Listed listed(Finding waived) {
    String decision = waived.waiver().reason() + waived.waiver().approver();
    return new Listed(
        waived,
        Severity.NOTE,
        OF_ENTRY + texts(waived) + Room.bytes(waived.basis(), waived.rule(), decision));
  }

  private static Listed listed(Alike group) {
    return new Listed(
        group,
        Severity.NOTE,
        OF_GROUP + Room.bytes(group.fix(), group.follows(), group.first().basis(), group.rule()));
  }

  private static int texts(Finding finding) {
    return Room.bytes(
        finding.subject().place().text(),
        finding.subject().indicator(),
        finding.message().zh(),
        finding.evidence().found(),
        finding.evidence().expected(),
        finding.evidence().difference());
  }
}
