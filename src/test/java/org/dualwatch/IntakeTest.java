package org.dualwatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.dualwatch.AnOffice.UNIT;
import static org.dualwatch.AnOffice.files;
import static org.dualwatch.AnOffice.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dualwatch.document.HostileFiles;
import org.dualwatch.document.ZipFiles;
import org.dualwatch.receipt.IssuedReceipt;
import org.dualwatch.receipt.SigningKey;
import org.dualwatch.rule.Verdict;
import org.dualwatch.store.Overview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of a dropped file, with the real routes, files and database. */
final class IntakeTest {

  @TempDir private Path folder;
  private AnOffice office;

  @BeforeEach
  void open() throws Exception {
    office = AnOffice.in(folder);
  }

  @AfterEach
  void close() throws Exception {
    office.close();
  }

  @Test
  void tenTablesAreJudgedAnsweredAndArchivedUnderTheirHash() throws Exception {
    office.drop(UNIT, "363207-2025.docx", sample());
    office.untilQuiet();

    assertThat(office.pipeline().overview().tables())
        .extracting(Overview.Line::verdict)
        .containsExactly(
            Verdict.ACCEPTED,
            Verdict.EXPLANATION_DUE,
            Verdict.SENT_BACK,
            Verdict.ACCEPTED,
            Verdict.ACCEPTED,
            Verdict.ACCEPTED,
            Verdict.ACCEPTED,
            Verdict.EXPLANATION_DUE,
            Verdict.EXPLANATION_DUE,
            Verdict.ACCEPTED);
    assertThat(office.receipts(UNIT)).singleElement().asString().contains("部分退回");
    assertThat(office.mails()).hasSize(1);
    Path kept = files(office.home().archive()).get(0);
    assertThat(kept)
        .satisfies(file -> assertThat(file.toString()).contains("/" + sha256(sample()) + "/"));
    assertThat(kept).hasBinaryContent(sample());
  }

  @Test
  void aFileWithSomethingToMendComesBackMarkedBesideItsReceipt() throws Exception {
    office.drop(UNIT, "表 ${a}.docx", sample());
    office.untilQuiet();

    List<Path> marked =
        files(office.home().outbox()).stream()
            .filter(file -> file.getFileName().toString().startsWith("标注-"))
            .toList();
    assertThat(marked).singleElement().asString().matches(".*/" + UNIT + "/标注-.*-表 __a_\\.docx");
    assertThat(ZipFiles.unpack(Files.readAllBytes(marked.get(0)))).containsKey("word/comments.xml");
  }

  @Test
  void aReceiptGoesOutWithoutAMarkedFileWhereNothingCanBeMarked() throws Exception {
    office.drop(UNIT, "说明.txt", "没有表".getBytes(StandardCharsets.UTF_8));
    office.drop(UNIT, "坏.docx", new byte[] {'P', 'K', 3, 4});
    office.untilQuiet();

    assertThat(office.receipts(UNIT)).hasSize(2);
    assertThat(files(office.home().outbox()))
        .extracting(file -> file.getFileName().toString())
        .noneMatch(name -> name.startsWith("标注-"));
    assertThat(office.receipts(UNIT)).noneMatch(receipt -> receipt.contains("批注"));
  }

  @Test
  void aReceiptSaysWhyAFileIsNotMarkedAndAListGoesOutInItsStead() throws Exception {
    office.drop(UNIT, "签名.docx", sampleWith(Map.of("_xmlsignatures/sig1.xml", "<Signature/>")));
    office.drop("900001", "保护.docx", protectedSample());
    office.untilQuiet();

    assertListedInstead(UNIT, "签名.docx", "文件带有电子签名，加批注会使签名失效，所以没有在文件中加批注");
    assertListedInstead("900001", "保护.docx", "文件设有编辑保护，所以没有在文件中加批注");
  }

