package io.libvmi.recipe;

import static io.libvmi.Libvmi.newVirtualMachine;

import io.libvmi.Option;
import io.libvmi.model.ApiType;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.reader.Documents;
import io.libvmi.reader.Node;
import io.libvmi.reader.Problems;
import io.libvmi.reader.ProblemsException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Options as a file: a machine written down by the same names that Java uses.
 *
 * <pre>{@code
 * from: fedora                 # a factory; leave it out for an empty machine
 * vmi:                         # options for the instance, in their order
 *   - withName: web-1
 *   - withCpuCount: {cores: 2, threads: 1, sockets: 1}
 *   - withContainerDisk: [root, "quay.io/containerdisks/fedora:latest"]
 *   - withRng
 * vm:                          # leave it out for an instance without a virtual machine around it
 *   - withRunStrategy: Always
 * }</pre>
 *
 * <p>Reading a recipe makes its options, so that everything that is wrong with them is reported at
 * once. A recipe can be composed any number of times.
 */
public final class Recipe {
  private final Function factory;
  private final List<PlacedOption> vmi;
  private final @Nullable List<PlacedOption> vm;

  Recipe(Function factory, List<PlacedOption> vmi, @Nullable List<PlacedOption> vm) {
    this.factory = factory;
    this.vmi = List.copyOf(vmi);
    this.vm = vm == null ? null : List.copyOf(vm);
  }

  /**
   * Reads recipes.
   *
   * @param sourceName what messages call the text, such as its file's name
   * @param text YAML or JSON; each of its documents is a recipe
   * @return the recipes
   * @throws ProblemsException when something is wrong with them
   */
  public static List<Recipe> read(String sourceName, String text) {
    return read(Documents.parse(sourceName, text));
  }

  /**
   * Reads recipes.
   *
   * @param sourceName what messages call the stream, such as its file's name
   * @param in YAML or JSON in UTF-8; each of its documents is a recipe
   * @return the recipes
   * @throws IOException when the stream cannot be read
   * @throws ProblemsException when something is wrong with them
   */
  public static List<Recipe> read(String sourceName, InputStream in) throws IOException {
    return read(Documents.parse(sourceName, in));
  }

  private static List<Recipe> read(List<Node> documents) {
    Problems problems = new Problems();
    List<Recipe> recipes = new ArrayList<>();
    for (Node document : documents) {
      Recipe recipe = new RecipeDocument(problems).read(document);
      if (recipe != null) {
        recipes.add(recipe);
      }
    }
    problems.throwIfAny();
    return recipes;
  }

  /**
   * Composes what the recipe says.
   *
   * @return a new {@link VirtualMachineInstance}, or a new {@link
   *     io.libvmi.model.kubevirt.v1.VirtualMachine} where the recipe asks for one
   * @throws ProblemsException when an option cannot do its work on the manifest
   */
  public ApiType compose() {
    VirtualMachineInstance instance =
        (VirtualMachineInstance) CatalogueIndex.call(factory.id(), new Object[] {vmi});
    return vm == null ? instance : newVirtualMachine(instance, options(vm));
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of a generic type
  private static Option<Object>[] options(List<PlacedOption> options) {
    return options.toArray(new Option[0]);
  }
}
