/**
 * The two texts of a manifest, YAML and JSON, written byte for byte as kubectl and Go's Kubernetes
 * libraries write them, and the text of a quantity. Whatever is written reads back as the same
 * values; where Go's own writer cannot do that, this one differs from it and does.
 */
@NullMarked
package io.libvmi.text;

import org.jspecify.annotations.NullMarked;
