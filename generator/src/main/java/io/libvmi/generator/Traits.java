package io.libvmi.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * What several kinds have in common, as interfaces: a spec, a number of replicas, the template of
 * the instances that they run.
 */
final class Traits {
  private static final ClassName HAS_SPEC = ClassName.get("io.libvmi.model", "HasSpec");
  private static final ClassName SCALABLE = ClassName.get("io.libvmi.model", "Scalable");
  private static final ClassName RUNS_INSTANCES = ClassName.get("io.libvmi.model", "RunsInstances");

  private static final String SPEC = "spec";

  /** The type of a template, and where in a kind it stands when the kind runs what it describes. */
  private static final String TEMPLATE = "VirtualMachineInstanceTemplateSpec";

  private static final List<List<String>> TEMPLATES =
      List.of(List.of(SPEC, "template"), List.of(SPEC, "virtualMachineTemplate", SPEC, "template"));

  private final Map<TypeName, ApiDefinition> definitions = new HashMap<>();

  Traits(Api api) {
    api.definitions.forEach(definition -> definitions.put(definition.javaName(), definition));
  }

  /** Whether an accessor of a field is one that an interface asks for. */
  boolean asksFor(ApiDefinition definition, ApiDefinition.Field field) {
    return field.name().equals(SPEC) && hasSpec(definition);
  }

  private static boolean hasSpec(ApiDefinition definition) {
    return definition.kind() != null && model(definition, SPEC) != null;
  }

  /** Adds to the class of a kind what it has in common with others. */
  void add(ApiDefinition definition, TypeSpec.Builder type) {
    if (!hasSpec(definition)) {
      return;
    }
    ClassName spec = model(definition, SPEC);
    type.addSuperinterface(ParameterizedTypeName.get(HAS_SPEC, spec)).addMethod(makeSpec(spec));
    if (definition.kind().scalable()) {
      type.addSuperinterface(SCALABLE).addMethod(scale());
    }
    for (List<String> path : TEMPLATES) {
      List<ClassName> types = types(definition, path);
      if (types != null) {
        type.addSuperinterface(RUNS_INSTANCES).addMethod(makeTemplate(path, types));
      }
    }
  }

  private static MethodSpec makeSpec(ClassName spec) {
    return MethodSpec.methodBuilder("makeSpec")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(spec)
        .beginControlFlow("if (spec == null)")
        .addStatement("spec = new $T()", spec)
        .endControlFlow()
        .addStatement("return spec")
        .build();
  }

  private static MethodSpec scale() {
    return MethodSpec.methodBuilder("scale")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(int.class, "replicas")
        .addStatement("makeSpec().setReplicas(replicas)")
        .build();
  }

  /** Goes down the path, and makes what is absent there. */
  private static MethodSpec makeTemplate(List<String> path, List<ClassName> types) {
    CodeBlock.Builder code = CodeBlock.builder();
    String owner = variable(types.get(0));
    code.addStatement("$T $L = makeSpec()", types.get(0), owner);
    for (int i = 1; i < path.size(); i++) {
      String name = variable(types.get(i));
      code.addStatement("$T $L = $L.get$L()", types.get(i), name, owner, upper(path.get(i)));
      code.beginControlFlow("if ($L == null)", name);
      code.addStatement("$L = new $T()", name, types.get(i));
      code.addStatement("$L.set$L($L)", owner, upper(path.get(i)), name);
      code.endControlFlow();
      owner = name;
    }
    return MethodSpec.methodBuilder("makeTemplate")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(types.get(types.size() - 1))
        .addCode(code.build())
        .addStatement("return $L", owner)
        .build();
  }

  /** The types along a path that ends in a template, or null where there is no such path. */
  private @Nullable List<ClassName> types(ApiDefinition definition, List<String> path) {
    List<ClassName> types = new ArrayList<>();
    ApiDefinition owner = definition;
    for (String field : path) {
      ClassName type = owner == null ? null : model(owner, field);
      if (type == null) {
        return null;
      }
      types.add(type);
      owner = definitions.get(type);
    }
    return types.get(types.size() - 1).simpleName().equals(TEMPLATE) ? types : null;
  }

  /** The model's type that a field holds, or null. */
  private static @Nullable ClassName model(ApiDefinition definition, String name) {
    for (ApiDefinition.Field field : definition.fields()) {
      if (field.name().equals(name) && field.type() instanceof FieldType.Model model) {
        return model.javaType();
      }
    }
    return null;
  }

  private static String variable(ClassName type) {
    String name = type.simpleName();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static String upper(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
