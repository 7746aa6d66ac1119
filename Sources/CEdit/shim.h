// What Swift cannot call itself: libedit's variadic functions, ioctl, and the pieces of pseudo-terminals.
#ifndef LABDECK_CEDIT_SHIM_H
#define LABDECK_CEDIT_SHIM_H

#include <histedit.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

// Rows and columns of a terminal; 0 where the descriptor is none.
static inline int labdeck_window_size(int descriptor, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return 0;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return 1;
}

static inline int labdeck_set_window_size(int descriptor, int rows, int columns) {
  struct winsize size = {(unsigned short)rows, (unsigned short)columns, 0, 0};
  return ioctl(descriptor, TIOCSWINSZ, &size);
}

static inline EditLine *labdeck_el_open(const char *program) {
  return el_init(program, stdin, stdout, stderr);
}

static inline int labdeck_el_set_int(EditLine *editor, int operation, int value) {
  return el_set(editor, operation, value);
}

static inline int labdeck_el_set_editor(EditLine *editor, const char *name) {
  return el_set(editor, EL_EDITOR, name);
}

static inline int labdeck_el_set_client_data(EditLine *editor, void *data) {
  return el_set(editor, EL_CLIENTDATA, data);
}

static inline void *labdeck_el_client_data(EditLine *editor) {
  void *data = NULL;
  el_get(editor, EL_CLIENTDATA, &data);
  return data;
}

// Changes one setting of the terminal for one of libedit's modes, as `setty` in ~/.editrc does.
static inline int labdeck_el_set_tty(EditLine *editor, const char *mode, const char *setting) {
  return el_set(editor, EL_SETTY, mode, setting, NULL);
}

// Takes characters from a function of ours; NULL for libedit's own.
static inline void labdeck_el_set_read(EditLine *editor, int (*read)(EditLine *, wchar_t *)) {
  el_set(editor, EL_GETCFN, read ? read : EL_BUILTIN_GETCFN);
}

// Draws prompt and line anew where the cursor stands.
static inline void labdeck_el_refresh(EditLine *editor) { el_set(editor, EL_REFRESH); }

typedef char *(*labdeck_prompt)(EditLine *);

// The prompt may hold escape sequences between two of `mark`.
static inline int labdeck_el_set_prompt(EditLine *editor, labdeck_prompt prompt, char mark) {
  return el_set(editor, EL_PROMPT_ESC, prompt, mark);
}

typedef unsigned char (*labdeck_edit_function)(EditLine *, int);

static inline int labdeck_el_add_function(
    EditLine *editor, const char *name, const char *help, labdeck_edit_function function) {
  return el_set(editor, EL_ADDFN, name, help, function);
}

static inline int labdeck_el_bind(EditLine *editor, const char *key, const char *command) {
  return el_set(editor, EL_BIND, key, command, NULL);
}

static inline int labdeck_el_use_history(EditLine *editor, History *history_) {
  return el_set(editor, EL_HIST, history, history_);
}

static inline int labdeck_history_set_size(History *history_, int size) {
  HistEvent event;
  return history(history_, &event, H_SETSIZE, size);
}

static inline int labdeck_history_skip_repeats(History *history_) {
  HistEvent event;
  return history(history_, &event, H_SETUNIQUE, 1);
}

static inline int labdeck_history_enter(History *history_, const char *line) {
  HistEvent event;
  return history(history_, &event, H_ENTER, line);
}

// Opens a pseudo-terminal of the given size and stores the path of its far end. Returns its descriptor, or -1.
extern int posix_openpt(int);
extern int grantpt(int);
extern int unlockpt(int);
extern int ptsname_r(int, char *, size_t);

static inline int labdeck_open_pseudo_terminal(int rows, int columns, char *path, size_t capacity) {
  int descriptor = posix_openpt(2 /* O_RDWR */ | 0400 /* O_NOCTTY */ | 02000000 /* O_CLOEXEC */);
  if (descriptor < 0) return -1;
  if (grantpt(descriptor) != 0 || unlockpt(descriptor) != 0 || ptsname_r(descriptor, path, capacity) != 0 ||
      labdeck_set_window_size(descriptor, rows, columns) != 0) {
    close(descriptor);
    return -1;
  }
  return descriptor;
}

// glibc declares posix_spawn_file_actions_addchdir_np for GNU sources only: a program that is spawned begins in a directory.
int labdeck_spawn_in(void *actions, const char *directory) __asm__("posix_spawn_file_actions_addchdir_np");

#endif
