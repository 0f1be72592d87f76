package org.harmattan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms of the program, and which of them each may use. */
@AnalyzeClasses(packages = "org.harmattan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  /** From top to bottom: a room, and the rooms below it that it uses. */
  private static final Map<String, String> ROOMS = new LinkedHashMap<>();

  static {
    ROOMS.put(
        "cli",
        "gui study report experiment analysis results draw observe model scenario geography");
    ROOMS.put("gui", "report experiment results draw observe model mechanism scenario geography");
    ROOMS.put(
        "study",
        "report experiment analysis results draw observe model mechanism scenario geography");
    ROOMS.put("report", "experiment analysis results draw observe model scenario geography");
    ROOMS.put("experiment", "analysis results observe model mechanism scenario");
    ROOMS.put("analysis", "results draw observe model scenario geography");
    ROOMS.put("results", "observe model scenario geography");
    ROOMS.put("draw", "observe model scenario geography");
    ROOMS.put("observe", "model mechanism scenario geography");
    ROOMS.put("model", "mechanism scenario geography");
    ROOMS.put("mechanism", "");
    ROOMS.put("scenario", "geography");
    ROOMS.put("geography", "");
  }

  @ArchTest
  static void everyArrowIsListed(JavaClasses classes) {
    Set<String> seen =
        classes.stream()
            .flatMap(from -> from.getDirectDependenciesFromSelf().stream())
            .filter(arrow -> arrow.getTargetClass().getPackageName().startsWith("org.harmattan."))
            .map(arrow -> room(arrow.getOriginClass()) + " → " + room(arrow.getTargetClass()))
            .filter(arrow -> !arrow.matches("(\\w+) → \\1"))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> listed = new TreeSet<>();
    ROOMS.forEach(
        (room, used) ->
            Stream.of(used.split(" "))
                .filter(name -> !name.isEmpty())
                .forEach(name -> listed.add(room + " → " + name)));
    assertThat(seen).as("arrows between rooms, those listed and those used").isEqualTo(listed);
  }

  @Test
  void arrowsPointDown() {
    List<String> order = List.copyOf(ROOMS.keySet());
    ROOMS.forEach(
        (room, used) ->
            assertThat(order.subList(order.indexOf(room) + 1, order.size()))
                .as(room)
                .containsAll(used.isEmpty() ? List.of() : List.of(used.split(" "))));
  }

  @ArchTest
  static void everyClassHasARoom(JavaClasses classes) {
    assertThat(classes.stream().map(ArchitectureTest::room)).isSubsetOf(ROOMS.keySet());
  }

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

  /** The record of events is made by an observer, by mechanism 18. */
  @ArchTest
  static final ArchRule KERNELS_RUN =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage(packages("mechanism"))
          .and()
          .arePublic()
          .and()
          .doNotHaveModifier(JavaModifier.ABSTRACT)
          .should(beCalledByTheModel())
          .because("what no process calls is not in the model; helpers of kernels are not public");

  private static ArchCondition<JavaMethod> beCalledByTheModel() {
    return new ArchCondition<>("be called from model, or from observe") {
      @Override
      public void check(JavaMethod kernel, ConditionEvents events) {
        boolean called =
            kernel.getAccessesToSelf().stream()
                .map(access -> room(access.getOriginOwner()))
                .anyMatch(Set.of("model", "observe")::contains);
        events.add(
            new SimpleConditionEvent(
                kernel, called || ofItsRecord(kernel), kernel.getFullName() + " is not called"));
      }
    };
  }

  /** Whether it is one of the methods that every record has. */
  private static boolean ofItsRecord(JavaMethod method) {
    return method.getOwner().isRecord()
        && (method.getOwner().tryGetField(method.getName()).isPresent()
            || Set.of("equals", "hashCode", "toString").contains(method.getName()));
  }

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

  private static String room(JavaClass type) {
    return type.getPackageName().replaceFirst("^org\\.harmattan\\.?", "").replaceFirst("\\..*", "");
  }
}
