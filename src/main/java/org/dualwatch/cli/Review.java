package org.dualwatch.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import org.dualwatch.document.Bundled;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.json.JsonView;
import org.dualwatch.json.MonitoringFormJson;
import org.dualwatch.target.TargetReader;
import org.dualwatch.target.TargetTables;
import org.dualwatch.value.ValueGrammar;

/** One file given on the command line, and what was read from it. */
record Review(String fileName, String sha256, Bundled file, TargetTables tables) {

  /** Files are held in memory; none of this size is a form. */
  private static final long LARGEST = 256L << 20;

  /**
   * Reads a file, or each file of an archive by itself.
   *
   * @throws UsageException where there is no such file
   */
  static List<Review> of(Path file, DocumentReader documents) throws IOException {
    if (Files.isDirectory(file)) {
      throw new UsageException("这是文件夹，请给出文件：" + file + " (a folder, not a file)");
    }
    if (!Files.isRegularFile(file)) {
      throw new UsageException("没有这个文件：" + file + " (no such file)");
    }
    if (Files.size(file) > LARGEST) {
      throw new UsageException("文件超过 256 MB：" + file + " (the file is larger than 256 MB)");
    }
    byte[] bytes = Files.readAllBytes(file);
    String name = file.getFileName().toString();
    List<Bundled> bundled = documents.bundled(bytes);
    if (bundled.isEmpty()) {
      return List.of(of(name, name, bytes, documents));
    }
    List<Review> reviews = new ArrayList<>();
    for (Bundled item : bundled) {
      reviews.add(of(name + "/" + item.name(), item.name(), item.bytes(), documents));
    }
    return reviews;
  }

  private static Review of(String shown, String name, byte[] bytes, DocumentReader documents) {
    TargetReader reader = new TargetReader(new ValueGrammar());
    return new Review(
        shown,
        sha256(bytes),
        new Bundled(name, bytes),
        reader.read(documents.read(bytes, name), OptionalInt.empty()));
  }

  /** What was read, without findings of rules. */
  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("file", fileName).put("sha256", sha256).put("format", tables.format());
    json.putArray("tables").addAll(tables.tables().stream().map(JsonView::table).toList());
    json.putArray("monitoringForms")
        .addAll(tables.monitoringForms().stream().map(MonitoringFormJson::of).toList());
    return json;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
    }
  }
}
