package org.dualwatch.dashboard.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dualwatch.board.Lamp;
import org.dualwatch.board.ProjectProgress;
import org.dualwatch.board.ProjectRow;
import org.dualwatch.board.WorkState;
import org.dualwatch.dashboard.Cell;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.monitoring.Colour;
import org.dualwatch.page.Words;

/**
 * What a project is and what it waits for, at a glance.
 *
 * @param name its name, as far as a heading has room for it
 * @param fullName the same at length; empty where the heading has all of it
 * @param state what it waits for, in words
 * @param next what is to be done about it, one sentence
 * @param until by when, with how many days that is; empty where nobody said
 * @param asOf the last day that the lights know of; empty where no run watched it
 */
public record Head(
    String id,
    String name,
    String fullName,
    String unitCode,
    String unitName,
    int year,
    String code,
    String verdict,
    String state,
    boolean waits,
    String next,
    String until,
    String asOf,
    List<LightLine> lights) {

  private static final List<Lamp> LAMPS = List.of(Lamp.BUDGET, Lamp.TARGET, Lamp.COMPLETION);
  private static final int LONGEST_NAME = 2_000;

  public Head {
    lights = List.copyOf(lights);
  }

  /**
   * A light.
   *
   * @param lamp what it is about
   * @param colour the colour's id
   * @param shown its shape and meaning
   * @param because why, one sentence
   */
  public record LightLine(String lamp, String colour, String shown, String because) {}

  static Head of(
      Words words, ProjectRow project, Optional<ProjectProgress> progress, LocalDate today) {
    String name = Brief.name(project.project());
    String fullName = Brief.of(project.project(), LONGEST_NAME);
    WorkState state = project.state();
    return new Head(
        project.id(),
        name.isEmpty() ? words.say("project.unnamed") : name,
        fullName.equals(name) ? "" : fullName,
        project.unitCode(),
        Brief.name(project.unitName()),
        project.year(),
        Brief.name(project.code()),
        project.withdrawn()
            ? words.say("project.withdrawn")
            : words.say("project.verdict." + project.verdict().id()),
        words.of(new Bilingual(state.zh(), state.en())),
        state.waits(),
        words.say("project.next." + state.id()),
        project.due().isGiven() ? until(words, project.due().day(), today) : "",
        progress.map(told -> told.asOf().toString()).orElse(""),
        lights(words, progress));
  }

  private static String until(Words words, LocalDate due, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, due);
    if (days < 0) {
      return words.say("project.until.over", due, -days);
    }
    return days == 0
        ? words.say("project.until.today", due)
        : words.say("project.until.left", due, days);
  }

  private static List<LightLine> lights(Words words, Optional<ProjectProgress> progress) {
    List<LightLine> lights = new ArrayList<>();
    for (Lamp lamp : progress.isPresent() ? LAMPS : List.<Lamp>of()) {
      Colour colour = progress.get().lights().of(lamp);
      Bilingual because = progress.get().because().getOrDefault(lamp, Bilingual.NONE);
      lights.add(
          new LightLine(
              words.of(new Bilingual(lamp.zh(), lamp.en())),
              colour.id(),
              colour.shape() + " " + words.say("colour." + colour.id()),
              Brief.of(words.of(because), Brief.TEXT)));
    }
    return lights;
  }

  /** An amount in 万元 as figures beside a picture have it. */
  static String wan(BigDecimal yuan) {
    return new Cell.Amount(yuan).shown() + " 万元";
  }
}
