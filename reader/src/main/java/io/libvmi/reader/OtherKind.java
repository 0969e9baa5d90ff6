package io.libvmi.reader;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.libvmi.model.ApiReader;
import io.libvmi.model.ApiType;
import io.libvmi.model.ApiWriter;
import io.libvmi.model.KubernetesTypes;
import org.jspecify.annotations.Nullable;

/**
 * An object of a kind that the model has no class for: its metadata are known, all else is kept
 * among the additional properties.
 */
final class OtherKind extends ApiType {
  private static final long serialVersionUID = 1L;

  private @Nullable ObjectMeta metadata;

  @Nullable ObjectMeta metadata() {
    return metadata;
  }

  @Override
  protected void writeFields(ApiWriter out) {
    if (metadata != null) {
      out.field("metadata");
      KubernetesTypes.write(out, metadata);
    }
  }

  /**
   * Reads an object.
   *
   * @param in where from
   * @param isList whether its metadata are those of a list, which are other ones
   */
  static OtherKind read(ApiReader in, boolean isList) {
    OtherKind it = new OtherKind();
    in.beginObject();
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      if (field.equals("metadata") && !isList && !in.isNull()) {
        it.metadata = KubernetesTypes.readObjectMeta(in);
      } else {
        it.setAdditionalProperty(field, in.any());
      }
    }
    return it;
  }

  @Override
  public ApiType copy() {
    OtherKind it = new OtherKind();
    it.metadata = KubernetesTypes.copy(metadata);
    it.copyAdditionalProperties(this);
    return it;
  }
}
