package org.dualwatch.office;

import java.util.List;
import java.util.Map;

/**
 * One file of a profile, taken apart.
 *
 * @param base the name of the profile that it extends; empty where it extends none
 * @param rules what is changed, by the rule's id
 * @param own the rules that it adds
 * @param monitoring what it changes of monitoring; empty or one
 * @param correction what it changes of correction cases; empty or one
 */
record ProfileFile(
    Yaml yaml,
    String name,
    String base,
    String about,
    Map<String, Yaml> rules,
    List<OwnRule> own,
    List<MonitoringChange> monitoring,
    List<CorrectionChange> correction) {

  private static final String EXTENDS = "extends";
  private static final String RULES = "rules";
  private static final String OWN = "own-rules";
  private static final String MONITORING = "monitoring";
  private static final String CORRECTION = "correction";
  private static final List<String> KEYS =
      List.of("name", EXTENDS, "about", RULES, OWN, MONITORING, CORRECTION);

  /**
   * Takes a file apart.
   *
   * @param fileName without its ending: what the profile has to be named, as it is looked up by it
   */
  static ProfileFile of(Yaml yaml, String fileName) {
    Fields fields = yaml.fields(KEYS);
    Yaml name = fields.required("name");
    if (!name.line().matches("[A-Za-z0-9-]{1,20}")) {
      throw name.wrong(
          "名称只能用字母、数字和连字符，最多 20 个字符", "a name is of letters, digits and hyphens, at most 20");
    }
    if (!name.line().equals(fileName)) {
      throw name.wrong(
          "名称应与文件名相同：“" + fileName + "”",
          "the name has to be that of the file, '" + fileName + "'");
    }
    return new ProfileFile(
        yaml,
        name.line(),
        fields.optional(EXTENDS).map(Yaml::line).orElse(""),
        fields.required("about").line(),
        fields.optional(RULES).map(Yaml::map).orElseGet(Map::of),
        fields.optional(OWN).map(OwnRuleReader::all).orElseGet(List::of),
        fields.optional(MONITORING).map(MonitoringChange::of).stream().toList(),
        fields.optional(CORRECTION).map(CorrectionChange::of).stream().toList());
  }

  /** What is wrong with what it extends. */
  WrongOfficeFileException wrongBase(String zh, String en) {
    return yaml.map().getOrDefault(EXTENDS, yaml).wrong(zh, en);
  }
}
