package io.libvmi.recipe;

import io.libvmi.model.ApiReader;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which fields an object of the API has: it says so when it is given one that it has not.
 */
final class FieldNames {
  private final List<String> names = new ArrayList<>();
  private boolean asked;

  private FieldNames() {}

  /** The fields of a struct of the catalogue; none where it takes any field. */
  static List<String> of(int struct) {
    FieldNames fields = new FieldNames();
    CatalogueIndex.struct(struct, fields.reader());
    return List.copyOf(fields.names);
  }

  private ApiReader reader() {
    return (ApiReader)
        Proxy.newProxyInstance(
            ApiReader.class.getClassLoader(),
            new Class<?>[] {ApiReader.class},
            (proxy, method, args) -> answer(method.getName(), args));
  }

  private @Nullable Object answer(String method, Object[] args) {
    switch (method) {
      case "nextField" -> {
        boolean first = !asked;
        asked = true;
        return first ? "?" : null;
      }
      case "isNull" -> {
        return false;
      }
      case "unknownField" -> ((List<?>) args[2]).forEach(name -> names.add((String) name));
      default -> {}
    }
    return null;
  }
}