  private void assertListedInstead(String unit, String name, String why) throws IOException {
    assertThat(office.receipts(unit)).singleElement().asString().containsOnlyOnce(why);
    List<Path> sent = files(office.home().outbox().resolve(unit));
    assertThat(sent)
        .filteredOn(file -> file.toString().endsWith(".json"))
        .singleElement()
        .satisfies(json -> assertThat(json).content().containsOnlyOnce(why));
    assertThat(sent)
        .filteredOn(file -> file.getFileName().toString().startsWith("标注-"))
        .singleElement()
        .satisfies(list -> assertThat(list.toString()).endsWith("-" + name + ".xlsx"))
        .satisfies(
            list ->
                assertThat(ZipFiles.unpack(Files.readAllBytes(list)))
                    .containsKey("xl/workbook.xml"));
  }

  private static byte[] sampleWith(Map<String, String> more) {
    Map<String, byte[]> parts = new LinkedHashMap<>(ZipFiles.unpack(sample()));
    more.forEach((name, content) -> parts.put(name, content.getBytes(StandardCharsets.UTF_8)));
    return ZipFiles.pack(parts);
  }

  private static byte[] protectedSample() {
    String word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    return sampleWith(
        Map.of(
            "word/settings.xml",
            "<w:settings xmlns:w=\""
                + word
                + "\"><w:documentProtection w:edit=\"forms\" w:enforcement=\"1\"/></w:settings>",
            "word/_rels/document.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Target=\"settings.xml\" Type=\""
                + office
                + "/settings\"/></Relationships>"));
  }

  @Test
  void eachFileOfAnArchiveIsASubmissionOfItsOwn() throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("报送/363207-2025.docx", sample());
    files.put("报送/说明.txt", "没有表".getBytes(StandardCharsets.UTF_8));
    files.put("报送/里面.zip", ZipFiles.pack(Map.of("a.txt", new byte[] {'a'})));
    files.put("__MACOSX/._363207-2025.docx", new byte[] {1});
    office.drop(UNIT, "打包.zip", ZipFiles.pack(files));
    office.untilQuiet();

