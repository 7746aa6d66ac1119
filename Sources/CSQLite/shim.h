#ifndef LABDECK_SQLITE_SHIM_H
#define LABDECK_SQLITE_SHIM_H

#include <sqlite3.h>

/* SQLITE_TRANSIENT is a cast that Swift can't import: here the text is copied by SQLite. */
static inline int labdeck_sqlite_bind_text(sqlite3_stmt *statement, int index, const char *text, int length) {
  return sqlite3_bind_text(statement, index, text, length, SQLITE_TRANSIENT);
}

#endif
