package org.dualwatch.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.dualwatch.dashboard.http.Request.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses, queries, and where a request says that it comes from. */
final class AddressTest {

  @Test
  void hasItsPartsDecoded() {
    assertThat(Path.parts("/")).contains(List.of(""));
    assertThat(Path.parts("/units/%E5%8D%95%E4%BD%8D/a+b")).contains(List.of("units", "单位", "a+b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "units",
        "//units",
        "/units/",
        "/./units",
        "/units/..",
        "/%2e%2e/units",
        "/units%2Fx",
        "/units%5cx",
        "/units%00",
        "/%zz"
      })
  void thatCouldMeanAnotherPlaceHasNoParts(String address) {
    assertThat(Path.parts(address)).isEmpty();
  }

  @Test
  void fitsAPatternPartByPart() {
    Path path = Path.of("/units/{unit}/files");

    assertThat(path.in(List.of("units", "363207", "files"))).contains(Map.of("unit", "363207"));
    assertThat(path.in(List.of("units", "363207"))).isEmpty();
    assertThat(path.in(List.of("units", "363207", "other"))).isEmpty();
  }

  @Test
  void hasAQueryWhoseFirstFieldOfANameCounts() throws BadRequestException {
    Params params = Params.read("unit=363207&text=%E9%A6%86+x&unit=900001&flag");

    assertThat(params.text("unit")).isEqualTo("363207");
    assertThat(params.text("text")).isEqualTo("馆 x");
    assertThat(params.text("flag")).isEmpty();
    assertThat(params.text("none")).isEmpty();
    assertThat(params.with("unit", "").with("text", "a&b").query()).isEqualTo("?text=a%26b");
  }

  @Test
  void mayHaveAHundredFieldsInItsQuery() throws BadRequestException {
    String hundred = "a=1&".repeat(99) + "b=2";

    assertThat(Params.read(hundred).text("b")).isEqualTo("2");
    assertThatThrownBy(() -> Params.read(hundred + "&c=3")).isInstanceOf(BadRequestException.class);
    assertThatThrownBy(() -> Params.read("a=%z")).isInstanceOf(BadRequestException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "https://evil.example",
        "/\\evil.example",
        "/a b",
        "\t/x",
        "x",
        ""
      })
  void ofAnotherSiteIsNotGoneTo(String address) {
    assertThat(Params.of(Map.of("next", address)).local("next")).isIn("/", "/x");
  }

  @Test
  void ofOursIsGoneTo() {
    assertThat(Params.of(Map.of("next", "/work?unit=363207&rule=a-b")).local("next"))
        .isEqualTo("/work?unit=363207&rule=a-b");
  }

  @Test
  void isOursWhereTheBrowserSaysSoOrNothing() {
    assertThat(from(Map.of("sec-fetch-site", "same-origin")).isFromElsewhere()).isFalse();
    assertThat(from(Map.of("sec-fetch-site", "none")).isFromElsewhere()).isFalse();
    assertThat(from(Map.of()).isFromElsewhere()).isFalse();
    assertThat(
            from(Map.of("origin", "http://127.0.0.1:8080", "host", "127.0.0.1:8080"))
                .isFromElsewhere())
        .isFalse();
  }

  @Test
  void isAnothersWhereTheBrowserSaysSo() {
    assertThat(from(Map.of("sec-fetch-site", "cross-site")).isFromElsewhere()).isTrue();
    assertThat(from(Map.of("sec-fetch-site", "same-site")).isFromElsewhere()).isTrue();
    assertThat(
            from(Map.of("origin", "http://evil.example", "host", "127.0.0.1:8080"))
                .isFromElsewhere())
        .isTrue();
    assertThat(from(Map.of("origin", "null", "host", "127.0.0.1:8080")).isFromElsewhere()).isTrue();
  }

  @Test
  void hasItsCookiesByName() {
    Request request = from(Map.of("cookie", "a=1; dualwatch=key; dualwatch=other; b"));

    assertThat(request.cookie("dualwatch")).contains("key");
    assertThat(request.cookie("b")).isEmpty();
    assertThat(request.cookie("c")).isEmpty();
  }

  private static Request from(Map<String, String> headers) {
    return new Request(Method.POST, "/x", "", headers, "127.0.0.1", Params.NONE, List.of());
  }
}
