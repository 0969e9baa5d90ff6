package io.libvmi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.schema.ApiSchema;
import io.libvmi.schema.Field;
import io.libvmi.schema.FieldType;
import io.libvmi.schema.FieldType.ListKind;
import io.libvmi.schema.FieldType.ListOf;
import io.libvmi.schema.FieldType.MapOf;
import io.libvmi.schema.FieldType.ObjectOf;
import io.libvmi.schema.Release;
import io.libvmi.schema.Type;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ListRulesTest {
  private static final ApiSchema API = ApiSchema.of(Release.NEWEST);

  /** All lists of the API by what lists.tsv calls them. */
  private static Map<String, ListOf> lists() {
    Map<String, ListOf> lists = new TreeMap<>();
    for (Type type : API.types()) {
      for (Field field : type.fields()) {
        if (field.type() instanceof ListOf list) {
          lists.put(type.name() + "." + field.name(), list);
        }
        assertThat(field.type() instanceof MapOf map && map.values() instanceof ListOf)
            .as("a list in a map, for which there is no rule: " + type + "." + field.name())
            .isFalse();
      }
    }
    return lists;
  }

  @Test
  void everyListOfWhichTheApiSaysNothingIsDecided() {
    List<String> undecided =
        lists().entrySet().stream()
            .filter(list -> list.getValue().kind() == ListKind.SEQUENCE)
            .map(Map.Entry::getKey)
            .filter(name -> !ListRules.all().containsKey(name))
            .toList();

    assertThat(undecided).as("to be added to lists.tsv").isEmpty();
  }

  @Test
  void everyRuleIsAboutAListAndHasAReason() {
    assertThat(lists().keySet()).containsAll(ListRules.all().keySet());
    assertThat(ListRules.all().values()).noneMatch(rule -> rule.reason().isBlank());
  }

  @Test
  void everyKeyIsAFieldOfTheItems() {
    ListRules.all()
        .forEach(
            (name, rule) ->
                rule.keys()
                    .forEach(
                        key -> {
                          FieldType type = lists().get(name).items();
                          for (String step : key.path()) {
                            assertThat(type).as(name).isInstanceOf(ObjectOf.class);
                            Field field = API.type(((ObjectOf) type).type()).field(step);
                            assertThat(field).as(name + ": " + step).isNotNull();
                            type = field.type();
                          }
                        }));
  }

  @Test
  void whatTheApiSaysHolds() {
    Shape machine =
        Shape.of(
            Map.of("apiVersion", "kubevirt.io/v1", "kind", "VirtualMachineInstance"),
            Map.of("apiVersion", "kubevirt.io/v1", "kind", "VirtualMachineInstance"));

    assertThat(machine.member("spec").member("topologySpreadConstraints").rule())
        .isEqualTo(
            new ListRule(false, ListRule.keys("topologyKey,whenUnsatisfiable"), "the API says so"));
    assertThat(machine.member("metadata").member("finalizers").rule())
        .isEqualTo(new ListRule(false, List.of(), "the API says so"));
  }
}
