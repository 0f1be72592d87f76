package org.harmattan.model.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.TreeSet;
import org.harmattan.model.state.BorderZones;
import org.harmattan.model.state.Terrain;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Parameter;
import org.harmattan.scenario.ParameterPath;
import org.junit.jupiter.api.Test;

/** What is read only while a run is set up cannot change later, and has to say so. */
class FixedParametersTest {

  @Test
  void whatSetsUpARunIsMarkedAsFixed() {
    JavaClasses classes =
        new ClassFileImporter()
            .importClasses(Opening.class, World.class, Terrain.class, BorderZones.class);
    Set<String> read = new TreeSet<>();
    classes.stream()
        .flatMap(type -> type.getMethodCallsFromSelf().stream())
        .filter(FixedParametersTest::atSetUp)
        .forEach(call -> read.add(call.getTargetOwner().getSimpleName() + "." + call.getName()));
    Set<String> fixed = new TreeSet<>();
    Set<String> changeable = new TreeSet<>();
    for (ParameterPath path : ParameterPath.all()) {
      Parameter parameter = path.component().getAnnotation(Parameter.class);
      Set<String> kind = parameter.fixed().isEmpty() ? changeable : fixed;
      kind.add(path.group().getType().getSimpleName() + "." + path.component().getName());
    }
    read.retainAll(changeable);
    assertThat(read).as("mark as fixed").isEmpty();
    assertThat(fixed).hasSizeGreaterThan(15);
  }

  /** The world itself reads some every day; its constructor reads them once. */
  private static boolean atSetUp(JavaMethodCall call) {
    boolean ofWorld = call.getOriginOwner().isEquivalentTo(World.class);
    return !ofWorld || call.getOrigin().isConstructor();
  }
}
