package io.libvmi;

import io.fabric8.kubernetes.api.model.Quantity;
import io.libvmi.Option.Argument;
import io.libvmi.model.ApiType;
import io.libvmi.model.TreeWriter;
import io.libvmi.text.JsonText;
import io.libvmi.text.Quantities;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An option as its call is written, with what is long left out. */
public final class OptionText {
  private static final int LONGEST = 60;

  private OptionText() {}

  /**
   * Writes an option down.
   *
   * @param option the option
   * @return such as {@code withLabel("app", "web")}
   */
  public static String of(Option<?> option) {
    Arguments.required("OptionText", "option", option);
    return option.arguments().stream()
        .map(Argument::value)
        .filter(value -> !List.of().equals(value))
        .map(OptionText::text)
        .filter(text -> !text.isEmpty()) // a variadic argument of which none was given
        .collect(Collectors.joining(", ", option.optionName() + "(", ")"));
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
  }

  private static String text(Object value) {
    if (value instanceof String text) {
      String line = text.strip().lines().findFirst().orElse("");
      return line.length() > LONGEST || !line.equals(text)
          ? '"' + line.substring(0, Math.min(LONGEST, line.length())) + "...\""
          : '"' + line + '"';
    } else if (value instanceof Quantity quantity) {
      return '"' + Quantities.text(quantity) + '"';
    } else if (value instanceof List<?> list) {
      return list.stream().map(OptionText::text).collect(Collectors.joining(", "));
    }
    Object tree = tree(value);
    return tree instanceof Map<?, ?> ? shortened(JsonText.of(tree)) : tree.toString();
  }

  /** A value as it can be written down. */
  static Object tree(Object value) {
    if (value instanceof String || value instanceof Number || value instanceof Boolean) {
      return value;
    } else if (value instanceof Quantity quantity) {
      return Quantities.text(quantity);
    } else if (value instanceof Option<?> option) {
      return of(option);
    } else if (value instanceof List<?> list) {
      return list.stream().map(OptionText::tree).toList();
    } else if (value instanceof Map<?, ?> map) {
      Map<String, Object> tree = new LinkedHashMap<>();
      map.forEach((key, one) -> tree.put(String.valueOf(key), tree(Arguments.present(one))));
      return tree;
    } else if (value instanceof ApiType object) {
      return TreeWriter.treeOf(object);
    }
    KubernetesArgument kubernetes = KubernetesArgument.of(value);
    if (kubernetes != null) {
      return kubernetes.tree(value);
    }
    return value instanceof Record || value instanceof Enum<?>
        ? value.toString()
        : "a " + value.getClass().getSimpleName();
  }
}
