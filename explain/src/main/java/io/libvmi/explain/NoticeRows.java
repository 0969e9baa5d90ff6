package io.libvmi.explain;

import java.util.List;

/** Finds the row of a page that a notice is about. */
final class NoticeRows {
  private NoticeRows() {}

  /**
   * The number of the row; -1 where there is none. The path of a notice begins at what the step was
   * applied to, which may be a part of the manifest by now: an instance in the template of a
   * machine.
   */
  static int rowOf(Notice notice, List<ManifestRow> rows) {
    int found = -1;
    for (int i = 0; i < rows.size(); i++) {
      String path = rows.get(i).path();
      if (!notice.path().isEmpty() && (path.equals(notice.path()) || isEnd(path, notice.path()))) {
        if (concerns(rows.get(i), notice)) {
          return i;
        }
        found = found < 0 ? i : found;
      }
    }
    return found >= 0 ? found : nearest(notice.path(), rows);
  }

  private static boolean isEnd(String path, String end) {
    return path.endsWith("." + end);
  }

  private static boolean concerns(ManifestRow row, Notice notice) {
    FieldHistory history = row.history();
    return history != null
        && history.changes().stream()
            .map(Change::step)
            .anyMatch(step -> step == notice.step() || step == notice.other());
  }

  /** The first row of what the field would be in. */
  static int nearest(String path, List<ManifestRow> rows) {
    String owner = path;
    while (!owner.isEmpty()) {
      for (int i = 0; i < rows.size(); i++) {
        if (rows.get(i).isIn(owner)) {
          return i;
        }
      }
      owner = owner.substring(0, Math.max(0, Math.max(owner.lastIndexOf('.'), owner.lastIndexOf('['))));
    }
    return -1;
  }
}
