package io.libvmi.recipe;

/** What a function of the library is. */
enum Role {
  /** It makes an option. */
  OPTION,
  /** It makes a machine for a guest. */
  FACTORY,
  /** It makes a kind, from options and perhaps from another kind. */
  KIND,
  /** It makes a part of a kind. */
  PART
}
