package org.dualwatch.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A form as January to July fill it in; a test changes one thing. */
final class APrefilledForm {

  private int lastMonth = 7;
  private String project = "群众艺术馆运行经费";
  private String goal = "通过物业服务，保障群众艺术馆正常运行。";
  private List<FundsLine> funds =
      List.of(
          line("年度资金总额", "3099000", "1807500", "58.33%"),
          line("其中：财政拨款", "3099000", "1807500", "58.33%"),
          FundsLine.unstated("上年结转资金"),
          FundsLine.unstated("其他资金"));
  private final List<IndicatorLine> indicators =
      new ArrayList<>(
          List.of(
              new IndicatorLine("产出指标", "数量指标", "物业服务面积", "≥1.1万平方米"),
              new IndicatorLine("产出指标", "数量指标", "开展公益演出场次", "≥30场"),
              new IndicatorLine("产出指标", "质量指标", "设备完好率", "≥95%"),
              new IndicatorLine("成本指标", "经济成本指标", "物业服务费", "≤309.90万元"),
              new IndicatorLine("效益指标", "社会效益指标", "群众文化活动参与人次", "≥2万人次"),
              new IndicatorLine("满意度指标", "服务对象满意度指标", "观众满意度", "≥90%")));

  /** Writes a form in one of the formats. */
  interface Writer {
    void write(PrefilledForm form, OutputStream to) throws IOException;
  }

  static APrefilledForm valid() {
    return new APrefilledForm();
  }

  APrefilledForm until(int month) {
    lastMonth = month;
    return this;
  }

  APrefilledForm project(String name) {
    project = name;
    return this;
  }

  APrefilledForm goal(String text) {
    goal = text;
    return this;
  }

  APrefilledForm funds(FundsLine... lines) {
    funds = List.of(lines);
    return this;
  }

  APrefilledForm indicators(IndicatorLine... lines) {
    indicators.clear();
    indicators.addAll(List.of(lines));
    return this;
  }

  PrefilledForm build() {
    return new PrefilledForm(
        2025,
        lastMonth,
        LocalDate.of(2025, 7, 31),
        "363207",
        "天津市群众艺术馆",
        project,
        "120000250001",
        goal,
        funds,
        indicators,
        "JK-2025-07-363207-0001");
  }

  byte[] bytes(Writer writer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.write(build(), bytes);
    return bytes.toByteArray();
  }

  static FundsLine line(String label, String initial, String spent, String rate) {
    return new FundsLine(
        label, Figure.of(new BigDecimal(initial)), Figure.of(new BigDecimal(spent)), rate);
  }
}
