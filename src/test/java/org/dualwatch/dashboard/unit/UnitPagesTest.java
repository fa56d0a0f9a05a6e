package org.dualwatch.dashboard.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dualwatch.access.Keys;
import org.dualwatch.access.Passwords;
import org.dualwatch.access.Role;
import org.dualwatch.access.User;
import org.dualwatch.dashboard.Dashboard;
import org.dualwatch.dashboard.http.Params;
import org.dualwatch.dashboard.http.Reply;
import org.dualwatch.dashboard.http.Request;
import org.dualwatch.dashboard.http.Request.Method;
import org.dualwatch.dashboard.http.Upload;
import org.dualwatch.finding.Language;
import org.dualwatch.intake.HandIn;
import org.dualwatch.intake.Intake;
import org.dualwatch.intake.Units;
import org.dualwatch.intake.Waiting;
import org.dualwatch.page.Pages;
import org.dualwatch.store.Board;
import org.dualwatch.store.RecordSchema;
import org.dualwatch.store.Sessions;
import org.dualwatch.store.Traces;
import org.dualwatch.store.Users;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UnitPagesTest {

  private static final String UNIT = "363207";
  private static final String RECEIPT = "363207-20250801-0A1B2C3D";
  private static final long LARGEST = 10;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-08-01T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

  @TempDir private Path home;

  private Path inbox;
  private Path outbox;
  private Dashboard dashboard;
  private JdbcDataSource database;
  private Users users;
  private Sessions sessions;

  @BeforeEach
  void prepare() throws IOException, SQLException {
    inbox = home.resolve("inbox");
    outbox = home.resolve("outbox");
    Files.createDirectories(inbox.resolve(UNIT));
    Files.createDirectories(outbox.resolve(UNIT));
    database = new JdbcDataSource();
    database.setURL(
        "jdbc:h2:mem:"
            + UUID.randomUUID()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
    RecordSchema.migrate(database);
    users = new Users(database, CLOCK);
    sessions = new Sessions(database, CLOCK, Duration.ofHours(1), Duration.ofHours(9));
    add("office", Role.OFFICE, "");
    add("auditor", Role.AUDITOR, "");
    add("clerk", Role.UNIT, UNIT);
    add("other", Role.UNIT, "900001");
    Units units = units();
    dashboard =
        Dashboard.of(
            UnitViews.views(
                database,
                new Board(database, CLOCK, Duration.ZERO),
                units,
                year -> Optional.of(LocalDate.of(year - 1, 11, 30)),
                new Waiting(inbox, new Intake(inbox, units, LARGEST, CLOCK)),
                new HandIn(inbox, units, LARGEST),
                outbox,
                LARGEST,
                CLOCK),
            users,
            sessions,
            new Traces(database),
            new Passwords(),
            new Pages(),
            false,
            failure -> false,
            LARGEST,
            CLOCK);
  }

  private static Units units() {
    Map<String, String> names = new TreeMap<>(Map.of(UNIT, "天津市群众艺术馆", "900001", "示例区少年宫"));
    for (int i = 0; i < 120; i++) {
      names.put("8" + (10000 + i), "第" + i + "小学");
    }
    return Units.of(names);
  }

  private void add(String name, Role role, String unit) throws SQLException {
    users.add(new User(name, name, role, unit, Language.ZH, false, true), "");
  }

  @Test
  void aFileThatIsHandedInLiesInTheInboxAndIsToldOf() throws Exception {
    Visitor clerk = new Visitor("clerk");
    Reply reply = clerk.send(UNIT, "..\\表<b>\u202Excod.docx", "目标");
    assertThat(location(reply)).isEqualTo("/units/363207?done=file.received");
    assertThat(inbox.resolve(UNIT).resolve("表_b_xcod.docx")).hasContent("目标");
    assertThat(clerk.page("/units/363207", "done=file.received"))
        .contains("文件已收到", "表_b_xcod.docx", "○ 已收到，等待读取");
  }

  @Test
  void whatIsEmptyTooLargeOrNotThereIsSaid() throws Exception {
    Visitor clerk = new Visitor("clerk");
    assertThat(location(clerk.send(UNIT, "a.docx", ""))).endsWith("?wrong=file.empty");
    assertThat(location(clerk.send(UNIT, "a.docx", "12345678901"))).endsWith("file.too-large");
    assertThat(location(clerk.send(UNIT, "", ""))).endsWith("?wrong=file.none");
    assertThat(clerk.page("/units/363207", "wrong=file.empty")).contains("没有收下");
    assertThat(inbox.resolve(UNIT)).isEmptyDirectory();
  }

  @Test
  void nobodyElseSpeaksForAUnit() throws Exception {
    for (String name : List.of("office", "auditor", "other")) {
      assertThat(new Visitor(name).send(UNIT, "a.docx", "1").status()).as(name).isEqualTo(404);
    }
    assertThat(inbox.resolve(UNIT)).isEmptyDirectory();
    assertThat(new Visitor("office").page("/units/363207", "")).doesNotContain("type=\"file\"");
    assertThat(new Visitor("clerk").page("/units/363207", "")).contains("type=\"file\"");
  }

  @Test
  void anotherUnitSeesNothingOfIt() throws Exception {
    receipt();
    Visitor other = new Visitor("other");
    Map<String, String> addresses = new HashMap<>();
    addresses.put("/units/363207", "");
    addresses.put("/units/363207/files", "");
    addresses.put("/units/363207/outbox.json", "");
    addresses.put("/units/363207/file", "path=" + Params.encoded(page()));
    addresses.put("/units/363207/page", "path=" + Params.encoded(page()));
    addresses.put("/receipts/" + RECEIPT, "");
    addresses.put("/receipts/" + RECEIPT + ".json", "");
    addresses.put("/units", "");
    addresses.forEach(
        (path, query) -> assertThat(other.get(path, query).status()).as(path).isEqualTo(404));
    assertThat(other.get("/units/900001", "").status()).isEqualTo(200);
  }

  @Test
  void aReceiptIsShownAsItWasWrittenAndMayRunNothing() throws Exception {
    receipt();
    Visitor auditor = new Visitor("auditor");
    assertThat(text(auditor.get("/receipts/" + RECEIPT, ""))).isEqualTo("<p>在册</p>");
    Files.writeString(outbox.resolve(UNIT).resolve(page()), "<p>回执</p>");
    Reply reply = auditor.get("/receipts/" + RECEIPT, "");
    assertThat(text(reply)).isEqualTo("<p>回执</p>");
    assertThat(header(reply, "Content-Security-Policy"))
        .contains("default-src 'none'", "sandbox")
        .doesNotContain("script-src");
    assertThat(auditor.get("/receipts/" + RECEIPT + ".json", "").status()).isEqualTo(404);
    Files.writeString(outbox.resolve(UNIT).resolve(page().replace(".html", ".json")), "{}");
    Reply json = auditor.get("/receipts/" + RECEIPT + ".json", "");
    assertThat(text(json)).isEqualTo("{}");
    assertThat(header(json, "Content-Disposition")).startsWith("attachment");
    assertThat(auditor.get("/receipts/363207-1", "").status()).isEqualTo(404);
    assertThat(new Visitor("clerk").page("/units/363207/files", ""))
        .contains("■ 退回修改", "href=\"/receipts/" + RECEIPT + "\"", "&lt;script&gt;.docx")
        .doesNotContain("<script>.docx");
  }

  @Test
  void onlyFilesOfTheUnitsOwnFolderAreHandedOut() throws Exception {
    Path secret = Files.writeString(home.resolve("secret"), "secret");
    Path folder = outbox.resolve(UNIT);
    Files.createDirectories(folder.resolve("监控表"));
    Files.writeString(folder.resolve("监控表/表.docx"), "form");
    Files.createSymbolicLink(folder.resolve("link"), secret);
    Files.createSymbolicLink(folder.resolve("folder"), home);
    Visitor clerk = new Visitor("clerk");
    Reply form = clerk.get("/units/363207/file", "path=" + Params.encoded("监控表/表.docx"));
    assertThat(text(form)).isEqualTo("form");
    assertThat(form.type()).isEqualTo("application/octet-stream");
    assertThat(header(form, "Content-Disposition")).startsWith("attachment");
    for (String path :
        List.of("", "link", "folder/secret", "../../secret", secret.toString(), "监控表", ".")) {
      assertThat(clerk.get("/units/363207/file", "path=" + Params.encoded(path)).status())
          .as(path)
          .isEqualTo(404);
    }
    assertThat(clerk.page("/units/363207/outbox", "")).contains("监控表/表.docx");
  }

  @Test
  void aFileThatCameBeforeIsAnsweredSo() throws Exception {
    String name = "回执-" + RECEIPT + "-已收到过-0a1b2c.html";
    Files.writeString(outbox.resolve(UNIT).resolve(name), "<p>已收到过</p>");
    Visitor clerk = new Visitor("clerk");
    assertThat(clerk.page("/units/363207", "")).contains("以前已收到过", RECEIPT);
    assertThat(text(clerk.get("/units/363207/page", "path=" + Params.encoded(name))))
        .isEqualTo("<p>已收到过</p>");
  }

  @Test
  void theListOfUnitsBeginsWithWhatIsMissingAndHasAllByPages() throws SQLException {
    Visitor office = new Visitor("office");
    String first = office.page("/units", "");
    assertThat(first).contains("■ 逾期未报", "共 122 个单位，显示第 1 至 100 个。", "after=100");
    assertThat(office.page("/units", "after=100")).contains("显示第 101 至 122 个", "示例区少年宫");
    assertThat(office.page("/units", "q=" + Params.encoded("群众"))).contains("共 1 个单位");
    assertThat(office.page("/units", "state=filed")).contains("没有这样的单位");
    assertThat(office.page("/units", "sort=code").indexOf("810000"))
        .isGreaterThan(office.page("/units", "sort=code").indexOf("363207"));
    assertThat(text(office.get("/units.json", ""))).contains("900001");
  }

  @Test
  void aUnitThatHasNothingIsToldToFile() throws SQLException {
    assertThat(new Visitor("clerk").page("/units/363207", ""))
        .contains("请报送 2025 年度的项目支出绩效目标表。", "应于 2024-11-30 前完成，已逾期 244 天。", "还没有报送过文件");
  }

  private static String page() {
    return "回执-" + RECEIPT + ".html";
  }

  private void receipt() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement insert = connection.createStatement()) {
      insert.execute(
          """
          insert into submission (id, unit_code, unit_name, sha256, receipt_no, file_name,
              size_bytes, format, received_at, judged_on, was_read, verdict, rules_version)
          values ('s', '363207', '', 'x', '%s', '<script>.docx', 1, 'docx',
              timestamp with time zone '2025-08-01 02:00:00+00', date '2025-08-01', true,
              'sent-back', 'v')
          """
              .formatted(RECEIPT));
      insert.execute(
          """
          insert into message (id, channel, path, content, receiver, thread, created_at, attempts,
              last_error)
          values ('m', 'RECEIPT', '363207/%s', '<p>在册</p>', '', '',
              timestamp with time zone '2025-08-01 02:00:00+00', 0, '')
          """
              .formatted(page()));
      insert.execute("insert into submission_message (submission, message) values ('s', 'm')");
    }
  }

  private static String text(Reply reply) {
    return new String(reply.content(), StandardCharsets.UTF_8);
  }

  private static String location(Reply reply) {
    return header(reply, "Location");
  }

  private static String header(Reply reply, String name) {
    return reply.headers().stream()
        .filter(header -> header.getKey().equals(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /** Somebody who is logged in. */
  private final class Visitor {

    private final String cookie;

    Visitor(String name) throws SQLException {
      String key = Keys.next();
      sessions.begin(users.find(name).orElseThrow().user(), Keys.hash(key), Keys.next());
      this.cookie = "dualwatch=" + key;
    }

    Reply get(String path, String query) {
      return dashboard.answer(
          new Request(
              Method.GET,
              path,
              query,
              Map.of("cookie", cookie),
              "127.0.0.1",
              Params.NONE,
              List.of()));
    }

    String page(String path, String query) {
      Reply reply = get(path, query);
      assertThat(reply.status()).as(path).isEqualTo(200);
      return text(reply);
    }

    Reply send(String unit, String name, String content) throws IOException {
      Path uploads = Files.createDirectories(home.resolve("data/uploads"));
      Path file = Files.writeString(Files.createTempFile(uploads, "", ""), content);
      Matcher token = TOKEN.matcher(page("/units/" + own(), ""));
      assertThat(token.find()).isTrue();
      return dashboard.answer(
          new Request(
              Method.POST,
              "/units/" + unit + "/files",
              "token=" + Params.encoded(token.group(1)),
              Map.of("cookie", cookie, "content-type", "multipart/form-data; boundary=x"),
              "127.0.0.1",
              Params.NONE,
              List.of(new Upload(name, file))));
    }

    /** A page that this visitor may see. */
    private String own() {
      return get("/units/363207", "").status() == 200 ? UNIT : "900001";
    }
  }
}
