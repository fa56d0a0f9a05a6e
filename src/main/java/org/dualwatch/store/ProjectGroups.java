package org.dualwatch.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The projects of a unit and year, told apart as {@link Newest} does: by code, and by name where a
 * code is missing, unless two codes share the name.
 */
final class ProjectGroups {

  private static final int ID_LENGTH = 16;

  private final Map<String, Set<String>> codesByName = new HashMap<>();
  private final Map<String, ProjectGroup> byKey = new LinkedHashMap<>();
  private final Map<String, ProjectGroup> byPaper = new HashMap<>();

  /**
   * @param tables the newest first
   */
  ProjectGroups(String unitCode, int year, List<PaperOnRecord> tables) {
    for (PaperOnRecord table : tables) {
      Set<String> codes = codesByName.computeIfAbsent(table.key().name(), none -> new TreeSet<>());
      if (table.key().isCoded()) {
        codes.add(table.key().code());
      }
    }
    Map<String, List<PaperOnRecord>> grouped = new LinkedHashMap<>();
    for (PaperOnRecord table : tables) {
      grouped.computeIfAbsent(key(table.key()), none -> new ArrayList<>()).add(table);
    }
    grouped.forEach(
        (key, group) -> {
          Project first = group.get(group.size() - 1).key();
          String own = first.isCoded() ? coded(first.code()) : named(first.name());
          ProjectGroup one = new ProjectGroup(id(unitCode, year, own), group);
          byKey.put(key, one);
          group.forEach(table -> byPaper.put(paper(table.receiptNo(), table.number()), one));
        });
  }

  /** All, those first of which something came last. */
  List<ProjectGroup> all() {
    return List.copyOf(byKey.values());
  }

  /** The project that a form or a case is about. */
  Optional<ProjectGroup> find(Project project) {
    return Optional.ofNullable(byKey.get(key(project)))
        .or(() -> Optional.ofNullable(byKey.get(named(project.name()))));
  }

  /** The project of which a table was. */
  Optional<ProjectGroup> find(String receiptNo, int number) {
    return Optional.ofNullable(byPaper.get(paper(receiptNo, number)));
  }

  /**
   * The project of a correction case.
   *
   * @param projectKey the key of its code, or of its name where it has none
   */
  Optional<ProjectGroup> ofCase(String projectKey) {
    return Optional.ofNullable(byKey.get(coded(projectKey)))
        .or(() -> find(new Project("", projectKey)));
  }

  private String key(Project project) {
    if (project.isCoded()) {
      return coded(project.code());
    }
    Set<String> codes = codesByName.getOrDefault(project.name(), Set.of());
    return codes.size() == 1 ? coded(codes.iterator().next()) : named(project.name());
  }

  private static String coded(String code) {
    return "code " + code;
  }

  private static String named(String name) {
    return "name " + name;
  }

  private static String paper(String receiptNo, int number) {
    return receiptNo + "#" + number;
  }

  private static String id(String unitCode, int year, String key) {
    try {
      byte[] text = (unitCode + "\n" + year + "\n" + key).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(digest).substring(0, ID_LENGTH);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
    }
  }
}
