package org.dualwatch.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dualwatch.board.FindingCounts;
import org.dualwatch.board.Origin;
import org.dualwatch.board.RuleHits;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Severity;

/** Gathers the findings of a unit and year that stand now. */
final class BoardFindings {

  private static final int MOST_POSITIONS = 1_000;

  private final Map<String, List<HitOnRecord>> byForm = new HashMap<>();
  private final Map<String, List<HitOnRecord>> byProject = new HashMap<>();
  private final Map<Key, List<HitOnRecord>> standing = new LinkedHashMap<>();
  private final Set<String> files = new HashSet<>();

  /** What one row is of; in the order that people read them in. */
  private record Key(
      String project,
      Origin origin,
      String source,
      String rule,
      String severity,
      String outcome,
      boolean own) {

    boolean isProblem() {
      return own && outcome.equals(Outcome.VIOLATED.id());
    }

    /** Whether it stands among those of the file too. */
    boolean isRepeated() {
      return origin == Origin.FILE && !project.isEmpty();
    }
  }

  /** A rule, as grave as it was found. */
  private record Graded(String rule, String severity) {}

  BoardFindings(UnitOnRecord unit, int year, ProjectGroups groups, RunOnRecord run) {
    for (HitOnRecord hit : unit.hits()) {
      byForm.computeIfAbsent(key(hit.source(), hit.form()), k -> new ArrayList<>()).add(hit);
    }
    Map<String, List<ProjectGroup>> named = new HashMap<>();
    for (ProjectGroup group : groups.all()) {
      for (PaperOnRecord table : group.tables()) {
        List<ProjectGroup> same =
            named.computeIfAbsent(
                table.receiptNo() + "#" + table.project(), k -> new ArrayList<>());
        if (!same.contains(group)) {
          same.add(group);
        }
      }
    }
    for (HitOnRecord hit : run.findings()) {
      List<ProjectGroup> same =
          named.getOrDefault(hit.receiptNo() + "#" + hit.project(), List.of());
      String project =
          same.size() == 1
              ? same.get(0).id()
              : groups.find(hit.receiptNo(), hit.form()).map(ProjectGroup::id).orElse("");
      if (project.isEmpty()) {
        add("", Origin.RUN, hit);
      } else {
        byProject.computeIfAbsent(project, k -> new ArrayList<>()).add(hit);
      }
    }
    unit.forms().stream()
        .filter(form -> form.year() == year && groups.find(form.key()).isEmpty())
        .forEach(form -> add("", Origin.FORM, form));
  }

  /** Adds what stands of a project's papers. */
  FindingCounts addPaper(ProjectGroup group, PaperOnRecord last, Optional<PaperOnRecord> form) {
    FindingCounts counts = add(group.id(), Origin.TABLE, last);
    return form.map(one -> counts.plus(add(group.id(), Origin.FORM, one))).orElse(counts);
  }

  /** Adds what the last run found of a project. */
  FindingCounts addRun(ProjectGroup group) {
    List<HitOnRecord> found = byProject.getOrDefault(group.id(), List.of());
    found.forEach(hit -> add(group.id(), Origin.RUN, hit));
    return counts(found);
  }

  /** Adds what was found in a file as a whole. */
  void addFile(String submission) {
    if (files.add(submission)) {
      byForm.getOrDefault(key(submission, 0), List.of()).forEach(hit -> add("", Origin.FILE, hit));
    }
  }

  /** A finding about a whole file concerns every form in it. */
  private FindingCounts add(String project, Origin origin, PaperOnRecord paper) {
    addFile(paper.submission());
    List<HitOnRecord> found =
        byForm.getOrDefault(key(paper.submission(), paper.number()), List.of());
    found.forEach(hit -> add(project, origin, hit));
    if (project.isEmpty()) {
      return counts(found);
    }
    List<HitOnRecord> ofFile = byForm.getOrDefault(key(paper.submission(), 0), List.of());
    ofFile.forEach(hit -> add(project, Origin.FILE, hit));
    return counts(found).plus(counts(ofFile));
  }

  private void add(String project, Origin origin, HitOnRecord hit) {
    Key key =
        new Key(
            project, origin, hit.source(), hit.rule(), hit.severity(), hit.outcome(), hit.own());
    standing.computeIfAbsent(key, none -> new ArrayList<>()).add(hit);
  }

  static FindingCounts counts(List<HitOnRecord> hits) {
    return new FindingCounts(
        count(hits, Severity.BLOCK), count(hits, Severity.EXPLAIN), count(hits, Severity.NOTE));
  }

  private static int count(List<HitOnRecord> hits, Severity severity) {
    return (int)
        hits.stream()
            .filter(hit -> hit.isProblem() && hit.severity().equals(severity.id()))
            .count();
  }

  /** The rows. */
  List<BoardYear.Hits> hits() {
    Set<String> leading = new HashSet<>();
    List<BoardYear.Hits> rows = new ArrayList<>();
    standing.forEach(
        (key, hits) ->
            rows.add(
                new BoardYear.Hits(
                    key.project(),
                    key.origin().id(),
                    key.source(),
                    key.rule(),
                    key.severity(),
                    key.outcome(),
                    key.own(),
                    hits.size(),
                    positions(hits),
                    key.isProblem()
                        && !key.project().isEmpty()
                        && leading.add(key.project() + "#" + key.rule()))));
    return rows;
  }

  private static String positions(List<HitOnRecord> hits) {
    StringBuilder positions = new StringBuilder();
    hits.stream()
        .limit(MOST_POSITIONS)
        .forEach(hit -> positions.append(positions.isEmpty() ? "" : ",").append(hit.position()));
    return positions.toString();
  }

  /** What stands, by rule. */
  List<RuleHits> rules() {
    Map<Graded, List<Map.Entry<Key, List<HitOnRecord>>>> rules =
        new TreeMap<>(Comparator.comparing(Graded::rule).thenComparing(Graded::severity));
    for (Map.Entry<Key, List<HitOnRecord>> one : standing.entrySet()) {
      if (one.getKey().isRepeated()) {
        continue;
      }
      Graded rule = new Graded(one.getKey().rule(), one.getKey().severity());
      rules.computeIfAbsent(rule, none -> new ArrayList<>()).add(one);
    }
    List<RuleHits> rows = new ArrayList<>();
    rules.forEach((rule, found) -> rows.add(row(rule, found)));
    return rows;
  }

  private static RuleHits row(Graded rule, List<Map.Entry<Key, List<HitOnRecord>>> found) {
    Set<String> projects = new HashSet<>();
    long violated = 0;
    long waived = 0;
    long notEvaluated = 0;
    for (Map.Entry<Key, List<HitOnRecord>> one : found) {
      Key key = one.getKey();
      int hits = one.getValue().size();
      if (key.isProblem()) {
        violated += hits;
        if (!key.project().isEmpty()) {
          projects.add(key.project());
        }
      } else if (key.outcome().equals(Outcome.WAIVED.id())) {
        waived += hits;
      } else if (key.outcome().equals(Outcome.NOT_EVALUATED.id())) {
        notEvaluated += hits;
      }
    }
    return new RuleHits(
        rule.rule(),
        rule.severity(),
        violated,
        waived,
        notEvaluated,
        projects.size(),
        violated > 0 ? 1 : 0);
  }

  private static String key(String submission, int form) {
    return submission + "#" + form;
  }
}
