package org.dualwatch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dualwatch.intake.Printable;
import org.dualwatch.receipt.Fingerprint;
import org.dualwatch.receipt.IssuedReceipt;
import org.dualwatch.receipt.IssuedReceipt.Seal;
import org.dualwatch.receipt.NotAReceiptException;
import org.dualwatch.receipt.SigningKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code receipt}: what was given to departments. */
@Command(name = "receipt", description = "Verifies receipts.")
final class ReceiptCommand {

  /** No receipt is nearly as large; a file that is larger is not read. */
  private static final int LARGEST = 64 << 20;

  private final Console console;
  private final Map<String, String> environment;

  /**
   * @param environment where the key is
   */
  ReceiptCommand(Console console, Map<String, String> environment) {
    this.console = console;
    this.environment = environment;
  }

  @Command(
      name = "verify",
      description =
          "Says whether a receipt and its page are as they were issued; the key is that of"
              + " DUALWATCH_RECEIPT_KEY.")
  int verify(
      @Parameters(
              paramLabel = "FILE",
              description = "The receipt: its .json, or its .html with the .json beside it.")
          Path file,
      @Option(
              names = "--original",
              paramLabel = "DOC",
              description = "The document: is it the one that was received?")
          @Nullable Path original)
      throws IOException {
    SigningKey key = key();
    Path json = beside(file, ".json");
    Path page = beside(file, ".html");
    IssuedReceipt receipt = receipt(json);
    console.print("回执上写的是：" + Printable.of(receipt.about()));
    Seal seal = receipt.seal(key);
    console.print("签名：" + words(seal, receipt, key));
    boolean pageAgrees = pageAgrees(receipt, page);
    boolean originalAgrees = originalAgrees(receipt, original);
    return conclusion(seal, pageAgrees && originalAgrees);
  }

  private SigningKey key() {
    try {
      return SigningKey.of(environment.getOrDefault(SigningKey.VARIABLE, ""));
    } catch (IllegalArgumentException wrong) {
      throw new UsageException(String.valueOf(wrong.getMessage()));
    }
  }

  /** The file of the same name: what is inside a receipt never says what is opened. */
  private static Path beside(Path file, String ending) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    if (!name.endsWith(".json") && !name.endsWith(".html")) {
      throw new UsageException(
          "请给出回执的 .json 或 .html 文件：" + Printable.of(file) + " (expected a .json or .html)");
    }
    return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
  }

  private static IssuedReceipt receipt(Path json) throws IOException {
    if (!Files.isRegularFile(json)) {
      throw new UsageException(
          "没有这个文件：" + Printable.of(json) + "，回执的 .html 要和同名的 .json 放在一起 (no such file)");
    }
    try {
      return IssuedReceipt.of(bytes(json));
    } catch (NotAReceiptException wrong) {
      throw new UsageException(Printable.of(json) + "：" + wrong.getMessage());
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new UsageException("文件太大，不会是回执：" + Printable.of(file) + " (too large)");
      }
      return bytes;
    }
  }

  private static String words(Seal seal, IssuedReceipt receipt, SigningKey key) {
    return switch (seal) {
      case VALID -> "有效，由密钥 " + key.id() + " 签出，开出以后没有改动过。";
      case UNSIGNED -> "没有签名。下面只核对各文件彼此是否一致，不能证明回执是谁写的。";
      case SIGNATURE_MISSING -> "没有签名，而这里设有密钥 " + key.id() + "：可能是设密钥以前开出的，也可能签名被去掉了，不能作为凭据。";
      case NO_KEY -> "有签名，但这里没有设置 " + SigningKey.VARIABLE + "，没能核对。";
      case OTHER_KEY ->
          "不是用这里的密钥签的：回执上写的是 " + Printable.of(receipt.keyId()) + "，这里是 " + key.id() + "。";
      case ALTERED -> "不符：这个 JSON 在开出以后改动过，或者不是开出的。";
    };
  }

  private boolean pageAgrees(IssuedReceipt receipt, Path page) throws IOException {
    String name = Printable.of(String.valueOf(page.getFileName()));
    if (!Files.isRegularFile(page)) {
      console.print("页面：旁边没有 " + name + "，没能核对。");
      return false;
    }
    boolean same = receipt.isPage(bytes(page));
    console.print("页面：" + name + (same ? " 就是开出的那一页。" : " 与开出的那一页不同。"));
    return same;
  }

  /** Whether nothing speaks against it: it agrees, or is not asked about. */
  private boolean originalAgrees(IssuedReceipt receipt, @Nullable Path original)
      throws IOException {
    if (original == null) {
      console.print("原文件：没有给出，没有核对（--original 文件）。");
      return true;
    }
    if (!Files.isRegularFile(original)) {
      throw new UsageException("没有这个文件：" + Printable.of(original) + " (no such file)");
    }
    boolean same = receipt.isOriginal(Fingerprint.of(original));
    String name = Printable.of(String.valueOf(original.getFileName()));
    console.print("原文件：" + name + (same ? " 就是收到的那个文件。" : " 不是收到的那个文件。"));
    return same;
  }

  private int conclusion(Seal seal, boolean filesAgree) {
    return switch (seal) {
      case VALID -> concluded(filesAgree, "结论：核对过的都相符。");
      case UNSIGNED -> concluded(filesAgree, "结论：各文件彼此一致；没有签名，不能证明是谁写的。");
      case NO_KEY -> doubtful(filesAgree ? ExitCode.USAGE : ExitCode.FINDINGS);
      case SIGNATURE_MISSING, OTHER_KEY, ALTERED -> doubtful(ExitCode.FINDINGS);
    };
  }

  private int concluded(boolean agrees, String words) {
    if (!agrees) {
      return doubtful(ExitCode.FINDINGS);
    }
    console.print(words);
    return ExitCode.FINE;
  }

  private int doubtful(int code) {
    console.print("结论：有不符或没能核对的地方，不能作为凭据。");
    return code;
  }
}
