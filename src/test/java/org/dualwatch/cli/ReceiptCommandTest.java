package org.dualwatch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.receipt.ADrop.SECRET;
import static org.dualwatch.target.ATargetTable.aTable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Language;
import org.dualwatch.finding.Severity;
import org.dualwatch.intake.Submission;
import org.dualwatch.receipt.ADrop;
import org.dualwatch.receipt.Past;
import org.dualwatch.receipt.Receipt;
import org.dualwatch.receipt.ReceiptWriter;
import org.dualwatch.receipt.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code receipt verify}, for receipts as they were issued and for others. */
final class ReceiptCommandTest {

  private static final Map<String, String> KEY = Map.of("DUALWATCH_RECEIPT_KEY", SECRET);
  private static final String OTHER_SECRET = "another secret of thirty-two characters";
  private static final Map<String, String> OTHER = Map.of("DUALWATCH_RECEIPT_KEY", OTHER_SECRET);
  private static final Map<String, String> NONE = Map.of();

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @ParameterizedTest
  @ValueSource(strings = {"html", "json"})
  void aReceiptAsItWasIssuedIsValid(String ending) throws Exception {
    Path receipt = issued(ADrop.signedReceipts(), ending);
    assertThat(verify(KEY, receipt)).isZero();
    assertThat(said())
        .contains(
            "回执上写的是：回执 363207-20250110-", "退回修改", "签名：有效", "就是开出的那一页", "原文件：没有给出", "结论：核对过的都相符")
        .doesNotContain(SECRET);
  }

  @Test
  void tellsTheDocumentThatWasReceivedFromAnother() throws Exception {
    Path receipt = issued(ADrop.signedReceipts(), "json");
    Path document = folder.resolve("inbox/363207/表.txt");
    assertThat(verify(KEY, receipt, "--original", document.toString())).isZero();
    assertThat(said()).contains("原文件：表.txt 就是收到的那个文件");
    Files.writeString(document, " ", StandardOpenOption.APPEND);
    assertThat(verify(KEY, receipt, "--original", document.toString())).isEqualTo(1);
    assertThat(said()).contains("原文件：表.txt 不是收到的那个文件", "不能作为凭据");
  }

  @Test
  void anyOtherByteIsNoticed() throws Exception {
    Path receipt = issued(ADrop.signedReceipts(), "json");
    String json = Files.readString(receipt);
    List<String> altered =
        List.of(
            json.replace("sent-back", "accepted "),
            json.replace("\"block\" : 1", "\"block\" : 0"),
            json.replace("\"block\" : 1", "\"block\" : 1.0"),
            json.replace("2025-01-17", "2025-12-31"),
            json.stripTrailing(),
            json.replace("\n", "\r\n"),
            json.replace("  \"day\"", " \"day\""),
            json.replaceFirst("\"value\" : \"[0-9a-f]", "\"value\" : \"g"),
            json.replace("HMAC-SHA256", "HMAC-SHA1"),
            json.replace("    \"algorithm\"", "    \"more\" : 1,\n    \"algorithm\""));
    for (String other : altered) {
      assertThat(other).isNotEqualTo(json);
      Files.writeString(receipt, other);
      assertThat(verify(KEY, receipt)).as(other).isEqualTo(1);
      assertThat(said()).contains("签名：不符", "不能作为凭据");
    }
  }

  @Test
  void anotherPageIsNoticed() throws Exception {
    Path page = issued(ADrop.signedReceipts(), "html");
    Files.writeString(page, Files.readString(page).replace("退回修改", "已接收"));
    assertThat(verify(KEY, page)).isEqualTo(1);
    assertThat(said()).contains("签名：有效", "与开出的那一页不同", "不能作为凭据");
  }

  @Test
  void aPageThatIsMissingIsSaid() throws Exception {
    Path json = issued(ADrop.signedReceipts(), "json");
    Files.delete(beside(json, "html"));
    assertThat(verify(KEY, json)).isEqualTo(1);
    assertThat(said()).contains("签名：有效", "页面：旁边没有", "不能作为凭据");
  }

  @Test
  void aPageWithoutItsJsonCannotBeVerified() throws Exception {
    Path page = issued(ADrop.signedReceipts(), "html");
    Files.delete(beside(page, "json"));
    assertThat(verify(KEY, page)).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("没有这个文件", ".json");
  }

  @Test
  void aReceiptOfAnotherKeyIsNotOurs() throws Exception {
    assertThat(verify(OTHER, issued(ADrop.signedReceipts(), "json"))).isEqualTo(1);
    assertThat(said()).contains("不是用这里的密钥签的", "不能作为凭据");
  }

