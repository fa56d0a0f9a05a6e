package org.dualwatch.document.json;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dualwatch.document.Block;
import org.dualwatch.document.Document;
import org.dualwatch.document.Format;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Extent;
import org.dualwatch.document.gate.JsonRefusals;
import org.dualwatch.document.gate.Limits;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.document.text.TextDecoder;
import org.dualwatch.finding.Bilingual;

/**
 * The JSON of target tables, as {@code dualwatch read} prints it and target-tables.schema.json
 * describes it, to a {@link Document} in the layout of a form, so that one path reads all. Of a
 * value its text counts, and is understood anew: what the file states beside it (kind, number,
 * unit, date) is not compared, since to understand values is no business of this room.
 */
public final class JsonReader {

  private static final Pattern UNIT_CODE =
      Pattern.compile("(?:(?=[A-Za-z]*[0-9])[0-9A-Za-z]{3,21})?");
  private static final Pattern AMOUNT = Pattern.compile("(?:[0-9]{1,24}(?:\\.[0-9]{1,12})?)?");
  private static final Pattern FORM_KINDS = Pattern.compile("(?:project|whole-unit|region)?");
  private static final Pattern AMOUNT_UNIT = Pattern.compile("(?:元|万元|亿元)?");
  private static final Set<String> KINDS =
      Set.of(
          "at-least",
          "at-most",
          "more-than",
          "less-than",
          "exactly",
          "between",
          "unsigned",
          "deadline",
          "qualitative",
          "unread");

  /** What comes of understanding a text, and means nothing without it. */
  private static final Set<String> UNDERSTOOD = Set.of("number", "low", "high", "date");

  private static final int MOST_TABLES = Limits.TABLES / 2;
  private static final int MOST_GOALS = 99;

  private final JsonCursor cursor;
  private final Extent extent = new Extent();
  private final List<Block> blocks = new ArrayList<>();
  private Optional<String> foreign = Optional.empty();
  private boolean hasTables;

  private JsonReader(JsonCursor cursor) {
    this.cursor = cursor;
  }

  /** Reads the bytes of a JSON file. */
  public static Document read(byte[] bytes) throws ContentRefused {
    if (bytes.length > Limits.MARKUP_BYTES) {
      throw Refusals.tooLarge(bytes.length, Limits.MARKUP_BYTES);
    }
    JsonReader reader = new JsonReader(new JsonCursor(TextDecoder.decode(bytes)));
    reader.readFile();
    return new Document(Format.JSON, reader.blocks);
  }

  private void readFile() throws ContentRefused {
    if (!cursor.at(JsonToken.START_OBJECT)) {
      cursor.skip();
      cursor.finish();
      throw JsonRefusals.foreignJson();
    }
    cursor.object(this::readMember);
    cursor.finish();
    if (!hasTables) {
      throw JsonRefusals.foreignJson();
    }
    if (foreign.isPresent()) {
      throw unknownKey(foreign.get());
    }
  }

  private void readMember(String name) throws ContentRefused {
    switch (name) {
      case "file", "sha256", "format" -> cursor.text();
      // A monitoring form is submitted as its unit filled it in, not as this program printed it.
      case "findings", "monitoringForms" -> cursor.array(cursor::skip);
      case "tables" -> {
        hasTables = true;
        cursor.array(this::readTable);
      }
      default -> {
        // Where there are no tables, the file is another one altogether.
        foreign = foreign.or(() -> Optional.of(cursor.pointer()));
        cursor.skip();
      }
    }
  }

  private void readTable() throws ContentRefused {
    JsonForm form = new JsonForm(cursor.pointer(), extent);
    cursor.object(name -> readTableMember(name, form));
    form.addTo(blocks);
  }

  private void readTableMember(String name, JsonForm form) throws ContentRefused {
    switch (name) {
      case "number" -> cursor.integer(1, MOST_TABLES);
      case "kind" -> matching(FORM_KINDS, "模式中列出的 kind", "a kind that the schema lists");
      case "midTerm" -> requireNoMidTerm();
      case "title", "project", "projectCode", "purpose" -> form.put(name, cursor.text());
      case "fiscalYear" -> form.put(name, cursor.integer(2000, 2099));
      case "unit" -> cursor.object(member -> readUnit(member, form));
      case "budget" -> cursor.object(member -> readBudget(member, form));
      case "goals" -> cursor.array(() -> readGoal(form));
      case "indicators" -> {
        form.beginIndicators();
        cursor.array(() -> readIndicator(form));
      }
      default -> throw unknownKey(cursor.pointer());
    }
  }

