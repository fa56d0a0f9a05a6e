package org.dualwatch.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Files that a reader has to refuse, each for one reason, small enough to be made in a test. */
public final class HostileFiles {

  private static final String DOCUMENT = "word/document.xml";

  private HostileFiles() {}

  /** All of them by name, with the rule that refuses each. */
  public static Map<String, Hostile> all() {
    Map<String, Hostile> files = new LinkedHashMap<>();
    files.put("empty", new Hostile(HostileFiles::empty, "file-empty"));
    files.put("truncated", new Hostile(HostileFiles::truncated, "file-damaged"));
    files.put("encrypted", new Hostile(HostileFiles::encrypted, "file-encrypted"));
    files.put("old-word", new Hostile(HostileFiles::oldWord, "file-damaged"));
    files.put("old-excel", new Hostile(HostileFiles::oldExcel, "file-damaged"));
    files.put(
        "old-powerpoint", new Hostile(HostileFiles::oldPowerpoint, "file-format-not-supported"));
    files.put("macros", new Hostile(HostileFiles::macros, "file-has-macros"));
    files.put("macros-by-type", new Hostile(HostileFiles::macrosByType, "file-has-macros"));
    files.put("embedded", new Hostile(HostileFiles::embedded, "file-has-embedded-objects"));
    files.put("external-entity", new Hostile(HostileFiles::externalEntity, "file-has-dtd"));
    files.put("billion-laughs", new Hostile(HostileFiles::billionLaughs, "file-has-dtd"));
    files.put(
        "dtd-in-relationships", new Hostile(HostileFiles::dtdInRelationships, "file-has-dtd"));
    files.put("zip-bomb", new Hostile(HostileFiles::zipBomb, "file-too-large"));
    files.put("tiny-cells", new Hostile(HostileFiles::tinyCells, "file-too-complex"));
    files.put("duplicate-entries", new Hostile(HostileFiles::duplicateEntries, "file-damaged"));
    files.put("entry-outside", new Hostile(HostileFiles::entryOutside, "file-damaged"));
    files.put("many-entries", new Hostile(HostileFiles::manyEntries, "file-too-complex"));
    files.put("nested-tables", new Hostile(HostileFiles::nestedTables, "file-too-complex"));
    files.put("huge-span", new Hostile(HostileFiles::hugeSpan, "file-unreadable-content"));
    files.put("workbook", new Hostile(HostileFiles::workbook, "file-damaged"));
    files.put("binary", new Hostile(HostileFiles::binary, "file-format-not-supported"));
    return files;
  }

  /** Makes bytes, and names the rule that refuses them. */
  public record Hostile(Supplier<byte[]> bytes, String rule) {}

  public static byte[] empty() {
    return new byte[0];
  }

  /** The sample, its second half lost on the way. */
  public static byte[] truncated() {
    byte[] whole = SampleFiles.docx();
    return Arrays.copyOf(whole, whole.length / 2);
  }

  /** A Word document with a password, as Office stores it. */
  public static byte[] encrypted() {
    return ole2("EncryptionInfo", "EncryptedPackage");
  }

  /** An old binary Word document of which nothing but the names of its parts is there. */
  public static byte[] oldWord() {
    return ole2("WordDocument", "1Table");
  }

  /** An old binary workbook. */
  public static byte[] oldExcel() {
    return ole2("Workbook");
  }

  /** A format that is known and not read. */
  public static byte[] oldPowerpoint() {
    return ole2("PowerPoint Document");
  }

  public static byte[] macros() {
    return ordinary().withPart("word/vbaProject.bin", new byte[] {1}).bytes();
  }

  public static byte[] macrosByType() {
    String type = "application/vnd.ms-word.document.macroEnabled.main+xml";
    String types = DocxFile.contentTypes("/word/document.xml", type);
    return ordinary().withPart("[Content_Types].xml", types).bytes();
  }

  public static byte[] embedded() {
    return ordinary().withPart("word/embeddings/oleObject1.bin", new byte[] {1}).bytes();
  }

  /** Would read a local file into a cell. */
  public static byte[] externalEntity() {
    return withDoctype("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>");
  }

  /** Would expand to gigabytes. */
  public static byte[] billionLaughs() {
    StringBuilder doctype = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"ha\">");
    for (int i = 1; i < 10; i++) {
      doctype.append("<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">");
    }
    return withDoctype(doctype.append("<!ENTITY e \"&e9;\">]>").toString());
  }

  public static byte[] dtdInRelationships() {
    String relationships = DocxFile.relationships(DOCUMENT);
    return ordinary()
        .withPart("_rels/.rels", relationships.replace("?>", "?><!DOCTYPE x>"))
        .bytes();
  }

