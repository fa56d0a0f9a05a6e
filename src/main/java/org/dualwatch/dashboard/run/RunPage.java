package org.dualwatch.dashboard.run;

import java.io.IOException;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dualwatch.access.Role;
import org.dualwatch.board.RunDifference;
import org.dualwatch.board.RunRow;
import org.dualwatch.dashboard.Listing;
import org.dualwatch.dashboard.NotThereException;
import org.dualwatch.dashboard.Screen;
import org.dualwatch.dashboard.View;
import org.dualwatch.dashboard.Visit;
import org.dualwatch.dashboard.http.Path;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.page.Words;
import org.dualwatch.store.BoardRuns;

/** One run: its figures, what it was made from, and what it says that the one before did not. */
final class RunPage implements View.Page {

  /** The files of more units are not listed, but reached by the index that is among them. */
  private static final int FILES = 60;

  private final BoardRuns runs;
  private final RunFiles files;
  private final Function<String, Bilingual> titles;
  private final ZoneId zone;

  /**
   * @param titles a rule's title by its id, empty where nobody knows it
   */
  RunPage(BoardRuns runs, RunFiles files, Function<String, Bilingual> titles, ZoneId zone) {
    this.runs = runs;
    this.files = files;
    this.titles = titles;
    this.zone = zone;
  }

  @Override
  public Path path() {
    return Path.of("/runs/{no}");
  }

  @Override
  public Set<Role> roles() {
    return READERS_OF_ALL;
  }

  /**
   * A file that can be asked for.
   *
   * @param ending what kind of file it is
   */
  public record File(String name, String href, String ending) {

    static File of(String folder, String name) {
      return new File(name, folder + name, name.substring(name.lastIndexOf('.') + 1));
    }
  }

  @Override
  public Screen screen(Visit visit) throws NotThereException, SQLException, IOException {
    String no = visit.part("no");
    RunRow run = runs.run(visit.sight(), no).orElseThrow(NotThereException::new);
    RunDifference difference =
        runs.runDifference(visit.sight(), no).orElseThrow(NotThereException::new);
    Words words = visit.words();
    RunWords say = new RunWords(words, zone);
    List<File> ofUnits = ofUnits(run);
    RunTables tables = new RunTables(words, titles);
    List<Listing> listings =
        List.of(
            tables.lights(run),
            tables.findings(run),
            tables.changed(run, difference),
            tables.rules(difference));
    return new Screen(
        "run.ftlh",
        words.say("run.title", run.asOf()),
        Map.ofEntries(
            Map.entry("run", run),
            Map.entry("brief", RunWords.brief(run.id())),
            Map.entry("snapshotBrief", RunWords.brief(run.snapshot().id())),
            Map.entry("ended", say.time(run.endedAt())),
            Map.entry("pulled", say.time(run.snapshot().pulledAt())),
            Map.entry("difference", difference),
            Map.entry("before", difference.isFirst() ? "" : difference.beforeAsOf().toString()),
            Map.entry("files", whole(run)),
            Map.entry("unitFiles", ofUnits.subList(0, Math.min(FILES, ofUnits.size()))),
            Map.entry("moreUnitFiles", Math.max(0, ofUnits.size() - FILES))),
        listings);
  }

  private List<File> whole(RunRow run) {
    return files.whole(run).stream()
        .map(name -> File.of("/runs/" + run.no() + "/files/", name))
        .toList();
  }

  /** The index first: it leads to all of them. */
  private List<File> ofUnits(RunRow run) throws IOException {
    String folder = "/runs/" + run.no() + "/files/" + files.name(run) + "/";
    return files.ofUnits(run).stream()
        .filter(name -> name.endsWith(".html"))
        .sorted((one, other) -> Boolean.compare(isIndex(other), isIndex(one)))
        .map(name -> File.of(folder, name))
        .toList();
  }

  private static boolean isIndex(String name) {
    return name.equals("index.html");
  }
}
