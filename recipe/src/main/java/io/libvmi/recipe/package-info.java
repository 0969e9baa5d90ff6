/**
 * The catalogue of all that can be said about a manifest, by name ({@link
 * io.libvmi.recipe.Catalogue}), and recipes: options as a file ({@link io.libvmi.recipe.Recipe}).
 */
@NullMarked
package io.libvmi.recipe;

import org.jspecify.annotations.NullMarked;
