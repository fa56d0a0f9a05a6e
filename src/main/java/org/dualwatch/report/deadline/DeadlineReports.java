package org.dualwatch.report.deadline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dualwatch.json.Json;
import org.dualwatch.page.Pages;
import org.dualwatch.page.Room;
import org.dualwatch.report.PlacedFile;
import org.dualwatch.sheet.DatedWorkbook;
import org.dualwatch.sheet.SheetColumn;
import org.dualwatch.sheet.SheetValue;
import org.dualwatch.sheet.TableSheet;

/** The list as a page, a workbook and JSON, and as lines; the same list has the same bytes. */
public final class DeadlineReports {

  private static final List<SheetColumn> COLUMNS =
      Stream.of(
              SheetColumn.texts("单位编码 14, 单位名称 34, 目标表 14, 首次接收 12"),
              List.of(count("已接收项目"), count("退回未重报项目")),
              SheetColumn.texts("监控表 14"),
              List.of(count("应报监控表"), count("已收监控表"), count("按时收到")),
              SheetColumn.texts("说明 40"))
          .flatMap(List::stream)
          .toList();

  /** What a unit's row takes on the page besides its texts, in bytes. */
  private static final int OF_UNIT = 450;

  private final Pages pages;

  /**
   * @param pages fills the template
   */
  public DeadlineReports(Pages pages) {
    this.pages = pages;
  }

  private static SheetColumn count(String heading) {
    return new SheetColumn(heading, 10, SheetColumn.Kind.COUNT);
  }

  /** The files, to be written among the reports. */
  public List<PlacedFile> files(DeadlineList list) throws IOException {
    String name = "报送情况-" + list.year();
    return List.of(
        new PlacedFile(name + ".html", html(list).getBytes(UTF_8)),
        new PlacedFile(name + ".xlsx", workbook(list)),
        new PlacedFile(name + ".json", (Json.pretty(json(list)) + "\n").getBytes(UTF_8)));
  }

  /** The list as lines of fields with tabs between them, the heading first. */
  public static List<String> lines(DeadlineList list) {
    String heading = "单位编码\t单位名称\t目标表\t首次接收\t已接收项目\t退回未重报项目\t监控表\t应报\t已收\t说明";
    return Stream.concat(Stream.of(heading), list.units().stream().map(DeadlineReports::line))
        .toList();
  }

  private static String line(UnitStanding unit) {
    return Stream.of(
            unit.code(),
            unit.name(),
            unit.ofTables().zh(),
            unit.firstAccepted().map(LocalDate::toString).orElse(""),
            String.valueOf(unit.accepted()),
            String.valueOf(unit.sentBack()),
            unit.ofForms().zh(),
            String.valueOf(unit.forms().due()),
            String.valueOf(unit.forms().received()),
            unit.remark())
        .map(field -> field.replaceAll("\\p{Cntrl}", " "))
        .reduce((left, right) -> left + "\t" + right)
        .orElse("");
  }

  private String html(DeadlineList list) {
    List<UnitStanding> shown =
        new Room(Room.OF_A_PAGE)
            .fitting(
                list.units(),
                UnitStanding.BY_NEED,
                unit -> OF_UNIT + Room.bytes(unit.name(), unit.remark()));
    return pages
        .fill(
            "deadlines.ftlh",
            Map.of("list", list, "shown", shown, "standings", List.of(Standing.values())))
        .replace("\r\n", "\n");
  }

  private static byte[] workbook(DeadlineList list) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DatedWorkbook.write(
        bytes,
        list.asOf(),
        workbook ->
            new TableSheet("报送情况", COLUMNS)
                .write(workbook, list.units().stream().map(DeadlineReports::row).iterator()));
    return bytes.toByteArray();
  }

  private static List<SheetValue> row(UnitStanding unit) {
    return List.of(
        SheetValue.of(unit.code()),
        SheetValue.of(unit.name()),
        SheetValue.of(unit.ofTables().shape() + " " + unit.ofTables().zh()),
        SheetValue.of(unit.firstAccepted().map(LocalDate::toString).orElse("")),
        SheetValue.of(unit.accepted()),
        SheetValue.of(unit.sentBack()),
        SheetValue.of(unit.ofForms().shape() + " " + unit.ofForms().zh()),
        SheetValue.of(unit.forms().due()),
        SheetValue.of(unit.forms().received()),
        SheetValue.of(unit.forms().inTime()),
        SheetValue.of(unit.remark()));
  }

  private static ObjectNode json(DeadlineList list) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("fiscalYear", list.year());
    json.put("asOf", list.asOf().toString());
    put(json, "tablesDue", list.due());
    if (list.forms() instanceof FormsAsked.Until until) {
      json.put("formsUntil", until.until().toString());
      put(json, "formsDue", until.due());
    } else {
      json.putNull("formsUntil").putNull("formsDue");
    }
    ObjectNode tables = json.putObject("tables");
    ObjectNode forms = json.putObject("forms");
    for (Standing standing : Standing.values()) {
      tables.put(standing.id(), list.countOfTables(standing));
      forms.put(standing.id(), list.countOfForms(standing));
    }
    for (UnitStanding unit : list.units()) {
      json.withArray("units").add(json(unit));
    }
    return json;
  }

  private static void put(ObjectNode json, String name, DueDay due) {
    due.day().ifPresentOrElse(day -> json.put(name, day.toString()), () -> json.putNull(name));
  }

  private static ObjectNode json(UnitStanding unit) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("code", unit.code()).put("name", unit.name());
    json.put("tables", unit.ofTables().id());
    unit.firstAccepted()
        .ifPresentOrElse(
            day -> json.put("firstAccepted", day.toString()), () -> json.putNull("firstAccepted"));
    json.put("projectsAccepted", unit.accepted()).put("projectsSentBack", unit.sentBack());
    json.put("forms", unit.ofForms().id());
    json.put("formsDue", unit.forms().due());
    json.put("formsReceived", unit.forms().received());
    json.put("formsInTime", unit.forms().inTime());
    return json;
  }
}
