package io.libvmi.recipe;

import io.libvmi.model.ApiType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The code of docs/fleets.md. */
final class FleetGuide {
  private final List<ApiType> printed = Collections.synchronizedList(new ArrayList<>());

  private void print(ApiType machine) {
    printed.add(machine);
  }

  List<ApiType> counted(String text) {
    Recipe recipe = Recipe.read("web.yaml", text).get(0);
    ApiType one = recipe.compose(Map.of("memory", "4Gi"));
    recipe.composeFleet(1000).parallel().forEachOrdered(machine -> print(machine));
    print(one);
    return printed;
  }

  static List<ApiType> rows(Recipe recipe, Stream<Map<String, String>> rows) {
    Stream<ApiType> machines = rows.map(recipe::compose);
    return machines.toList();
  }
}
