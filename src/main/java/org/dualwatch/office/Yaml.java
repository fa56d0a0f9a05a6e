package org.dualwatch.office;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dualwatch.finding.Bilingual;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A part of an office's file, which knows where it stands so that a mistake can be shown. */
record Yaml(String file, Node node) {

  private static final int LONGEST_KEY = 100;
  private static final int LONGEST_LINE = 500;

  private static final Set<Tag> PLAIN =
      Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.SEQ, Tag.MAP);

  /** A mapping all of whose keys are known. */
  Fields fields(Collection<String> known) {
    Map<String, Yaml> values = map();
    values.forEach(
        (key, value) -> {
          if (!known.contains(key)) {
            throw value.wrong(
                "不认识“" + key + "”，是否应为“" + Nearest.to(key, known) + "”？",
                "unknown key '" + key + "', did you mean '" + Nearest.to(key, known) + "'?");
          }
        });
    return new Fields(this, values);
  }

  /** A mapping, in its order. */
  Map<String, Yaml> map() {
    if (!(plain() instanceof MappingNode mapping)) {
      throw wrong("这里应为“键: 值”", "expected keys with values");
    }
    Map<String, Yaml> values = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = new Yaml(file, tuple.getKeyNode()).text();
      Yaml value = new Yaml(file, tuple.getValueNode());
      if (key.length() > LONGEST_KEY) {
        throw value.wrong("键太长", "the key is too long");
      }
      if (values.put(key, value) != null) {
        throw new Yaml(file, tuple.getKeyNode())
            .wrong("“" + key + "”写了两次", "'" + key + "' stands there twice");
      }
    }
    return values;
  }

  /** A list. */
  List<Yaml> list() {
    if (!(plain() instanceof SequenceNode sequence)) {
      throw wrong("这里应为列表", "expected a list");
    }
    return sequence.getValue().stream().map(item -> new Yaml(file, item)).toList();
  }

  /** One text or number as written, not empty. */
  String text() {
    if (!(plain() instanceof ScalarNode scalar)) {
      throw wrong("这里应为一项文字或数字", "expected one text or number");
    }
    String text = scalar.getValue().strip();
    if (text.isEmpty() || scalar.getTag().equals(Tag.NULL)) {
      throw wrong("这里没有填写", "nothing is stated here");
    }
    return text;
  }

  /** A text of one line. */
  String line() {
    String text = text();
    if (text.length() > LONGEST_LINE || text.chars().anyMatch(Character::isISOControl)) {
      throw wrong(
          "这里应为一行文字，最多 " + LONGEST_LINE + " 字", "expected one line of at most " + LONGEST_LINE);
    }
    return text;
  }

  /** A text for people: in Chinese and English, or one that has to do for both. */
  Bilingual bilingual() {
    if (isText()) {
      return new Bilingual(line(), line());
    }
    Fields fields = fields(List.of("zh", "en"));
    return new Bilingual(fields.required("zh").line(), fields.required("en").line());
  }

  /** A day such as 2026-12-31. */
  LocalDate day() {
    try {
      return LocalDate.parse(text());
    } catch (DateTimeException wrong) {
      throw wrong("“" + text() + "”不是日期，应如 2026-12-31", "no day: expected one such as 2026-12-31");
    }
  }

  boolean isText() {
    return node instanceof ScalarNode;
  }

  boolean isList() {
    return node instanceof SequenceNode;
  }

  boolean isMap() {
    return node instanceof MappingNode;
  }

  /** This part in one line, for people. */
  String shown() {
    if (isMap()) {
      return map().entrySet().stream()
          .map(entry -> entry.getKey() + ": " + entry.getValue().shown())
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return isList()
        ? list().stream().map(Yaml::shown).collect(Collectors.joining(", ", "[", "]"))
        : text();
  }

  /** What is wrong with this part, and where it stands. */
  WrongOfficeFileException wrong(String zh, String en) {
    Optional<Integer> line = node.getStartMark().map(mark -> mark.getLine() + 1);
    return new WrongOfficeFileException(
        file
            + line.map(number -> " 第 " + number + " 行").orElse("")
            + "："
            + zh
            + " ("
            + line.map(number -> "line " + number + ": ").orElse("")
            + en
            + ")");
  }

  private Node plain() {
    if (!PLAIN.contains(node.getTag())) {
      throw wrong("不接受标签 " + node.getTag(), "tags are not accepted");
    }
    return node;
  }
}
