package org.dualwatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sent that no browser sends. */
final class WebDoorTest {

  @TempDir static Path folder;

  private static ADashboard dashboard;

  @BeforeAll
  static void start() throws Exception {
    dashboard = ADashboard.in(folder);
  }

  @AfterAll
  static void close() throws IOException {
    dashboard.close();
  }

  @Test
  void aQuestionThatBringsABodyIsRefusedBeforeItIsRead() throws Exception {
    String head = "GET /login HTTP/1.1\r\nHost: x\r\nContent-Length: 60000000\r\n\r\n";

    assertThat(raw(head)).startsWith("HTTP/1.1 400").contains("Connection: close");
  }

  @Test
  void aFormWithoutALengthOrTooLongIsRefusedBeforeItIsRead() throws Exception {
    String head = "POST /login HTTP/1.1\r\nHost: x\r\n";

    assertThat(raw(head + "Transfer-Encoding: chunked\r\n\r\n")).startsWith("HTTP/1.1 413");
    assertThat(raw(head + "Content-Length: 65537\r\n\r\n")).startsWith("HTTP/1.1 413");
  }

  @Test
  void aFileOfAStrangerIsRefusedBeforeItIsRead() throws Exception {
    String type = "Content-Type: Multipart/form-data; boundary=edge";
    String head =
        String.join(
            "\r\n",
            "POST /units/363207/files HTTP/1.1",
            "Host: x",
            "Content-Length: 1000000",
            type,
            "",
            "");

    assertThat(raw(head)).startsWith("HTTP/1.1 403");
  }

  @Test
  void anAddressThatCannotBeUnderstoodIsAnsweredLikeOneThatIsNotThere() throws Exception {
    assertThat(raw("GET /units/%2e%2e/x HTTP/1.1\r\nHost: x\r\n\r\n"))
        .startsWith("HTTP/1.1 404")
        .contains("Content-Security-Policy");
    assertThat(raw("GET /login?name=%00 HTTP/1.1\r\nHost: x\r\n\r\n")).startsWith("HTTP/1.1 400");
    assertThat(raw("GET /login?name=%zz HTTP/1.1\r\nHost: x\r\n\r\n")).startsWith("HTTP/1.1 400");
  }

  @Test
  void ofTwoFilesUnderOneNameNoneIsTaken() throws Exception {
    AVisitor unit = AVisitor.as("unit", dashboard);
    String address = "/units/" + ADashboard.UNIT + "/files";
    String second =
        "first\r\n--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"b.txt\"\r\n\r\nb";

    HttpResponse<String> answer =
        unit.upload(
            address, unit.token("/password"), "a.txt", second.getBytes(StandardCharsets.UTF_8));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(AnOffice.files(dashboard.office().home().inbox())).isEmpty();
    assertThat(unit.page(address)).doesNotContain("a.txt", "b.txt");
  }

  @Test
  void whoSaysThatAPageLooksForNewsIsInTheLogAllTheSame() throws Exception {
    AVisitor office = AVisitor.as("office", dashboard);
    AVisitor auditor = AVisitor.as("auditor", dashboard);

    office.get("/projects.json?text=EVADE", Map.of("Dualwatch-Live", "true"));

    assertThat(auditor.page("/traces?user=office")).contains("/projects.json?text=EVADE");
  }

  @Test
  void theTokenOfAFormIsNotInTheLog() throws Exception {
    AVisitor unit = AVisitor.as("unit", dashboard);
    String token = unit.token("/password");
    unit.upload("/units/" + ADashboard.UNIT + "/files", token, "c.txt", new byte[] {'c'});

    assertThat(AVisitor.as("auditor", dashboard).page("/traces"))
        .contains("POST /units/" + ADashboard.UNIT + "/files")
        .doesNotContain(token);
  }

  @Test
  void aPasswordCannotBeGuessedWhereItIsChanged() throws Exception {
    AVisitor other = AVisitor.as("other", dashboard);
    Map<String, String> guess =
        Map.of("token", other.token("/password"), "now", "x", "password", "y", "again", "y");
    for (int i = 0; i < 5; i++) {
      assertThat(other.post("/password", guess).headers().firstValue("location"))
          .contains("/password?wrong=password.now");
    }

    assertThat(other.post("/password", guess).headers().firstValue("location"))
        .contains("/password?wrong=password.pause");
  }

  /** What comes of bytes as they are, up to the end of the connection. */
  private static String raw(String request) throws IOException {
    URI address = URI.create(dashboard.address());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
