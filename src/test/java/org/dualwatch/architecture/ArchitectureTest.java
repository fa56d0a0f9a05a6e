package org.dualwatch.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The walls between the rooms. */
@AnalyzeClasses(packages = "org.dualwatch", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

  @ArchTest
  static final ArchRule findingUsesNothing =
      room("finding").because("every room speaks of findings, so findings can know none of them");

  @ArchTest
  static final ArchRule valueUsesNothing =
      room("value").because("a cell's text is understood without knowing the form around it");

  @ArchTest
  static final ArchRule intakeUsesFindings =
      room("intake", "finding").because("who may drop what is decided before anything is read");

  @ArchTest
  static final ArchRule documentUsesFindings =
      room("document", "finding").because("a format knows cells and places, not forms");

  @ArchTest
  static final ArchRule formatsStayInDocument =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.dualwatch.document..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.dualwatch.document.*..")
          .because("whoever reads a document does not know which format it was in");

  @ArchTest
  static final ArchRule targetUsesDocumentAndValue =
      room("target", "document", "value", "finding")
          .because("forms are found in documents, and their cells read by the grammar");

  @ArchTest
  static final ArchRule ruleUsesTarget =
      room("rule", "target", "value", "finding")
          .because("a rule is a pure function of target tables and a day");

  @ArchTest
  static final ArchRule roomsOfRulesStandAlone =
      slices()
          .matching("org.dualwatch.rule.(*)..")
          .should()
          .notDependOnEachOther()
          .because("a rule is found, changed and switched off without the others");

  @ArchTest
  static final ArchRule spendingUsesValue =
      room("spending", "target", "value").because("the ledger knows nothing of findings");

  @ArchTest
  static final ArchRule monitoringUsesSpending =
      room("monitoring", "target", "value", "spending", "finding")
          .because("monitoring compares what is planned with what is spent, and nothing else");

  @ArchTest
  static final ArchRule correctionUsesDocuments =
      room("correction", "document", "sheet", "value", "finding")
          .because("a case follows from a light, whoever lit it, and a form sent out and back");

  @ArchTest
  static final ArchRule jsonUsesModels =
      room("json", "finding", "value", "target", "rule", "spending", "monitoring")
          .because("JSON is a view of the models and decides nothing");

  @ArchTest
  static final ArchRule officeUsesRules =
      room(
              "office",
              "rule",
              "monitoring",
              "correction",
              "alert",
              "json",
              "target",
              "value",
              "finding")
          .because(
              "an office decides about rules, what they see, and who is told; never about files");

  @ArchTest
  static final ArchRule pageUsesWhatItShows =
      room("page", "value", "target", "finding").because("a page is filled, whatever it speaks of");

  @ArchTest
  static final ArchRule receiptStandsAlone =
      room("receipt", "page", "intake", "finding", "value", "target", "rule", "correction", "json")
          .because("the ways to people never use each other");

  @ArchTest
  static final ArchRule alertStandsAlone =
      room(
              "alert",
              "page",
              "sheet",
              "intake",
              "finding",
              "value",
              "target",
              "rule",
              "spending",
              "monitoring",
              "correction",
              "json")
          .because("the ways to people never use each other");

  @ArchTest
  static final ArchRule reportStandsAlone =
      room(
              "report",
              "page",
              "sheet",
              "correction",
              "finding",
              "value",
              "target",
              "spending",
              "monitoring",
              "json")
          .because("the ways to people never use each other");

  @ArchTest
  static final ArchRule sheetUsesValue =
      room("sheet", "value").because("paper is filled in, whoever worked out what it says");

  @ArchTest
  static final ArchRule boardUsesModels =
      room("board", "finding", "value", "rule", "correction", "monitoring")
          .because("what the dashboard shows is told by records that decide nothing");

  @ArchTest
  static final ArchRule reviewUsesJudgements =
      room("review", "page", "sheet", "json", "rule", "target", "value", "finding")
          .because("what check prints is a view of judgements, and says nothing they do not say");

  @ArchTest
  static final ArchRule markingUsesJudgements =
      room("marking", "intake", "document", "sheet", "rule", "target", "value", "finding")
          .because("a marked file says what was found and decides nothing");

  @ArchTest
  static final ArchRule accessUsesLanguages =
      room("access", "finding").because("who somebody is does not depend on what they look at");

  @ArchTest
  static final ArchRule dashboardShowsWhatIsOnRecord =
      room(
              "dashboard",
              "access",
              "board",
              "store",
              "page",
              "sheet",
              "json",
              "intake",
              "document",
              "rule",
              "monitoring",
              "correction",
              "target",
              "value",
              "finding")
          .because("a page asks the record and decides nothing");

  @ArchTest
  static final ArchRule noRoomKnowsTheDashboard =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.dualwatch", "org.dualwatch.dashboard..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.dualwatch.dashboard..")
          .because("whoever is looked at does not know who looks");

  @ArchTest
  static final ArchRule noRoomKnowsTheStore =
      noClasses()
          .that()
          .resideInAnyPackage(rooms("finding", "value", "intake", "document", "target", "rule"))
          .or()
          .resideInAnyPackage(rooms("spending", "monitoring", "receipt", "alert", "report", "json"))
          .or()
          .resideInAnyPackage(
              rooms(
                  "review", "page", "sheet", "office", "correction", "marking", "access", "board"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(rooms("store", "cli"))
          .because("the store may know every model, and no model knows the store");

  @ArchTest
  static final ArchRule camelStopsAtWiring =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.dualwatch")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.camel..")
          .because("rooms are plain Java, called from routes by bean name and method");

  @ArchTest
  static final ArchRule rulesKnowNoClock =
      noClasses()
          .that()
          .resideInAnyPackage(
              rooms("rule", "value", "target", "monitoring", "spending", "correction", "marking"))
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class)
          .because(
              "the same input on the same day gives the same findings, and the day is an input");

  @ArchTest
  static final ArchRule optionalIsOnlyReturned =
      noFields()
          .that()
          .areDeclaredInClassesThat(areRecords())
          .should()
          .haveRawType(Optional.class)
          .because("a record says what is absent by its type");

  @ArchTest
  static final ArchRule jdbcStaysInStoreAndSpending =
      noClasses()
          .that()
          .resideInAnyPackage(rooms("finding", "value", "intake", "document", "target", "rule"))
          .or()
          .resideInAnyPackage(
              rooms("monitoring", "receipt", "alert", "report", "json", "review", "office"))
          .or()
          .resideInAnyPackage(rooms("correction", "marking", "access", "board"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.sql..")
          .because("transactions are the store's, the ledger is spending's");

  private static ArchRule room(String room, String... mayUse) {
    return classes()
        .that()
        .resideInAPackage(rooms(room)[0])
        .should()
        .onlyDependOnClassesThat(
            notOurs().or(in(Stream.concat(Stream.of(room), Arrays.stream(mayUse)))));
  }

  private static DescribedPredicate<JavaClass> notOurs() {
    return DescribedPredicate.describe(
        "are not ours", type -> !type.getPackageName().startsWith("org.dualwatch"));
  }

  private static DescribedPredicate<JavaClass> in(Stream<String> rooms) {
    return JavaClass.Predicates.resideInAnyPackage(rooms(rooms.toArray(String[]::new)));
  }

  private static DescribedPredicate<JavaClass> areRecords() {
    return DescribedPredicate.describe("records", JavaClass::isRecord);
  }

  private static String[] rooms(String... names) {
    return Arrays.stream(names).map(name -> "org.dualwatch." + name + "..").toArray(String[]::new);
  }
}
