package io.libvmi.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/** The statements that write, read and copy the value of one field. */
final class FieldCode {
  static final ClassName FIELDS = ClassName.get("io.libvmi.model", "Fields");
  static final ClassName KUBERNETES = ClassName.get("io.libvmi.model", "KubernetesTypes");

  private FieldCode() {}

  /** Writes a field whose value is an expression. */
  static CodeBlock write(ApiDefinition.Field field, String value) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (field.type() instanceof FieldType.Kubernetes) {
      code.beginControlFlow("if ($L != null)", value);
      code.addStatement("out.field($S)", field.name());
      code.addStatement("$T.write(out, $L)", KUBERNETES, value);
      return code.endControlFlow().build();
    }
    if (field.type() instanceof FieldType.Model) {
      // not by a method that takes any object: to verify the call, Java would load the field's
      // class
      code.beginControlFlow("if ($L != null)", value);
      code.addStatement("out.field($S)", field.name());
      code.addStatement("$L.writeTo(out)", value);
      return code.endControlFlow().build();
    }
    if (field.type() instanceof FieldType.ListOf list
        && list.element() instanceof FieldType.Kubernetes kubernetes) {
      code.beginControlFlow("if ($T.isPresent($L))", FIELDS, value);
      code.addStatement("out.field($S)", field.name());
      code.addStatement("out.beginArray()");
      code.beginControlFlow("for ($T element : $L)", kubernetes.type(), value);
      code.addStatement("$T.write(out, element)", KUBERNETES);
      code.endControlFlow();
      code.addStatement("out.endArray()");
      return code.endControlFlow().build();
    }
    return code.addStatement(
            "$T.$L(out, $S, $L)", FIELDS, writer(field.type()), field.name(), value)
        .build();
  }

  private static String writer(FieldType type) {
    if (type instanceof FieldType.ListOf list && isText(list.element())) {
      return "writeStrings";
    }
    if (type instanceof FieldType.ListOf list) {
      return list.element() instanceof FieldType.Model ? "write" : "writeAny";
    }
    if (type instanceof FieldType.MapOf map) {
      return isText(map.value())
          ? "writeStrings"
          : map.value() == FieldType.Scalar.QUANTITY ? "writeQuantities" : "writeAny";
    }
    return type == FieldType.Scalar.ANY ? "writeAny" : "write";
  }

  /** An expression that reads a value which is not a list or map of objects. */
  private static CodeBlock read(FieldType type) {
    if (type instanceof FieldType.Scalar scalar) {
      return CodeBlock.of("in.$L()", scalar.reader);
    }
    if (type instanceof FieldType.Model model) {
      return CodeBlock.of("$T.read(in)", model.javaType());
    }
    if (type instanceof FieldType.Kubernetes kubernetes) {
      return CodeBlock.of("$T.read$L(in)", kubernetes.reader(), kubernetes.type().getSimpleName());
    }
    if (type instanceof FieldType.ListOf list && isText(list.element())) {
      return CodeBlock.of("in.stringList()");
    }
    if (type instanceof FieldType.MapOf map && isText(map.value())) {
      return CodeBlock.of("in.stringMap()");
    }
    return CodeBlock.of("in.quantityMap()");
  }

  /** Reads a value and hands it on: {@code assign} has a placeholder for the expression. */
  static CodeBlock read(FieldType type, String assign) {
    boolean objects =
        (type instanceof FieldType.ListOf list && !isText(list.element()))
            || (type instanceof FieldType.MapOf map
                && !isText(map.value())
                && map.value() != FieldType.Scalar.QUANTITY);
    if (!objects) {
      return CodeBlock.builder().addStatement(assign, read(type)).build();
    }
    CodeBlock.Builder code = CodeBlock.builder();
    if (type instanceof FieldType.ListOf list) {
      code.addStatement("$T list = new $T<>()", type.javaType(), ArrayList.class);
      code.addStatement("in.beginArray()");
      code.beginControlFlow("while (in.nextElement())");
      code.addStatement("list.add($L)", read(list.element()));
      code.endControlFlow();
      code.beginControlFlow("if (in.isExact() || !list.isEmpty())");
      return code.addStatement(assign, "list").endControlFlow().build();
    }
    FieldType.MapOf map = (FieldType.MapOf) type;
    code.addStatement("$T map = new $T<>()", type.javaType(), LinkedHashMap.class);
    code.addStatement("in.beginObject()");
    code.beginControlFlow(
        "for ($T key = in.nextField(); key != null; key = in.nextField())", String.class);
    code.addStatement("map.put(key, $L)", read(map.value()));
    code.endControlFlow();
    code.beginControlFlow("if (in.isExact() || !map.isEmpty())");
    return code.addStatement(assign, "map").endControlFlow().build();
  }

  /** An expression that copies a value. */
  static CodeBlock copy(FieldType type, String value) {
    if (type instanceof FieldType.Model) {
      return CodeBlock.of("$L == null ? null : $L.copy()", value, value);
    }
    if (type instanceof FieldType.Kubernetes) {
      return CodeBlock.of("$T.copy($L)", KUBERNETES, value);
    }
    if (type == FieldType.Scalar.QUANTITY || type == FieldType.Scalar.INT_OR_STRING) {
      return CodeBlock.of("$T.copy($L)", FIELDS, value);
    }
    if (type == FieldType.Scalar.ANY) {
      return CodeBlock.of("$T.copyAny($L)", FIELDS, value);
    }
    if (type instanceof FieldType.ListOf list) {
      if (list.element() instanceof FieldType.Kubernetes kubernetes) {
        return CodeBlock.of(
            "$T.copy$LList($L)", KUBERNETES, kubernetes.type().getSimpleName(), value);
      }
      return CodeBlock.of(
          "$T.$L($L)",
          FIELDS,
          list.element() instanceof FieldType.Model ? "copyObjects" : copier(list.element()),
          value);
    }
    if (type instanceof FieldType.MapOf map) {
      return CodeBlock.of("$T.$L($L)", FIELDS, copier(map.value()), value);
    }
    return CodeBlock.of("$L", value);
  }

  private static String copier(FieldType value) {
    if (value == FieldType.Scalar.QUANTITY) {
      return "copyQuantities";
    }
    return value instanceof FieldType.Scalar && value != FieldType.Scalar.ANY
        ? "copyValues"
        : "copyAny";
  }

  static boolean isText(FieldType type) {
    return type == FieldType.Scalar.STRING
        || type == FieldType.Scalar.TIME
        || type == FieldType.Scalar.DURATION;
  }
}
