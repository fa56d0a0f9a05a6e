package org.dualwatch.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RoomTest {

  @Test
  void whatFitsExactlyIsShownAndAByteMoreIsNot() {
    List<String> all = List.of("aa", "bb");
    assertThat(fitting(4, all)).isEqualTo(all);
    assertThat(fitting(3, all)).containsExactly("aa");
  }

  @Test
  void theFirstByTheOrderAreShownInTheOrderOfTheList() {
    List<Integer> all = List.of(1, 9, 2, 8);
    assertThat(new Room(3).fitting(all, Comparator.reverseOrder(), one -> 1))
        .containsExactly(9, 2, 8);
  }

  @Test
  void whatIsTooLargeKeepsNoSmallerOut() {
    assertThat(fitting(3, List.of("long one", "aa", "b"))).containsExactly("aa", "b");
  }

  @Test
  void equalOnesAreEachCounted() {
    assertThat(fitting(2, List.of(new String("aa"), new String("aa")))).hasSize(1);
  }

  @Test
  void noTextTakesMoreOnAPageThanIsSaid() {
    Pages pages = new Pages();
    for (String text : List.of("", "abc", "目标", "<&>\"'", "𠮷“”\u2028é", "a\tb")) {
      String filled = pages.fill("room-test.ftlh", Map.of("text", text));
      assertThat(filled.getBytes(StandardCharsets.UTF_8).length)
          .as(text)
          .isLessThanOrEqualTo(Room.bytes(text));
    }
    assertThat(Room.bytes("目标a&")).isEqualTo(3 + 3 + 1 + 6);
  }

  private static List<String> fitting(int room, List<String> all) {
    return new Room(room).fitting(all, Comparator.naturalOrder(), String::length);
  }
}