  /** 40 MB of one letter. */
  public static byte[] zipBomb() {
    return ordinary().withPart(DOCUMENT, DocxFile.document("x".repeat(40 << 20))).bytes();
  }

  /** 40 MB of cells, packed less suspiciously. */
  public static byte[] tinyCells() {
    String row = DocxFile.row("<w:tc><w:p/></w:tc>".repeat(60));
    StringBuilder rows = new StringBuilder();
    int noise = 1;
    while (rows.length() < 40 << 20) {
      noise = noise * 1_103_515_245 + 12_345;
      rows.append(row).append("<!--").append(noise).append("-->");
    }
    return DocxFile.of(DocxFile.table(rows.toString())).bytes();
  }

  /** Two main parts of one name: half of all readers see the first, half the last. */
  public static byte[] duplicateEntries() {
    byte[] bytes = ordinary().withPart("word/documenu.xml", "<other/>").bytes();
    return replaced(bytes, "word/documenu.xml", DOCUMENT);
  }

  /** An entry that would be unpacked outside of its folder. */
  public static byte[] entryOutside() {
    return ordinary().withPart("../evil.txt", "x").bytes();
  }

  public static byte[] manyEntries() {
    DocxFile file = ordinary();
    for (int i = 0; i < 5_000; i++) {
      file.withPart("word/media/" + i, "x");
    }
    return file.bytes();
  }

  /** Tables in tables, 20,000 deep. */
  public static byte[] nestedTables() {
    int depth = 20_000;
    return DocxFile.of("<w:tbl><w:tr><w:tc>".repeat(depth) + "</w:tc></w:tr></w:tbl>".repeat(depth))
        .bytes();
  }

  public static byte[] hugeSpan() {
    String cell = DocxFile.cell("<w:gridSpan w:val=\"2000000000\"/>", "x");
    return DocxFile.of(DocxFile.table(DocxFile.row(cell))).bytes();
  }

  /** By its types an Excel workbook, with nothing of one in it. */
  public static byte[] workbook() {
    String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    return ordinary()
        .withPart("[Content_Types].xml", DocxFile.contentTypes("/xl/workbook.xml", type))
        .withPart("_rels/.rels", DocxFile.relationships("xl/workbook.xml"))
        .withPart("xl/workbook.xml", "<workbook/>")
        .bytes();
  }

  /** Bytes that are nothing. */
  public static byte[] binary() {
    return "项目名称\0\1\2".getBytes(StandardCharsets.UTF_8);
  }

  /** A compound file ([MS-CFB]) whose root has empty streams of these names, at most three. */
  public static byte[] ole2(String... names) {
    ByteBuffer file = ByteBuffer.allocate(3 * 512).order(ByteOrder.LITTLE_ENDIAN);
    file.putLong(0, 0xE11AB1A1E011CFD0L);
    file.putShort(26, (short) 3).putShort(28, (short) 0xFFFE);
    file.putShort(30, (short) 9).putShort(32, (short) 6);
    file.putInt(44, 1).putInt(48, 1).putInt(56, 4096).putInt(60, -2).putInt(68, -2);
    for (int i = 0; i < 109; i++) {
      file.putInt(76 + 4 * i, i == 0 ? 0 : -1);
    }
    file.putInt(512, -3).putInt(516, -2);
    for (int at = 520; at < 1024; at += 4) {
      file.putInt(at, -1);
    }
    putEntry(file, 0, "Root Entry", 5, -1, 1);
    for (int i = 0; i < names.length; i++) {
      putEntry(file, i + 1, names[i], 2, i + 1 < names.length ? i + 2 : -1, -1);
    }
    return file.array();
  }

  private static void putEntry(
      ByteBuffer file, int entry, String name, int type, int right, int child) {
    int at = 1024 + 128 * entry;
    byte[] letters = name.getBytes(StandardCharsets.UTF_16LE);
    file.put(at, letters).putShort(at + 64, (short) (letters.length + 2)).put(at + 66, (byte) type);
    file.put(at + 67, (byte) 1).putInt(at + 68, -1).putInt(at + 72, right).putInt(at + 76, child);
    file.putInt(at + 116, -2);
  }

  private static DocxFile ordinary() {
    return DocxFile.of(DocxFile.paragraph("x"));
  }

  private static byte[] withDoctype(String doctype) {
    String document =
        DocxFile.document(
            DocxFile.table(DocxFile.row(DocxFile.cell("<w:p><w:r><w:t>&e;</w:t></w:r></w:p>"))));
    return ordinary().withPart(DOCUMENT, document.replace("?>", "?>" + doctype)).bytes();
  }

  /** Every occurrence of a word in bytes replaced by another of the same length. */
  private static byte[] replaced(byte[] bytes, String word, String by) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1).replace(word, by);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(all.getBytes(StandardCharsets.ISO_8859_1));
    return out.toByteArray();
  }
}
