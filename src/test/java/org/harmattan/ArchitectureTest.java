package org.harmattan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.IntStream;

/** The rooms of the program and the one direction in which they may know each other. */
@AnalyzeClasses(packages = "org.harmattan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final List<String> TOP_TO_BOTTOM =
      List.of(
          "cli",
          "gui",
          "study",
          "report",
          "experiment",
          "analysis",
          "results",
          "draw",
          "observe",
          "model",
          "mechanism",
          "scenario",
          "geography");

  @ArchTest
  static void arrowsPointDownOnly(JavaClasses classes) {
    for (int room = 1; room < TOP_TO_BOTTOM.size(); room++) {
      noClasses()
          .that()
          .resideInAPackage(packages(TOP_TO_BOTTOM.get(room)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(above(room))
          .allowEmptyShould(true)
          .check(classes);
    }
  }

  @ArchTest
  static final ArchRule EVERY_CLASS_HAS_A_ROOM =
      noClasses()
          .should()
          .resideOutsideOfPackages(above(TOP_TO_BOTTOM.size()))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("org.harmattan.(**)").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule KERNELS_ARE_PURE =
      noClasses()
          .that()
          .resideInAPackage(packages("mechanism"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("sim..", "ec..")
          .allowEmptyShould(true)
          .because("a kernel is a function of primitives and records, tested without a model");

  @ArchTest
  static final ArchRule ONLY_MAIN_EXITS =
      noClasses()
          .that()
          .resideOutsideOfPackage(packages("cli"))
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class)
          .allowEmptyShould(true);

  private static String packages(String room) {
    return "org.harmattan." + room + "..";
  }

  private static String[] above(int room) {
    return IntStream.range(0, room)
        .mapToObj(i -> packages(TOP_TO_BOTTOM.get(i)))
        .toArray(String[]::new);
  }
}