    assertThat(office.pipeline().overview().submissions())
        .extracting(Overview.Entry::fileName)
        .containsExactlyInAnyOrder("363207-2025.docx", "说明.txt", "里面.zip");
    assertThat(office.pipeline().overview().tables()).hasSize(10);
    assertThat(office.receipts(UNIT))
        .hasSize(3)
        .anySatisfy(receipt -> assertThat(receipt).contains("部分退回"))
        .anySatisfy(receipt -> assertThat(receipt).contains("没有找到绩效目标表"))
        .anySatisfy(receipt -> assertThat(receipt).contains("压缩包里还有压缩包"));
    assertThat(files(office.home().archive()))
        .extracting(file -> file.getFileName().toString())
        .containsExactlyInAnyOrder("363207-2025.docx", "打包.zip");
    assertThat(files(office.home().quarantine())).hasSize(2);
  }

  @Test
  void anEmptyArchiveIsAnsweredToo() throws Exception {
    office.drop(UNIT, "空.zip", ZipFiles.pack(Map.of("文件夹/", new byte[0])));
    office.untilQuiet();

    assertThat(office.receipts(UNIT)).singleElement().asString().contains("压缩包里没有可以读取的文件");
  }

  @Test
  void everyHostileFileIsQuarantinedWithOneSentenceAndTheNextGoodOnePasses() throws Exception {
    Map<String, HostileFiles.Hostile> hostile = HostileFiles.all();
    for (Map.Entry<String, HostileFiles.Hostile> file : hostile.entrySet()) {
      office.drop(UNIT, file.getKey() + ".docx", file.getValue().bytes().get());
    }
    office.drop(UNIT, "好文件.docx", sample());
    office.untilQuiet();

    assertThat(files(office.home().quarantine())).hasSize(hostile.size());
    assertThat(files(office.home().archive())).hasSize(1);
    assertThat(office.receipts(UNIT))
        .hasSize(hostile.size() + 1)
        .filteredOn(receipt -> !receipt.contains("部分退回"))
        .allSatisfy(
            receipt ->
                assertThat(receipt)
                    .contains("没有接收。")
                    .containsOnlyOnce("怎么改")
                    .doesNotContain("系统自身出了故障"));
    assertThat(office.pipeline().overview().submissions())
        .extracting(Overview.Entry::verdict)
        .doesNotContain(Verdict.UNDECIDED);
  }

  @Test
  void aReceiptSaysWhereNameAndContentDiffer() throws Exception {
    office.drop(UNIT, "表.docx", HostileFiles.oldPowerpoint());
    office.untilQuiet();

    assertThat(office.receipts(UNIT))
        .singleElement()
        .asString()
        .contains("文件名以 .docx 结尾，内容却是旧版 PowerPoint");
  }

  @Test
  void aStrangersFolderIsAnsweredAndNothingOfItIsRead() throws Exception {
    office.drop("999999", "表.docx", sample());
    office.drop("..%2f..", "表.docx", HostileFiles.truncated());
    office.untilQuiet();

    assertThat(office.receipts("999999")).singleElement().asString().contains("不是已登记的预算单位");
    assertThat(office.receipts("unknown")).hasSize(1);
    assertThat(office.pipeline().overview().tables()).isEmpty();
    assertThat(files(office.home().quarantine())).hasSize(2);
  }

  @Test
  void namesThatHideOrPretendAreRefused() throws Exception {
    office.drop(UNIT, "表\u202Excod.exe", HostileFiles.truncated());
    office.drop(UNIT, "..\\..\\表.docx", HostileFiles.empty());
    office.drop(UNIT, "长".repeat(81) + ".docx", HostileFiles.macros());
    office.untilQuiet();

    assertThat(files(office.home().quarantine())).hasSize(3);
    assertThat(office.receipts(UNIT))
        .hasSize(3)
        .anySatisfy(receipt -> assertThat(receipt).contains("看不见的控制字符"))
        .anySatisfy(receipt -> assertThat(receipt).contains("像是一个路径"))
        .anySatisfy(receipt -> assertThat(receipt).contains("文件名太长"));
  }

  @Test
  void aBackslashLeadsNowhere() throws Exception {
    Path units = office.home().units();
    office.drop(UNIT, "..\\..\\units.csv", HostileFiles.empty());
    office.drop(UNIT + "\\..", "表.docx", HostileFiles.empty());
    office.untilQuiet();

    assertThat(units).content().contains("900001");
    assertThat(files(office.home().quarantine())).hasSize(2).doesNotContain(units);
    assertThat(office.receipts(UNIT)).singleElement().asString().contains("像是一个路径");
    assertThat(office.receipts("unknown")).hasSize(1);
  }

  @Test
  void aNameOfTwoHundredBytesIsTakenAndOneMoreIsNot() throws Exception {
    office.drop(UNIT, "a".repeat(195) + ".docx", sample());
    office.drop("900001", "a".repeat(196) + ".docx", sample());
    office.untilQuiet();

    assertThat(files(office.home().archive())).hasSize(1);
    assertThat(files(office.home().quarantine())).hasSize(1);
  }

  @Test
  void aSecondProcessIsTurnedAway() {
    assertThatThrownBy(() -> AnOffice.in(folder))
        .isInstanceOf(WrongSettingException.class)
        .hasMessageContaining("Another Dualwatch is running");
  }

  @Test
  void linksAndDraftsAreLeftAlone() throws Exception {
    Path outside = Files.writeString(folder.resolve("outside.txt"), "不在收件文件夹里");
    Path inbox = office.home().inbox().resolve(UNIT);
    Files.createSymbolicLink(inbox.resolve("link.docx"), outside);
    Files.createSymbolicLink(office.home().inbox().resolve("900001").resolve("dir"), folder);
    Files.writeString(inbox.resolve("~$表.docx"), "lock");
    Files.writeString(inbox.resolve("表.docx.tmp"), "draft");
    new ProcessBuilder("mkfifo", inbox.resolve("pipe.docx").toString()).start().waitFor();
    AnOffice.drop(office.home(), UNIT, "表.docx", sample());

    await().until(() -> office.pipeline().overview().submissions().size() == 1);
    await().until(() -> !Files.exists(inbox.resolve("表.docx")));
    assertThat(outside).exists();
    assertThat(inbox.resolve("~$表.docx")).exists();
    assertThat(inbox.resolve("表.docx.tmp")).exists();
    assertThat(inbox.resolve("link.docx")).isSymbolicLink();
  }

  @Test
  void eachFolderExplainsItselfAndTheNoteIsNoSubmission() throws Exception {
    Path note = office.home().inbox().resolve(UNIT).resolve("_说明.txt");
    await().until(() -> Files.exists(note));
    assertThat(office.home().inbox().resolve("900001").resolve("_说明.txt")).exists();
    byte[] wanted = Files.readAllBytes(note);
    Map<String, byte[]> folderPacked = new LinkedHashMap<>();
    folderPacked.put("363207/_说明.txt", wanted);
    folderPacked.put("363207/363207-2025.docx", sample());
    office.drop(UNIT, "整个文件夹.zip", ZipFiles.pack(folderPacked));
    office.untilQuiet();

    assertThat(office.pipeline().overview().submissions())
        .extracting(Overview.Entry::fileName)
        .containsExactly("363207-2025.docx");
    assertThat(note).hasBinaryContent(wanted);
  }

  @Test
  void theSameContentAgainIsAnsweredAndNotEnteredTwice() throws Exception {
    office.drop(UNIT, "一月.docx", sample());
    office.untilQuiet();
    office.drop(UNIT, "二月.docx", sample());
    office.untilQuiet();

    assertThat(office.pipeline().overview().submissions()).hasSize(1);
    assertThat(office.mails()).hasSize(1);
    assertThat(office.receipts(UNIT))
        .hasSize(2)
        .anySatisfy(
            receipt ->
                assertThat(receipt).contains("这个文件 " + today() + " 已经收到过", "二月.docx", "当时的回执编号"));
    assertThat(files(office.home().archive())).hasSize(2);
  }

  @Test
  void whatWasRefusedIsJudgedAnewOnceItIsMended() throws Exception {
    office.drop(UNIT, "长".repeat(81) + ".docx", sample());
    office.untilQuiet();
    assertThat(office.receipts(UNIT)).singleElement().asString().contains("文件名太长");
    office.drop(UNIT, "短.docx", sample());
    office.untilQuiet();

    assertThat(office.receipts(UNIT))
        .as("each drop has its own answer")
        .hasSize(2)
        .anySatisfy(receipt -> assertThat(receipt).contains("部分退回"));
    assertThat(office.pipeline().overview().submissions()).hasSize(1);
    assertThat(office.mails()).hasSize(2);
  }

  @Test
  void theSameContentInTheFolderOfAnotherYearIsAnotherSubmission() throws Exception {
    office.drop(UNIT + "/2024", "表.docx", sample());
    office.untilQuiet();
    office.drop(UNIT + "/2025", "表.docx", sample());
    office.untilQuiet();

    assertThat(office.pipeline().overview().submissions()).hasSize(2);
  }

  @Test
  void eachOfTwoRepeatsIsAnswered() throws Exception {
    office.drop(UNIT, "甲.docx", sample());
    office.untilQuiet();
    office.drop(UNIT, "乙.docx", sample());
    office.drop(UNIT, "丙.docx", sample());
    office.untilQuiet();

    assertThat(office.receipts(UNIT))
        .hasSize(3)
        .anySatisfy(receipt -> assertThat(receipt).contains("已经收到过").contains("乙.docx"))
        .anySatisfy(receipt -> assertThat(receipt).contains("已经收到过").contains("丙.docx"));
  }

  @Test
  void namesThatThisJavaOrCamelCannotTakeAreAnsweredAllTheSame() throws Exception {
    Path inbox = office.home().inbox().resolve(UNIT);
    Path draft = Files.write(folder.resolve("draft"), sample());
    // The name in GBK, as old tools write it: bytes that are no UTF-8.
    new ProcessBuilder(
            "sh",
            "-c",
            "mv \"$0\" \"$1/$(printf '\\261\\355').docx\"",
            draft.toString(),
            inbox.toString())
        .start()
        .waitFor();
    office.drop(UNIT, "x.camelLock", HostileFiles.empty());
    office.drop(UNIT, "\\".repeat(100) + "a".repeat(150), HostileFiles.truncated());
    office.drop(UNIT, "null", HostileFiles.macros());
    office.untilQuiet();

    assertThat(files(office.home().archive())).hasSize(1);
    assertThat(files(office.home().quarantine())).hasSize(3);
    assertThat(office.pipeline().overview().submissions())
        .extracting(Overview.Entry::verdict)
        .doesNotContain(Verdict.UNDECIDED);
  }

  @Test
  void theSameContentFromAnotherUnitIsThatUnitsOwnAndSentBack() throws Exception {
    office.drop(UNIT, "表.docx", sample());
    office.drop("900001", "表.docx", sample());
    office.untilQuiet();

    assertThat(office.pipeline().overview().submissions()).hasSize(2);
    assertThat(office.receipts("900001")).singleElement().asString().contains("退回修改。");
  }

  @Test
  void aFolderNamedByAYearTellsTheFiscalYear() throws Exception {
    office.drop(UNIT + "/2024", "表.docx", sample());
    office.untilQuiet();

    assertThat(office.receipts(UNIT))
        .singleElement()
        .asString()
        .contains("deadline-outside-fiscal-year");
  }

  @Test
  void whatComesAgainIsComparedWithTheLastTimeAndCanBeVerified() throws Exception {
    office.drop(UNIT, "第一次.docx", sample());
    office.untilQuiet();
    office.drop(UNIT, "第二次.txt", AnOffice.sampleText());
    office.untilQuiet();

    Path page =
        files(office.home().outbox().resolve(UNIT)).stream()
            .filter(file -> contains(file, "与上次（回执"))
            .findFirst()
            .orElseThrow();
    assertThat(page).content().contains("第二次.txt", "已改好 0 处，新出现 0 处，仍有 1 处", "取代以前接收的表（回执 363207-");
    Path json = page.resolveSibling(page.getFileName().toString().replace(".html", ".json"));
    IssuedReceipt receipt = IssuedReceipt.of(Files.readAllBytes(json));
    assertThat(receipt.seal(SigningKey.NONE)).isEqualTo(IssuedReceipt.Seal.UNSIGNED);
    assertThat(receipt.isPage(Files.readAllBytes(page))).isTrue();
    assertThat(receipt.isOriginal(sha256(AnOffice.sampleText()))).isTrue();
  }

  private static boolean contains(Path file, String text) {
    try {
      return file.toString().endsWith(".html") && Files.readString(file).contains(text);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void whatAFormSaysIsEscapedInReceiptAndMail() throws Exception {
    String form =
        new String(AnOffice.sampleText(), StandardCharsets.UTF_8)
            .replace("群众艺术馆免费开放补助经费\n", "<script>alert(1)</script>\n");
    office.drop(UNIT, "<img src=x onerror=alert(1)>.txt", form.getBytes(StandardCharsets.UTF_8));
    office.untilQuiet();

    List<String> receipts = office.receipts(UNIT);
    assertThat(receipts)
        .singleElement()
        .asString()
        .doesNotContain("<script>", "<img")
        .contains("&lt;script&gt;");
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
