package org.dualwatch.document.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.JsonRefusals;
import org.dualwatch.document.gate.Limits;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.finding.Bilingual;

/** Goes through a JSON text value by value, and says of each surprise where it stands. */
final class JsonCursor {

  static final Bilingual TEXT = new Bilingual("字符串", "a string");
  static final Bilingual OBJECT = new Bilingual("对象", "an object");
  static final Bilingual ARRAY = new Bilingual("数组", "an array");
  private static final Bilingual INTEGER = new Bilingual("整数", "an integer");
  private static final Bilingual NOTHING = new Bilingual("文件结尾", "the end of the file");

  private static final int NUMBER_LENGTH = 100;
  private static final int NAME_LENGTH = 1_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.JSON_DEPTH)
                  .maxStringLength(Limits.FIELD_CHARACTERS)
                  .maxNumberLength(NUMBER_LENGTH)
                  .maxNameLength(NAME_LENGTH)
                  .build())
          .build();

  private final JsonParser parser;

  /** Reads the members of an object. */
  @FunctionalInterface
  interface Member {
    void read(String name) throws ContentRefused;
  }

  /** Reads an item of an array. */
  @FunctionalInterface
  interface Item {
    void read() throws ContentRefused;
  }

  JsonCursor(String text) throws ContentRefused {
    try {
      parser = FACTORY.createParser(text);
    } catch (IOException impossible) {
      throw new IllegalStateException("A text in memory can always be opened.", impossible);
    }
    next();
  }

  private void next() throws ContentRefused {
    try {
      parser.nextToken();
    } catch (IOException e) {
      throw refused(e);
    }
  }

  private ContentRefused refused(IOException e) {
    if (e instanceof StreamConstraintsException) {
      return Refusals.tooComplex(
          "JSON " + pointer() + " 处嵌套过深或过长", "不超过 " + Limits.JSON_DEPTH + " 层");
    }
    if (e instanceof JsonProcessingException json && json.getLocation() != null) {
      return JsonRefusals.invalidJson(
          json.getLocation().getLineNr(), json.getLocation().getColumnNr(), pointer());
    }
    throw new IllegalStateException("A text in memory can always be read.", e);
  }

  /** The JSON Pointer of the current value. */
  String pointer() {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  boolean at(JsonToken token) {
    return parser.currentToken() == token;
  }

  /** Reads the current object, each of its members by its name, and goes beyond it. */
  void object(Member member) throws ContentRefused {
    require(JsonToken.START_OBJECT, OBJECT);
    Set<String> names = new HashSet<>();
    next();
    while (!at(JsonToken.END_OBJECT)) {
      String name = string();
      if (!names.add(name)) {
        throw unexpected(
            new Bilingual("重复的键", "a repeated key"), new Bilingual("不重复的键", "each key once"));
      }
      next();
      member.read(name);
    }
    next();
  }

  /** Reads the current array, item by item, and goes beyond it. */
  void array(Item item) throws ContentRefused {
    require(JsonToken.START_ARRAY, ARRAY);
    next();
    while (!at(JsonToken.END_ARRAY)) {
      item.read();
    }
    next();
  }

  /** The current string, or nothing where it is null; goes beyond it. */
  JsonText text() throws ContentRefused {
    JsonText text = new JsonText(at(JsonToken.VALUE_NULL) ? "" : requiredText(), pointer());
    next();
    return text;
  }

  private String requiredText() throws ContentRefused {
    require(JsonToken.VALUE_STRING, TEXT);
    String text = string();
    if (text.codePoints().anyMatch(JsonCursor::unprintable)) {
      throw unexpected(new Bilingual("控制字符", "control characters"), new Bilingual("可见的文字", "text"));
    }
    return text;
  }

  private static boolean unprintable(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
    return control || Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE;
  }

  /** The current integer within bounds as it is written, or nothing where it is null. */
  JsonText integer(int least, int most) throws ContentRefused {
    if (at(JsonToken.VALUE_NULL)) {
      return text();
    }
    require(JsonToken.VALUE_NUMBER_INT, INTEGER);
    JsonText number = new JsonText(string(), pointer());
    if (number.text().length() > 9 || outside(Integer.parseInt(number.text()), least, most)) {
      String range = least + "—" + most;
      throw unexpected(
          new Bilingual("其他数", "another number"), new Bilingual(range + " 的整数", "one of " + range));
    }
    next();
    return number;
  }

  private static boolean outside(int number, int least, int most) {
    return number < least || number > most;
  }

  /** Goes beyond the current value, whatever it is. */
  void skip() throws ContentRefused {
    if (at(JsonToken.START_OBJECT)) {
      object(name -> skip());
    } else if (at(JsonToken.START_ARRAY)) {
      array(this::skip);
    } else {
      next();
    }
  }

  /** Requires that nothing follows. */
  void finish() throws ContentRefused {
    if (parser.currentToken() != null) {
      throw unexpected(new Bilingual("更多内容", "more"), NOTHING);
    }
  }

  /** Requires that the current value is of a kind. */
  void require(JsonToken token, Bilingual expected) throws ContentRefused {
    if (!at(token)) {
      throw unexpected(kind(), expected);
    }
  }

  /** The refusal of the current value. */
  ContentRefused unexpected(Bilingual found, Bilingual expected) {
    return JsonRefusals.jsonValue(pointer(), found, expected);
  }

  private Bilingual kind() {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return NOTHING;
    }
    return switch (token) {
      case START_OBJECT -> OBJECT;
      case START_ARRAY -> ARRAY;
      case VALUE_STRING -> TEXT;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Bilingual("数", "a number");
      case VALUE_TRUE, VALUE_FALSE -> new Bilingual("布尔值", "a boolean");
      default -> new Bilingual("null", "null");
    };
  }

  private String string() throws ContentRefused {
    try {
      return parser.getText();
    } catch (IOException e) {
      throw refused(e);
    }
  }
}