  /** A form with two time spans has another layout, which is not made up here. */
  private void requireNoMidTerm() throws ContentRefused {
    cursor.require(JsonToken.VALUE_NULL, new Bilingual("null（中期目标请以原表报送）", "null"));
    cursor.skip();
  }

  private void readUnit(String name, JsonForm form) throws ContentRefused {
    switch (name) {
      case "code" ->
          form.put("unit/code", matching(UNIT_CODE, "3 至 21 位字母和数字", "3 to 21 letters and digits"));
      case "name" -> form.put("unit/name", cursor.text());
      default -> throw unknownKey(cursor.pointer());
    }
  }

  private void readBudget(String name, JsonForm form) throws ContentRefused {
    switch (name) {
      case "total", "fiscal", "other" ->
          form.put("budget/" + name, matching(AMOUNT, "写成字符串的十进制数", "a decimal as a string"));
      case "unit" -> form.put("budget/unit", matching(AMOUNT_UNIT, "元、万元或亿元", "元, 万元 or 亿元"));
      case "place" -> cursor.object(member -> cursor.skip());
      default -> throw unknownKey(cursor.pointer());
    }
  }

  private JsonText matching(Pattern pattern, String zh, String en) throws ContentRefused {
    String pointer = cursor.pointer();
    JsonText text = cursor.text();
    if (!pattern.matcher(text.text()).matches()) {
      throw JsonRefusals.jsonValue(
          pointer, new Bilingual("其他文字", "another text"), new Bilingual(zh, en));
    }
    return text;
  }

  private void readGoal(JsonForm form) throws ContentRefused {
    cursor.require(JsonToken.VALUE_STRING, JsonCursor.TEXT);
    if (form.goals() == MOST_GOALS) {
      throw Refusals.tooComplex("超过 " + MOST_GOALS + " 条绩效目标", "不超过 " + MOST_GOALS + " 条");
    }
    form.addGoal(cursor.text());
  }

  private void readIndicator(JsonForm form) throws ContentRefused {
    JsonIndicator indicator = new JsonIndicator(cursor.pointer());
    cursor.object(
        name -> {
          switch (name) {
            case "level1", "level2", "name", "description", "weight" ->
                indicator.put(name, cursor.text());
            case "others" -> cursor.array(() -> readOther(indicator));
            case "value" -> readValue(indicator);
            case "place" -> cursor.object(member -> cursor.skip());
            default -> throw unknownKey(cursor.pointer());
          }
        });
    form.add(indicator);
  }

  private void readOther(JsonIndicator indicator) throws ContentRefused {
    String pointer = cursor.pointer();
    Map<String, JsonText> cell = new HashMap<>();
    cursor.object(
        name -> {
          if (!name.equals("heading") && !name.equals("text")) {
            throw unknownKey(cursor.pointer());
          }
          cell.put(name, cursor.text());
        });
    JsonText none = new JsonText("", pointer);
    indicator.putOther(cell.getOrDefault("heading", none).text(), cell.getOrDefault("text", none));
  }

  /** A value is its text, alone or with what was understood of it. */
  private void readValue(JsonIndicator indicator) throws ContentRefused {
    if (!cursor.at(JsonToken.START_OBJECT)) {
      indicator.put("value", cursor.text());
      return;
    }
    String pointer = cursor.pointer();
    List<JsonText> understood = new ArrayList<>();
    cursor.object(
        name -> {
          switch (name) {
            case "text" -> indicator.put("value", cursor.text());
            case "kind" -> readKind();
            case "number", "low", "high", "date", "unit", "reason", "baseline", "suggestion" -> {
              JsonText stated = cursor.text();
              if (UNDERSTOOD.contains(name) && !stated.text().isEmpty()) {
                understood.add(stated);
              }
            }
            default -> throw unknownKey(cursor.pointer());
          }
        });
    if (!indicator.has("value") || (indicator.isBlank("value") && !understood.isEmpty())) {
      throw JsonRefusals.jsonValue(
          pointer + "/text",
          new Bilingual("空", "nothing"),
          new Bilingual("指标值的原文", "the value's text"));
    }
  }

  private void readKind() throws ContentRefused {
    cursor.require(JsonToken.VALUE_STRING, JsonCursor.TEXT);
    JsonText kind = cursor.text();
    if (!KINDS.contains(kind.text())) {
      throw JsonRefusals.jsonValue(
          kind.pointer(),
          new Bilingual("其他文字", "another text"),
          new Bilingual("模式中列出的 kind", "a kind that the schema lists"));
    }
  }

  private static ContentRefused unknownKey(String pointer) {
    return JsonRefusals.jsonValue(
        pointer,
        new Bilingual("未知的键", "an unknown key"),
        new Bilingual("模式中列出的键", "a key that the schema lists"));
  }
}
