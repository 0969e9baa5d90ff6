package io.libvmi.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.libvmi.model.ApiType;
import io.libvmi.reader.Position;
import io.libvmi.reader.Problem;
import io.libvmi.reader.ProblemsException;
import io.libvmi.reader.Source;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariablesTest {
  private static Recipe recipe(String text) {
    return Recipe.read("web.yaml", text).get(0);
  }

  private static String mistakes(String text) {
    return catchThrowableOfType(ProblemsException.class, () -> Recipe.read("web.yaml", text))
        .getMessage();
  }

  private static String mistakes(Recipe recipe, Map<String, String> values) {
    return catchThrowableOfType(ProblemsException.class, () -> recipe.compose(values)).getMessage();
  }

  /** What the recipe composes, against what the same recipe says with the values written out. */
  private static void assertSame(ApiType composed, String written) {
    assertThat(composed).isEqualTo(recipe(written).compose());
  }

  @Test
  void aVariableHasItsDefaultOrTheValueThatIsGiven() {
    Recipe recipe =
        recipe(
            """
            variables: {name: web, memory: 2Gi}
            vmi:
              - withName: ${name}
              - withGuestMemory: ${memory}
            """);

    assertSame(recipe.compose(), "vmi: [{withName: web}, {withGuestMemory: 2Gi}]");
    assertSame(
        recipe.compose(Map.of("memory", "4Gi")), "vmi: [{withName: web}, {withGuestMemory: 4Gi}]");
    assertThat(recipe.variables())
        .extracting(Variable::name, Variable::byDefault)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("name", "web"),
            org.assertj.core.groups.Tuple.tuple("memory", "2Gi"));
  }

  @Test
  void aValueIsTakenForWhatIsWanted() {
    Recipe recipe =
        recipe(
            """
            variables: {cores: 4, app: 007, secure: "yes", port: 80, hugepages: 2Mi}
            vmi:
              - withName: a
              - withCpuCount: {cores: "${cores}", threads: 1, sockets: 1}
              - withLabel: [app, "${app}"]
              - withLabels: {number: "${cores}"}
              - withUefi: ${secure}
              - withInterface: {name: "${app}", masquerade: {}, ports: [{port: "${port}"}]}
              - withNetwork: {name: "${app}", pod: {}}
            """);

    assertSame(
        recipe.compose(),
        """
        vmi:
          - withName: a
          - withCpuCount: {cores: 4, threads: 1, sockets: 1}
          - withLabel: [app, "007"]
          - withLabels: {number: "4"}
          - withUefi: true
          - withInterface: {name: "007", masquerade: {}, ports: [{port: 80}]}
          - withNetwork: {name: "007", pod: {}}
        """);
  }

  @Test
  void aPlaceholderCanStandWithinAText() {
    Recipe recipe =
        recipe(
            """
            variables: {name: web, size: 10, user: ada}
            from: fedora
            vmi:
              - withName: ${name}-${size}
              - withEmptyDisk: [scratch, virtio, "${size}Gi"]
              - withCloudInitNoCloudUserData: |
                  #cloud-config
                  user: ${user}
                  runcmd:
                    - echo ${HOME} $${x} $USER ${user:-nobody} ${#user}
            """);

    assertSame(
        recipe.compose(Map.of("user", "eve")),
        """
        from: fedora
        vmi:
          - withName: web-10
          - withEmptyDisk: [scratch, virtio, 10Gi]
          - withCloudInitNoCloudUserData: |
              #cloud-config
              user: eve
              runcmd:
                - echo ${HOME} $${x} $USER ${user:-nobody} ${#user}
        """);
    assertThat(recipe.warnings()).isEmpty();
  }

  @Test
  void aFactoryTakesValuesToo() {
    Recipe recipe =
        recipe(
            """
            variables: {guest: cirros, arch: s390x}
            from: ${guest}
            vmi: [withName: a]
            ---
            variables: [arch]
            from: {guestless: "${arch}"}
            vmi: [withName: a]
            """);
    Recipe second =
        Recipe.read("x", "variables: [arch]\nfrom: {guestless: \"${arch}\"}\nvmi: [withName: a]\n")
            .get(0);

    assertSame(recipe.compose(), "from: cirros\nvmi: [withName: a]");
    assertSame(recipe.compose(Map.of("guest", "fedora")), "from: fedora\nvmi: [withName: a]");
    assertSame(
        second.compose(Map.of("arch", "s390x")), "from: {guestless: s390x}\nvmi: [withName: a]");
  }

  @ParameterizedTest
  @CsvSource({
    "${index}, 7",
    "$${index}, ${index}",
    "$$${index}, $7",
    "$$$${index}, $${index}",
    "${index:%d}, 7",
    "${index:%03d}, 007",
    "${index:%x}, 7",
    "${index:%02x}, 07",
    "${index:%019X}, 0000000000000000007",
    "a${index}b${index:%02d}c, a7b07c",
    "${index:%m}, 00:00:07",
    "02:00:00:${index:%m}, 02:00:00:00:00:07",
    "${index:-1}, ${index:-1}",
    "$${index:%02d}, ${index:%02d}",
    "${Index}, ${Index}",
    "${index, ${index",
    "$index, $index",
  })
  void whatAPlaceholderIs(String text, String filled) {
    Recipe recipe =
        recipe("variables: {index: 7}\nvmi: [withName: a, {withLabel: [x, '" + text + "']}]");

    assertSame(recipe.compose(), "vmi: [withName: a, {withLabel: [x, '" + filled + "']}]");
  }

  @ParameterizedTest
  @CsvSource({
    "%02x, 255, ff",
    "%02X, 255, FF",
    "%02x, 256, 100",
    "%m, 16777215, ff:ff:ff",
    "%m, 1000, 00:03:e8",
    "%03d, -1, -001",
    "%d, -9223372036854775808, -9223372036854775808",
    "%d, +5, 5",
    "%x, 9223372036854775807, 7fffffffffffffff",
  })
  void numbersAreWritten(String format, String number, String written) {
    NumberFormat read = NumberFormat.of(format);

    assertThat(read.write(number)).isEqualTo(written);
    assertThat(read).hasToString(format);
  }

  @ParameterizedTest
  @CsvSource({"%d, x", "%d, 1.5", "%d, ''", "%x, -1", "%m, -1", "%m, 16777216"})
  void numbersThatCannotBeWritten(String format, String number) {
    assertThat(NumberFormat.of(format).write(number)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "%s", "%3d", "%00d", "%020d", "%-3d", "%03m", "%d ", "%dd"})
  void formatsThatThereAreNot(String format) {
    assertThat(NumberFormat.of(format)).isNull();
    assertThat(mistakes("variables: {index: 1}\nvmi:\n  - withName: \"${index:" + format + "}\"\n"))
        .isEqualTo(
            "web.yaml:3:15: vmi[0].withName: \""
                + format
                + "\" is no format: %d, %03d, %x, %02x, %X or %m was expected");
  }

  @Test
  void aValueIsNeverLookedAtForPlaceholdersOptionsOrYaml() {
    String hostile = "${name}-${other}\n- withRng: {a: [}\u0000 &x *y !!int \"";
    Recipe recipe =
        recipe(
            """
            variables: {value: x, other: y}
            vmi:
              - withName: a
              - withAnnotation: [text, "${value}"]
              - withAnnotation: [more, "<${value}${other}>"]
            """);

    ApiType composed = recipe.compose(Map.of("value", hostile, "other", "${value}"));

    assertThat(
            ((io.fabric8.kubernetes.api.model.HasMetadata) composed).getMetadata().getAnnotations())
        .isEqualTo(Map.of("text", hostile, "more", "<" + hostile + "${value}>"));
  }

  @Test
  void aValueCannotNameAnOption() {
    Recipe recipe =
        recipe(
            """
            variables: [option, disk]
            vmi:
              - withName: a
              - withContainerDisk: [root, image, "${option}"]
              - ${option}
              - withInterface: ${disk}
            """);

    assertThat(
            mistakes(
                recipe, Map.of("option", "withRng", "disk", "interfaceDeviceWithSriovBinding")))
        .isEqualTo(
            """
            web.yaml:4:38: vmi[1].withContainerDisk[2]: the text "withRng" was given where an option was expected; write its name alone, as in withRng, or with what it takes, as in withName: web-1; this is so with disk = "interfaceDeviceWithSriovBinding", option = "withRng"
            web.yaml:5:5: vmi[2]: the text "withRng" was given where an option was expected; write its name alone, as in withRng, or with what it takes, as in withName: web-1; this is so with disk = "interfaceDeviceWithSriovBinding", option = "withRng"
            web.yaml:6:20: vmi[3].withInterface: expected an object, found the text "interfaceDeviceWithSriovBinding"; this is so with disk = "interfaceDeviceWithSriovBinding", option = "withRng"\
            """);
  }

  @Test
  void aMissingValueIsTold() {
    Recipe recipe =
        recipe(
            """
            variables: [name, index]
            vmi:
              - withName: ${name}-${index}
              - withHostname: ${name}
            """);

    assertThatThrownBy(recipe::compose)
        .isInstanceOf(ProblemsException.class)
        .hasMessage(
            """
            web.yaml:3:15: vmi[0].withName: the variable name has no value; give it a default, as in variables: {name: ...}, or a value, as by vmi compose --set name=...
            web.yaml:3:15: vmi[0].withName: the variable index has no value; give it a default, as in variables: {index: ...}, or a value, as by vmi compose --count\
            """);
    assertThat(mistakes(recipe, Map.of("nmae", "a")))
        .isEqualTo("web.yaml:2:1: there is no variable nmae; did you mean \"name\"?");
  }

  @Test
  void aWrongDefaultIsToldWhereItStands() {
    assertThat(
            mistakes(
                """
                variables: {cores: two, memory: 2 Gi, number: x}
                vmi:
                  - withCpuCount: {cores: "${cores}", threads: 1, sockets: 1}
                  - withGuestMemory: ${memory}
                  - withName: a-${number:%02d}
                """))
        .isEqualTo(
            """
            web.yaml:1:20: vmi[0].withCpuCount.cores: the text "two" was given where a whole number was expected; it stands for ${cores} at web.yaml:3:27
            web.yaml:1:33: vmi[1].withGuestMemory: "2 Gi" is not a quantity: a number, then one of the suffixes n, u, m, k, M, G, T, P, E, Ki, Mi, Gi, Ti, Pi, Ei or an exponent such as e3 was expected; did you mean "2Gi"?; it stands for ${memory} at web.yaml:4:22
            web.yaml:1:47: vmi[2].withName: the text "x" was given where a whole number was expected, to be written as %02d; it stands for ${number} at web.yaml:5:15\
            """);
  }

  @Test
  void aWrongValueIsToldWhereItStands() {
    Recipe recipe =
        recipe(
            """
            variables: [cores]
            vmi:
              - withName: a
              - withCpuCount: {cores: "${cores}", threads: 1, sockets: 1}
            """);
    Source source = Source.lines("machines.csv", "a,two", 7);
    Values values =
        new Values() {
          @Override
          public String get(String name) {
            return "two";
          }

          @Override
          public @Nullable Position position(String name) {
            return new Position(source, 7, 3);
          }
        };

    assertThat(catchThrowableOfType(ProblemsException.class, () -> recipe.compose(values)).report())
        .isEqualTo(
            """
            machines.csv:7:3: vmi[1].withCpuCount.cores: the text "two" was given where a whole number was expected; it stands for ${cores} at web.yaml:4:27
              7 | a,two
                |   ^\
            """);
  }

  @Test
  void whatGoesWrongInComposingIsToldWithTheMachine() {
    Recipe recipe =
        recipe(
            """
            variables: [index]
            vmi:
              - withName: a-${index}
              - withCloudInitConfigDriveUserData: "#cloud-config"
              - withMasqueradeNetworking
            """);

    assertThatThrownBy(() -> recipe.composeFleet(2).toList())
        .isInstanceOf(ProblemsException.class)
        .hasMessage(
            "web.yaml:5:5: vmi[2].withMasqueradeNetworking: the volume \"cloudinitdisk\" is of the"
                + " kind cloudInitConfigDrive where cloudInitNoCloud was expected; this is so with"
                + " machine 1 of the fleet");
    assertThatThrownBy(
            () ->
                recipe(
                        "variables: [m]\nvmi: [withName: a, {withGuestMemory: \"${m}\"}, {withGuestMemory: 1Gi}]")
                    .composeStrictly(Values.of(Map.of("m", "2Gi"))))
        .hasMessageEndingWith("stands at web.yaml:2:21; this is so with m = \"2Gi\"");
  }

  @Test
  void declarationsThatAreNone() {
    assertThat(mistakes("variables: 5\nvmi: []"))
        .isEqualTo(
            "web.yaml:1:12: variables: the number 5 was given where variables were expected; write"
                + " their names in a list, or as names with their defaults: {name: web, cores: 2}");
    assertThat(mistakes("variables: [a b, 5, {c: 1}, d, d]\nvmi: []"))
        .isEqualTo(
            """
            web.yaml:1:13: variables[0]: "a b" cannot be the name of a variable; use letters, digits and underscores, with no digit at the beginning
            web.yaml:1:18: variables[1]: the number 5 was given where the name of a variable was expected; write defaults behind the names: {name: web, cores: 2}
            web.yaml:1:21: variables[2]: an object was given where the name of a variable was expected; write defaults behind the names: {name: web, cores: 2}
            web.yaml:1:32: variables[4]: the variable d is declared twice\
            """);
    assertThat(mistakes("variables: {a: [1], b-c: 1}\nvmi: []"))
        .isEqualTo(
            """
            web.yaml:1:16: variables.a: a list was given where a default was expected: text, a number, true or false
            web.yaml:1:26: variables.b-c: b-c cannot be the name of a variable; use letters, digits and underscores, with no digit at the beginning\
            """);
    assertThat(mistakes("variabels: {a: 1}\nvmi: []")).endsWith("; did you mean \"variables\"?");
    assertThat(recipe("variables:\nvmi: [withName: '${a}']").variables()).isEmpty();
  }

  @Test
  void aNameHasNoPlaceholders() {
    assertThat(mistakes("variables: {k: a}\nvmi:\n  - withLabels: {\"${k}\": b}\n"))
        .isEqualTo(
            "web.yaml:3:18: vmi[0].withLabels[\"${k}\"]: a placeholder stands in a name where only"
                + " values have them");
  }

  @Test
  void whatIsLikelyAMistakeIsAWarning() {
    Recipe recipe =
        recipe(
            """
            variables: {name: web, unused: 1}
            vmi:
              - withName: ${name}
              - withHostname: ${nmae}
              - withCloudInitNoCloudUserData: echo ${NAME} ${i} ${user}
            """);

    assertThat(recipe.warnings())
        .extracting(Problem::toString)
        .isEqualTo(
            List.of(
                "web.yaml:1:32: variables.unused: the variable unused is used nowhere; write"
                    + " ${unused} where its value is to stand",
                "web.yaml:4:19: vmi[1].withHostname: ${nmae} stays as it is, for the recipe has no"
                    + " variable nmae; did you mean \"name\"?"));
  }
}
