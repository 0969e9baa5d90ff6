package io.libvmi.recipe;

import io.libvmi.Option;
import io.libvmi.OptionException;
import io.libvmi.reader.FieldPath;
import io.libvmi.reader.MapNode;
import io.libvmi.reader.NearestName;
import io.libvmi.reader.Node;
import io.libvmi.reader.NodeReader;
import io.libvmi.reader.Position;
import io.libvmi.reader.Problem;
import io.libvmi.reader.Problems;
import io.libvmi.reader.ProblemsException;
import io.libvmi.reader.ScalarNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the calls that a document asks for. What is wrong is reported to the problems, and null is
 * returned in place of a value, so that everything wrong is found in one go.
 */
final class Evaluator {
  /** For so many wrong names right ones are looked for, so that a hostile text stays cheap. */
  private static final int SUGGESTED = 1000;

  private final Problems problems;
  private final ValueReader values;
  private int suggested;
  private final List<StrictProblems.PartCall> parts = new ArrayList<>();

  Evaluator(Problems problems) {
    this.problems = problems;
    this.values = new ValueReader(this, problems);
  }

  /** A call that may have any result. */
  @Nullable Object anyCall(Node node, FieldPath path) {
    Call call = call(node, path, "a call");
    return call == null ? null : result(call, function -> true, "a function");
  }

  /** A call that makes an option for something. */
  @Nullable PlacedOption option(Node node, FieldPath path, String target) {
    Call call = call(node, path, "an option");
    if (call == null) {
      return null;
    }
    Object option =
        result(call, function -> function.isOptionFor(target), "an option for " + Words.a(target));
    return option == null ? null : placed(option, call);
  }

  @SuppressWarnings("unchecked") // isOptionFor has made sure of what it is applied to
  private static PlacedOption placed(Object option, Call call) {
    return new PlacedOption((Option<Object>) option, call.position(), call.path());
  }

  /** The call that a node is: a name alone, or a map with the name and the arguments. */
  private @Nullable Call call(Node node, FieldPath path, String expected) {
    if (isName(node)) {
      String name = ((ScalarNode) node).text();
      return new Call(name, node.position(), null, path.field(name));
    }
    if (node instanceof MapNode map && map.entries().size() == 1) {
      MapNode.Entry entry = map.entries().iterator().next();
      return new Call(entry.key(), entry.position(), entry.value(), path.field(entry.key()));
    }
    if (node instanceof MapNode map && map.entries().size() > 1) {
      several(map, path, expected);
      return null;
    }
    problems.add(
        node.position(),
        path,
        node.describe() + " was given where " + expected + " was expected",
        "write its name alone, as in withRng, or with what it takes, as in withName: web-1");
    return null;
  }

  /** A dash or an indent is missing where one item has several names; it is told which. */
  private void several(MapNode map, FieldPath path, String expected) {
    Iterator<MapNode.Entry> entries = map.entries().iterator();
    MapNode.Entry first = entries.next();
    MapNode.Entry second = entries.next();
    boolean argument = Catalogue.named(second.key()).isEmpty();
    problems.add(
        second.position(),
        path.field(second.key()),
        Words.name(second.key())
            + " stands beside "
            + Words.name(first.key())
            + " where "
            + expected
            + " was expected",
        argument
            ? "indent it further if " + Words.name(first.key()) + " is to take it"
            : "begin it with a dash of its own");
  }

  /**
   * What the functions of a name, of which the arguments choose one, are to be given.
   *
   * @return the function and the values, or null where something is wrong
   */
  @Nullable Chosen chosen(List<Function> functions, Call call) {
    Function function = Binding.choose(functions, call.arguments());
    Problems own = new Problems();
    List<Binding.Bound> bound = Binding.bind(function, call, own);
    problems.addAll(own.list());
    Object[] values = values(function, bound);
    return values == null || !own.isEmpty() ? null : new Chosen(function, List.of(values));
  }

  /** A function, and what it is to be given. */
  record Chosen(Function function, List<Object> values) {}

