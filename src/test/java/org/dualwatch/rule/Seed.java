package org.dualwatch.rule;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.target.Field;
import org.dualwatch.target.TargetReader;
import org.dualwatch.target.TargetTable;
import org.dualwatch.target.TargetTables;
import org.dualwatch.value.ValueGrammar;

/**
 * The ten real tables of one unit for 2025: the sample with the goals as the unit published them,
 * which are longer than those of the sample.
 */
final class Seed {

  static final Path FILE =
      Path.of("src", "main", "resources", "org", "dualwatch", "sample", "363207-2025.docx");

  private Seed() {}

  static TargetTables tables() {
    List<TargetTable> tables = read(FILE).tables();
    List<String> goals = goals();
    return new TargetTables(
        "docx",
        IntStream.range(0, goals.size())
            .mapToObj(at -> withGoal(tables.get(at), goals.get(at)))
            .toList(),
        List.of());
  }

  private static TargetTable withGoal(TargetTable table, String goal) {
    return new TargetTable(
        table.number(),
        table.kind(),
        table.title(),
        table.unit(),
        table.unitField(),
        table.project(),
        table.projectCode(),
        table.fiscalYear(),
        table.budget(),
        table.purpose(),
        List.of(new Field(goal, goal, table.goals().get(0).place())),
        table.indicators(),
        table.midTerm(),
        table.place());
  }

  private static List<String> goals() {
    try (InputStream goals =
        Objects.requireNonNull(Seed.class.getResourceAsStream("seed-goals.txt"))) {
      return new String(goals.readAllBytes(), UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The tables of any file, as the command line reads it. */
  static TargetTables read(Path file) {
    try (DocumentReader documents = new DocumentReader()) {
      return new TargetReader(new ValueGrammar())
          .read(
              documents.read(Files.readAllBytes(file), file.getFileName().toString()),
              OptionalInt.empty());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
