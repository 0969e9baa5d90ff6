package io.libvmi.recipe;

import io.libvmi.Option;
import io.libvmi.OptionException;
import io.libvmi.reader.FieldPath;
import io.libvmi.reader.MapNode;
import io.libvmi.reader.NearestName;
import io.libvmi.reader.Node;
import io.libvmi.reader.NodeReader;
import io.libvmi.reader.Position;
import io.libvmi.reader.Problems;
import io.libvmi.reader.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes the calls that a document asks for. What is wrong is reported to the problems, and null is
 * returned in place of a value, so that everything wrong is found in one go.
 */
final class Evaluator {
  private final Problems problems;

  Evaluator(Problems problems) {
    this.problems = problems;
  }

  /** A call that may have any result. */
  @Nullable Object anyCall(Node node, FieldPath path) {
    Call call = call(node, path, "a call");
    return call == null ? null : result(call, function -> true, "");
  }

  /** A call that makes an option for something. */
  @Nullable PlacedOption option(Node node, FieldPath path, String target) {
    Call call = call(node, path, "an option");
    if (call == null) {
      return null;
    }
    Object option =
        result(call, function -> function.isOptionFor(target), "an option for a " + target);
    return option == null ? null : placed(option, call);
  }

  @SuppressWarnings("unchecked") // isOptionFor has made sure of what it is applied to
  private static PlacedOption placed(Object option, Call call) {
    return new PlacedOption((Option<Object>) option, call.position(), call.path());
  }

  /** The call that a node is: a name alone, or a map with the name and the arguments. */
  private @Nullable Call call(Node node, FieldPath path, String expected) {
    if (node instanceof ScalarNode scalar && scalar.value() instanceof String name) {
      return new Call(name, node.position(), null, path.field(name));
    }
    if (node instanceof MapNode map && map.entries().size() == 1) {
      MapNode.Entry entry = map.entries().iterator().next();
      return new Call(entry.key(), entry.position(), entry.value(), path.field(entry.key()));
    }
    problems.add(
        node.position(),
        path,
        node.describe() + " was given where " + expected + " was expected",
        "write its name alone, as in withRng, or with what it takes, as in withName: web-1");
    return null;
  }

  private @Nullable Object result(Call call, Predicate<Function> wanted, String words) {
    List<Function> named = Catalogue.named(call.name());
    List<Function> right = named.stream().filter(wanted).toList();
    if (right.isEmpty()) {
      if (named.isEmpty()) {
        unknown(call, wanted);
      } else {
        problems.add(
            call.position(),
            call.path(),
            call.name() + " is " + Words.of(named.get(0)) + " where " + words + " was expected",
            Words.place(named.get(0)));
      }
      return null;
    }
    Function function = Binding.choose(right, call.arguments());
    Problems own = new Problems();
    List<Binding.Bound> bound = Binding.bind(function, call, own);
    problems.addAll(own.list());
    Object[] values = values(function, bound); // also where something is wrong, to find more
    return values == null || !own.isEmpty() ? null : made(function, values, bound, call);
  }

  private void unknown(Call call, Predicate<Function> wanted) {
    List<String> names =
        Catalogue.functions().stream().filter(wanted).map(Function::name).distinct().toList();
    String suggestion = NearestName.suggestion(call.name(), names);
    problems.add(
        call.position(),
        call.path(),
        "there is no " + call.name(),
        suggestion == null ? "\"vmi options\" lists all there are" : suggestion);
  }

  private Object @Nullable [] values(Function function, List<Binding.Bound> bound) {
    Object[] values = new Object[function.parameters().size()];
    boolean complete = true;
    for (int i = 0; i < bound.size(); i++) {
      Parameter parameter = function.parameters().get(i);
      List<Object> list = new ArrayList<>();
      for (Binding.Argument argument : bound.get(i).arguments()) {
        Object value = value(argument.node(), argument.path(), parameter.type());
        complete &= value != null;
        if (value != null) {
          list.add(value);
        }
      }
      if (parameter.variadic()) {
        values[i] = list;
      } else if (!list.isEmpty()) {
        values[i] = list.get(0);
      }
    }
    return complete ? values : null;
  }

  private @Nullable Object made(
      Function function, Object[] values, List<Binding.Bound> bound, Call call) {
    try {
      return CatalogueIndex.call(function.id(), values);
    } catch (OptionException e) {
      Binding.Argument wrong = Binding.find(function, bound, e.argument());
      Position position = wrong == null ? call.position() : wrong.node().position();
      FieldPath path = wrong == null ? call.path() : wrong.path();
      problems.add(position, path, e.reason());
      return null;
    }
  }

  private @Nullable Object value(Node node, FieldPath path, ParameterType type) {
    return switch (type.kind()) {
      case TEXT -> Scalar.text(node, path, problems);
      case CHOICE -> {
        String text = Scalar.text(node, path, problems);
        yield text == null ? null : CatalogueIndex.choice(type.id(), text);
      }
      case BOOLEAN -> Scalar.bool(node, path, problems);
      case INT32 -> Scalar.int32(node, path, problems);
      case INT64 -> Scalar.int64(node, path, problems);
      case OPTION -> option(node, path, type.name());
      case STRUCT -> struct(node, path, type);
    };
  }

  private @Nullable Object struct(Node node, FieldPath path, ParameterType type) {
    if (isCall(node)) {
      Call call = call(node, path, "an object " + type.name());
      return call == null
          ? null
          : result(
              call,
              function -> !function.isOption() && function.result().equals(type.name()),
              "an object " + type.name());
    }
    Problems before = new Problems();
    Object object = CatalogueIndex.struct(type.id(), NodeReader.strict(node, path, before));
    problems.addAll(before.list());
    return before.isEmpty() ? object : null;
  }

  /** Whether a node is a call and not an object of the API: no field is named as a function is. */
  static boolean isCall(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.value() instanceof String;
    }
    return node instanceof MapNode map
        && map.entries().size() == 1
        && !Catalogue.named(map.entries().iterator().next().key()).isEmpty();
  }
}
