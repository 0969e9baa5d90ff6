package io.libvmi.recipe;

/**
 * A parameter of a function in the catalogue.
 *
 * @param name its name
 * @param type what it takes
 * @param variadic whether it takes any number of them; only the last parameter does
 */
public record Parameter(String name, ParameterType type, boolean variadic) {}