  @Test
  void aForgedKeyIdDoesNotHelp() throws Exception {
    Path receipt = issued(ADrop.signedReceipts(), "json");
    String ours = SigningKey.of(SECRET).id();
    String other = SigningKey.of(OTHER_SECRET).id();
    Files.writeString(receipt, Files.readString(receipt).replace(ours, other));
    assertThat(verify(OTHER, receipt)).isEqualTo(1);
    assertThat(said()).contains("签名：不符");
  }

  @Test
  void withoutAKeyASignatureCannotBeVerified() throws Exception {
    assertThat(verify(NONE, issued(ADrop.signedReceipts(), "json"))).isEqualTo(2);
    assertThat(said()).contains("没有设置 DUALWATCH_RECEIPT_KEY", "就是开出的那一页");
  }

  @Test
  void aReceiptThatIsNotSignedProvesOnlyThatItsFilesBelongTogether() throws Exception {
    Path receipt = issued(ADrop.receipts(), "json");
    assertThat(verify(NONE, receipt)).isZero();
    assertThat(said()).contains("没有签名", "不能证明");
    Files.writeString(beside(receipt, "html"), "x");
    assertThat(verify(NONE, receipt)).isEqualTo(1);
  }

  @Test
  void whereThereIsAKeyASignatureThatWasTakenAwayIsMissed() throws Exception {
    Path receipt = issued(ADrop.signedReceipts(), "json");
    String json = Files.readString(receipt);
    Files.writeString(
        receipt, json.substring(0, json.indexOf("\"signature\"")) + "\"signature\" : null\n}\n");
    assertThat(verify(KEY, receipt)).isEqualTo(1);
    assertThat(said()).contains("也可能签名被去掉了", "不能作为凭据");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{}",
        "{\"schema\": \"other\"}",
        "{} {}",
        "{\"schema\": \"urn:dualwatch:receipt:1\", \"schema\": \"urn:dualwatch:receipt:1\"}"
      })
  void whatIsNoReceiptIsSaidToBeNone(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("x.json"), text);
    assertThat(verify(KEY, file)).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("x.json");
  }

  @Test
  void deepNestingIsNoReceipt() throws Exception {
    Path file = Files.writeString(folder.resolve("x.json"), "[".repeat(100_000));
    assertThat(verify(KEY, file)).isEqualTo(2);
  }

  @Test
  void aForgedReceiptCannotWriteOnTheTerminal() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("x.json"),
            "{\"schema\": \"urn:dualwatch:receipt:1\", \"number\": \"\\u001b[2J\\n签名：有效\"}");
    assertThat(verify(KEY, file)).isEqualTo(1);
    assertThat(said()).doesNotContain("\u001b", "\n签名：有效").contains("签名：不符");
  }

  @Test
  void aKeyThatIsTooShortIsNotUsed() throws Exception {
    Path receipt = issued(ADrop.signedReceipts(), "json");
    assertThat(verify(Map.of("DUALWATCH_RECEIPT_KEY", "short-key"), receipt)).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("太短").doesNotContain("short-key");
  }

  @Test
  void anotherFileIsNoReceipt() throws Exception {
    assertThat(verify(KEY, Files.writeString(folder.resolve("表.docx"), "x"))).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains(".json");
  }

  private Path issued(ReceiptWriter receipts, String ending) throws Exception {
    Submission submission = ADrop.of(folder, Language.ZH);
    Finding finding = ADrop.finding("goal-missing", Severity.BLOCK, 1, "");
    Receipt receipt =
        receipts.write(
            submission,
            ADrop.judged(aTable().alone(), finding),
            Past.NONE,
            List.of(),
            Bilingual.NONE);
    Path page = folder.resolve(receipt.path());
    Files.createDirectories(page.getParent());
    Files.writeString(page, receipt.html());
    Files.writeString(folder.resolve(receipt.jsonPath()), receipt.json());
    return beside(page, ending);
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(
        file.getFileName().toString().replaceFirst("\\.[a-z]+$", "." + ending));
  }

  private int verify(Map<String, String> environment, Path file, String... more) {
    out.reset();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, false, UTF_8),
            new PrintStream(err, true, UTF_8));
    String[] arguments = new String[3 + more.length];
    arguments[0] = "receipt";
    arguments[1] = "verify";
    arguments[2] = file.toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Cli.run(console, environment, arguments);
  }

  private String said() {
    return out.toString(UTF_8);
  }
}
