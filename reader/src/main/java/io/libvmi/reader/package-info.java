/**
 * Reads YAML and JSON as the Kubernetes API server takes them, and says where each value stands.
 *
 * <p>{@link io.libvmi.reader.Documents} parses a text into trees of {@link io.libvmi.reader.Node};
 * {@link io.libvmi.reader.NodeReader} lets the classes of the model read themselves from such a
 * tree. What is wrong with a text is collected in {@link io.libvmi.reader.Problems} and reported
 * together, as one {@link io.libvmi.reader.ProblemsException}.
 */
@NullMarked
package io.libvmi.reader;

import org.jspecify.annotations.NullMarked;
