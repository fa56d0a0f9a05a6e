package org.dualwatch.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A YAML file as a tree of texts. Nothing is constructed from it, no tag is followed, and size,
 * depth and aliases are limited, so that no file of an office can do harm.
 */
final class YamlFile {

  private static final int LARGEST = 256 * 1024;
  private static final int DEEPEST = 20;

  private YamlFile() {}

  /**
   * Reads a file.
   *
   * @throws WrongOfficeFileException where it is missing, too large, not in UTF-8, or no YAML
   */
  static Yaml read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new WrongOfficeFileException("没有这个文件：" + file + " (no such file)");
    }
    if (Files.size(file) > LARGEST) {
      throw new WrongOfficeFileException(
          file + "：超过 " + LARGEST / 1024 + " KB (the file is too large)");
    }
    return of(file.toString(), text(file.toString(), Files.readAllBytes(file)));
  }

  /** Reads the bytes of a file. */
  static String text(String file, byte[] bytes) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException other) {
      throw new WrongOfficeFileException(file + "：不是 UTF-8 编码 (is not in UTF-8)");
    }
  }

  /** Reads a text, for messages under the name of its file. */
  static Yaml of(String file, String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(LARGEST)
            .build();
    try {
      requireFlat(file, new Parse(settings).parseString(text));
      Optional<Node> root = new Compose(settings).composeString(text);
      return root.map(node -> new Yaml(file, node))
          .orElseThrow(() -> new WrongOfficeFileException(file + "：文件是空的 (the file is empty)"));
    } catch (MarkedYamlEngineException broken) {
      Optional<Integer> line = broken.getProblemMark().map(Mark::getLine);
      throw new WrongOfficeFileException(
          file
              + line.map(number -> " 第 " + (number + 1) + " 行").orElse("")
              + "：不是有效的 YAML (no valid YAML: "
              + broken.getProblem()
              + ")");
    } catch (YamlEngineException broken) {
      throw new WrongOfficeFileException(
          file + "：不是可以使用的 YAML (no usable YAML: " + broken.getMessage() + ")");
    }
  }

  /** Looks at the events one by one, which needs no stack, before a tree is built on one. */
  private static void requireFlat(String file, Iterable<Event> events) {
    int depth = 0;
    for (Event event : events) {
      switch (event.getEventId()) {
        case MappingStart, SequenceStart -> depth++;
        case MappingEnd, SequenceEnd -> depth--;
        default -> {}
      }
      if (depth > DEEPEST) {
        throw new WrongOfficeFileException(file + "：嵌套超过 " + DEEPEST + " 层 (is nested too deeply)");
      }
    }
  }
}
