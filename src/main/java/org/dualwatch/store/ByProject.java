package org.dualwatch.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Forms on record by the project they are of, so that a file of thousands is looked up at once. */
final class ByProject<T> {

  /** One form, and how many stand before it. */
  private record Ranked<T>(int rank, T form) {}

  private final Map<String, List<Ranked<T>>> byCode = new HashMap<>();
  private final Map<String, List<Ranked<T>>> byName = new HashMap<>();
  private final Map<String, List<Ranked<T>>> uncodedByName = new HashMap<>();

  /**
   * Sorts forms by project.
   *
   * @param forms the newest first
   */
  ByProject(List<T> forms, Function<T, Project> project) {
    int rank = 0;
    for (T form : forms) {
      put(project.apply(form), new Ranked<>(rank, form));
      rank++;
    }
  }

  private void put(Project project, Ranked<T> form) {
    put(byName, project.name(), form);
    if (project.isCoded()) {
      put(byCode, project.code(), form);
    } else {
      put(uncodedByName, project.name(), form);
    }
  }

  private static <T> void put(Map<String, List<Ranked<T>>> to, String key, Ranked<T> form) {
    if (!key.isEmpty()) {
      to.computeIfAbsent(key, none -> new ArrayList<>()).add(form);
    }
  }

  /** The newest form of a project. */
  Optional<T> newest(Project project) {
    return lists(project)
        .map(list -> list.get(0))
        .min(Comparator.comparingInt(Ranked::rank))
        .map(Ranked::form);
  }

  /** The form of a project where there is exactly one. */
  Optional<T> only(Project project) {
    List<List<Ranked<T>>> found = lists(project).toList();
    return found.size() == 1 && found.get(0).size() == 1
        ? Optional.of(found.get(0).get(0).form())
        : Optional.empty();
  }

  /** Lists that have something in them, no form in two. */
  private Stream<List<Ranked<T>>> lists(Project project) {
    return project.isCoded()
        ? Stream.of(byCode.get(project.code()), uncodedByName.get(project.name()))
            .filter(Objects::nonNull)
        : Stream.ofNullable(byName.get(project.name()));
  }
}
