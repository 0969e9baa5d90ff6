package io.libvmi.cli;

import java.util.Arrays;

/**
 * The names that a fleet has given away last, so that a fleet of any size takes the same memory:
 * {@link #KEPT} are remembered at least, and twice as many at most. Of a name its hash is kept, of
 * 64 bits: that two of a million names are taken for one happens once in a billion fleets.
 */
final class SeenNames {
  static final int KEPT = 1 << 14;

  private static final int SLOTS = 2 * KEPT;

  private Table recent = new Table();
  private Table older = new Table();

  /** Hashes, and who has the name, in the slot that the hash leads to or in the next free one. */
  private static final class Table {
    private final long[] hashes = new long[SLOTS];
    private final long[] owners = new long[SLOTS];
    private int size;

    private int slot(long hash) {
      int slot = (int) (hash & (SLOTS - 1));
      while (hashes[slot] != 0 && hashes[slot] != hash) {
        slot = (slot + 1) & (SLOTS - 1);
      }
      return slot;
    }

    /** Who has a name, or a negative number. */
    long owner(long hash) {
      int slot = slot(hash);
      return hashes[slot] == 0 ? -1 : owners[slot];
    }

    void put(long hash, long owner) {
      int slot = slot(hash);
      hashes[slot] = hash;
      owners[slot] = owner;
      size++;
    }
  }

  /**
   * Adds a name.
   *
   * @param name the name
   * @param machine the number of the machine that has it
   * @return the number of the machine that has had it before, or a negative number
   */
  long add(String name, long machine) {
    long hash = hash(name);
    long before = recent.owner(hash);
    if (before < 0) {
      before = older.owner(hash);
    }
    if (before < 0) {
      remember(hash, machine);
    }
    return before;
  }

  private void remember(long hash, long machine) {
    if (recent.size == KEPT) {
      Table free = older;
      older = recent;
      recent = free;
      recent.size = 0;
      Arrays.fill(recent.hashes, 0);
    }
    recent.put(hash, machine);
  }

  /** A hash of FNV's kind whose bits are mixed once more; it is not 0. */
  private static long hash(String name) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001B3L;
    }
    hash = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
    hash ^= hash >>> 29;
    return hash == 0 ? 1 : hash;
  }
}