  private @Nullable Object result(Call call, Predicate<Function> wanted, String words) {
    List<Function> named = Catalogue.named(call.name());
    List<Function> right = new ArrayList<>();
    for (Function one : named) { // streams would be loaded for this alone
      if (wanted.test(one)) {
        right.add(one);
      }
    }
    if (right.isEmpty()) {
      if (named.isEmpty()) {
        unknown(call, wanted, words);
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

  private void unknown(Call call, Predicate<Function> wanted, String words) {
    List<Function> right = Catalogue.functions().stream().filter(wanted).toList();
    boolean option = !right.isEmpty() && right.stream().allMatch(Function::isOption);
    String name = Words.name(call.name());
    String message =
        "there is no " + (option ? "option " + name : name + " where " + words + " was expected");
    problems.add(call.position(), call.path(), message, instead(call.name(), right, option));
  }

  /** What to write in place of a name that there is not. */
  private @Nullable String instead(String name, List<Function> right, boolean option) {
    if (suggested++ > SUGGESTED) {
      return null;
    }
    // an option for something else may be meant, which is then told to be in the wrong place
    Predicate<Function> near = option ? Function::isOption : right::contains;
    String suggestion =
        NearestName.suggestion(name, names(Catalogue.functions().stream().filter(near)));
    if (suggestion == null) {
      suggestion = option ? Words.factory(name) : Words.makers(right);
    }
    return suggestion == null ? "\"vmi options\" lists all there are" : suggestion;
  }

  private static List<String> names(Stream<Function> functions) {
    return functions.map(Function::name).distinct().toList();
  }

  private Object @Nullable [] values(Function function, List<Binding.Bound> bound) {
    Object[] all = new Object[function.parameters().size()];
    boolean complete = true;
    for (int i = 0; i < bound.size(); i++) {
      Parameter parameter = function.parameters().get(i);
      List<Object> list = new ArrayList<>();
      for (Binding.Argument argument : bound.get(i).arguments()) {
        Object value = values.value(argument.node(), argument.path(), parameter.type());
        complete &= value != null;
        if (value != null) {
          list.add(value);
        }
      }
      if (parameter.variadic()) {
        all[i] = list;
      } else if (!list.isEmpty()) {
        all[i] = list.get(0);
      }
    }
    return complete ? all : null;
  }

  /** The calls with options that were made for parts since this was asked last. */
  List<StrictProblems.PartCall> takeParts() {
    List<StrictProblems.PartCall> taken = List.copyOf(parts);
    parts.clear();
    return taken;
  }

  private @Nullable Object made(
      Function function, Object[] values, List<Binding.Bound> bound, Call call) {
    if (!function.isOption() && function.takesOptions()) {
      parts.add(new StrictProblems.PartCall(function, Arrays.asList(values)));
    }
    try {
      return CatalogueIndex.call(function.id(), values);
    } catch (OptionException e) {
      Binding.Argument wrong = Binding.find(function, bound, e.argument());
      Position position = wrong == null ? call.position() : wrong.node().position();
      FieldPath path = wrong == null ? call.path() : wrong.path();
      problems.add(position, path, e.reason());
      return null;
    } catch (ProblemsException e) { // a factory has composed a machine, and an option refused it
      problems.addAll(e.problems());
      return null;
    }
  }

  /** An object of the API, as its fields or as the call of what makes it. */
  @Nullable Object struct(Node node, FieldPath path, ParameterType type) {
    Predicate<Function> makes = function -> function.makes(type);
    String words = "an object " + type.name();
    if (isCall(node)) {
      Call call = call(node, path, words);
      return call == null ? null : result(call, makes, words);
    }
    Problems own = new Problems();
    Object object = CatalogueIndex.struct(type.id(), NodeReader.composing(node, path, own));
    if (!own.isEmpty() && node instanceof MapNode map && map.entries().size() == 1) {
      Call call = call(node, path, words);
      if (call != null && isNoField(own, call) && isNearly(call.name(), makes)) {
        unknown(call, makes, words);
        return null;
      }
    }
    problems.addAll(own.list());
    return own.isEmpty() ? object : null;
  }

  private static boolean isNoField(Problems problems, Call call) {
    Problem first = problems.list().get(0);
    return first.position().equals(call.position()) && first.path().equals(call.path().toString());
  }

  private boolean isNearly(String name, Predicate<Function> wanted) {
    return suggested++ < SUGGESTED
        && NearestName.find(name, names(Catalogue.functions().stream().filter(wanted))).isPresent();
  }

  /** Whether a node is a call and not an object of the API: no field is named as a function is. */
  static boolean isCall(Node node) {
    return isName(node)
        || (node instanceof MapNode map
            && map.entries().size() == 1
            && !Catalogue.named(map.entries().iterator().next().key()).isEmpty());
  }

  /** Whether a node can name a function. A value of a variable cannot, whatever it says. */
  static boolean isName(Node node) {
    return node instanceof ScalarNode scalar && scalar.value() instanceof String && !scalar.open();
  }
}
