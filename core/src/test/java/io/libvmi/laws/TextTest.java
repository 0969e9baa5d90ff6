package io.libvmi.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.OptionException;
import io.libvmi.model.ApiType;
import io.libvmi.model.TreeWriter;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.text.YamlText;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** A manifest prints as YAML, from which any reader of YAML gets what is in it. */
class TextTest {
  @Property
  void anInstancePrintsAsYaml(@ForAll("instanceOptions") List<Call> calls) {
    assertReadable(Manifests.composed(VirtualMachineInstance.class, calls));
  }

  @Property
  void aMachinePrintsAsYaml(@ForAll("machineOptions") List<Call> calls) {
    assertReadable(Manifests.composed(VirtualMachine.class, calls));
  }

  @Property
  void anyObjectPrintsAsYaml(@ForAll("compositions") Composition composition) {
    assertReadable(Manifests.printable(composition.compose()));
  }

  @Test
  void aManifestThatHasEverythingPrintsAsYaml() {
    PublicApi.subjects().forEach(type -> assertReadable(Manifests.printable(Filled.of(type, "a"))));
  }

  @Property
  void anyTextIsPrintedSoThatItCanBeReadBack(@ForAll("optionsOfAnyText") Call call) {
    Object manifest = Manifests.empty(PublicApi.subjects(call.method()).get(0));
    try {
      call.option().applyTo(manifest);
    } catch (OptionException e) {
      return; // the text is no quantity
    }
    assertReadable(Manifests.printable(manifest));
  }

  private static void assertReadable(ApiType manifest) {
    String text = manifest.toString();
    assertThat(text).isEqualTo(YamlText.of(manifest)).endsWith("\n");
    Object read = yaml().load(text);
    assertThat(comparable(read)).isEqualTo(comparable(TreeWriter.treeOf(manifest)));
  }

  /** YAML 1.1 as the API server reads it: without base 60 numbers, dates and, as values, merges. */
  private static Yaml yaml() {
    LoaderOptions options = new LoaderOptions();
    DumperOptions printing = new DumperOptions();
    return new Yaml(
        new SafeConstructor(options),
        new Representer(printing),
        printing,
        options,
        new Resolver() {
          @Override
          protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, BOOL, "yYnNtTfFoO");
            addImplicitResolver(Tag.INT, withoutColon(INT), "-+0123456789");
            addImplicitResolver(Tag.FLOAT, withoutColon(FLOAT), "-+0123456789.");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
          }
        });
  }

  private static Pattern withoutColon(Pattern pattern) {
    return Pattern.compile("(?!.*:)(?:" + pattern.pattern() + ")");
  }

  /** A tree whose whole numbers are all of one type. */
  private static Object comparable(Object tree) {
    if (tree instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, entry -> comparable(entry.getValue())));
    } else if (tree instanceof List<?> list) {
      return list.stream().map(TextTest::comparable).toList();
    }
    return tree instanceof Integer number ? Long.valueOf(number) : tree;
  }

  @Provide
  Arbitrary<Composition> compositions() {
    return Calls.anyComposition(12);
  }

  @Provide
  Arbitrary<List<Call>> instanceOptions() {
    return Calls.any(VirtualMachineInstance.class).list().ofMaxSize(15);
  }

  @Provide
  Arbitrary<List<Call>> machineOptions() {
    return Calls.any(VirtualMachine.class).list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<Call> optionsOfAnyText() {
    List<Method> options =
        PublicApi.options().stream()
            .filter(option -> option.getParameterCount() > 0)
            .filter(
                option ->
                    List.of(option.getParameterTypes()).stream().allMatch(String.class::equals))
            .toList();
    return Arbitraries.of(options)
        .flatMap(
            option ->
                Combinators.combine(
                        Arrays.stream(option.getParameterTypes()).map(type -> texts()).toList())
                    .as(texts -> new Call(option, texts.stream().map(Value::of).toList())));
  }

  /**
   * Texts without half characters, of which there is no YAML, and without U+2028 and U+2029: these
   * break a line in the YAML 1.1 of Kubernetes, and are plain characters to this reader of YAML
   * 1.2.
   */
  private static Arbitrary<Object> texts() {
    return Arbitraries.oneOf(
            Arbitraries.of(
                "yes",
                "~",
                "null",
                "1e3",
                "0x1F",
                "007",
                "-",
                "- a",
                ": ",
                "a: b",
                "a #b",
                "#cloud",
                "'",
                "\"",
                "\\",
                "|",
                ">-",
                "&a",
                "*a",
                "!t",
                "%",
                "@",
                "`",
                "{",
                "[",
                "=",
                "<<",
                "2026-01-01",
                " a",
                "a ",
                "a\nb\n",
                "\n",
                "\na",
                "a\n\n",
                "\t",
                "\r\n",
                "\u0085",
                "\uFEFF",
                "\u0000",
                "\u007F",
                "a ".repeat(60),
                "k".repeat(130),
                "é",
                "😀"),
            Arbitraries.strings().all().ofMaxLength(100))
        .map(text -> (Object) text.replaceAll("[\\x{D800}-\\x{DFFF}\\x{2028}\\x{2029}]", "?"));
  }
}
