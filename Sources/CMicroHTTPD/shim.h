// libmicrohttpd for Swift: its variadic start function and the socket calls that are awkward from Swift.
#ifndef LABDECK_MICROHTTPD_SHIM_H
#define LABDECK_MICROHTTPD_SHIM_H

#include <arpa/inet.h>
#include <errno.h>
#include <microhttpd.h>
#include <netinet/in.h>
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

typedef struct {
  MHD_AccessHandlerCallback handle;
  void *(*request_line)(void *context, const char *target, struct MHD_Connection *connection);
  MHD_RequestCompletedCallback completed;
  MHD_NotifyConnectionCallback connection;
  void *context;
  int socket;
  unsigned int connections;
  unsigned int idle_seconds;
  size_t memory;
  unsigned int threads;
  const char *tls_key;
  const char *tls_certificate;
} labdeck_http_options;

/// Leaves the target as it was sent.
static inline size_t labdeck_http_keep_escapes(void *context, struct MHD_Connection *connection, char *text) {
  (void)context;
  (void)connection;
  return strlen(text);
}

static inline struct MHD_Daemon *labdeck_http_start(const labdeck_http_options *o) {
  unsigned int flags = MHD_USE_EPOLL_INTERNAL_THREAD | MHD_USE_TURBO | MHD_USE_ITC | MHD_ALLOW_SUSPEND_RESUME;
  struct MHD_OptionItem items[16];
  unsigned int n = 0;
  items[n++] = (struct MHD_OptionItem){MHD_OPTION_LISTEN_SOCKET, o->socket, NULL};
  items[n++] = (struct MHD_OptionItem){MHD_OPTION_URI_LOG_CALLBACK, (intptr_t)o->request_line, o->context};
  items[n++] = (struct MHD_OptionItem){MHD_OPTION_UNESCAPE_CALLBACK, (intptr_t)&labdeck_http_keep_escapes, NULL};
  items[n++] = (struct MHD_OptionItem){MHD_OPTION_NOTIFY_COMPLETED, (intptr_t)o->completed, o->context};
  items[n++] = (struct MHD_OptionItem){MHD_OPTION_NOTIFY_CONNECTION, (intptr_t)o->connection, o->context};
  items[n++] = (struct MHD_OptionItem){MHD_OPTION_CONNECTION_LIMIT, (intptr_t)o->connections, NULL};
  items[n++] = (struct MHD_OptionItem){MHD_OPTION_CONNECTION_TIMEOUT, (intptr_t)o->idle_seconds, NULL};
  items[n++] = (struct MHD_OptionItem){MHD_OPTION_CONNECTION_MEMORY_LIMIT, (intptr_t)o->memory, NULL};
  if (o->threads > 1) {
    items[n++] = (struct MHD_OptionItem){MHD_OPTION_THREAD_POOL_SIZE, (intptr_t)o->threads, NULL};
  }
  if (o->tls_key && o->tls_certificate) {
    flags |= MHD_USE_TLS;
    items[n++] = (struct MHD_OptionItem){MHD_OPTION_HTTPS_MEM_KEY, 0, (void *)o->tls_key};
    items[n++] = (struct MHD_OptionItem){MHD_OPTION_HTTPS_MEM_CERT, 0, (void *)o->tls_certificate};
  }
  items[n++] = (struct MHD_OptionItem){MHD_OPTION_END, 0, NULL};
  return MHD_start_daemon(flags, 0, NULL, NULL, o->handle, o->context, MHD_OPTION_ARRAY, items, MHD_OPTION_END);
}

/// The descriptor of a connection.
static inline int labdeck_http_descriptor(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
  return info ? info->connect_fd : -1;
}

/// The place where a connection's context is kept.
static inline void *labdeck_http_context(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
  return info ? info->socket_context : NULL;
}

/// A listening socket on a numeric address; its port in `bound`. Below zero, the negative error number; -1000 where the
/// address is no number.
static inline int labdeck_http_listen(const char *address, uint16_t port, int backlog, uint16_t *bound) {
  struct sockaddr_in v4;
  struct sockaddr_in6 v6;
  struct sockaddr *name;
  socklen_t length;
  memset(&v4, 0, sizeof v4);
  memset(&v6, 0, sizeof v6);
  if (inet_pton(AF_INET, address, &v4.sin_addr) == 1) {
    v4.sin_family = AF_INET;
    v4.sin_port = htons(port);
    name = (struct sockaddr *)&v4;
    length = sizeof v4;
  } else if (inet_pton(AF_INET6, address, &v6.sin6_addr) == 1) {
    v6.sin6_family = AF_INET6;
    v6.sin6_port = htons(port);
    name = (struct sockaddr *)&v6;
    length = sizeof v6;
  } else {
    return -1000;
  }
  int fd = socket(name->sa_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (fd < 0) return -errno;
  int one = 1;
  (void)setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
  if (name->sa_family == AF_INET6) (void)setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &one, sizeof one);
  if (bind(fd, name, length) != 0 || listen(fd, backlog) != 0 || getsockname(fd, name, &length) != 0) {
    int error = errno;
    close(fd);
    return -error;
  }
  *bound = ntohs(name->sa_family == AF_INET ? v4.sin_port : v6.sin6_port);
  return fd;
}

/// How many bytes a connection has received so far: `tcpi_bytes_received` of Linux's `struct tcp_info`, which the C
/// library's own header leaves out. 0 where the system does not say.
static inline uint64_t labdeck_http_received(int fd) {
#ifdef __linux__
  unsigned char info[256];
  socklen_t length = sizeof info;
  uint64_t count = 0;
  if (getsockopt(fd, IPPROTO_TCP, 11 /* TCP_INFO */, info, &length) == 0 && length >= 136) {
    memcpy(&count, info + 128, sizeof count);
  }
  return count;
#else
  (void)fd;
  return 0;
#endif
}

#endif
