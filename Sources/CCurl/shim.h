// libcurl for Swift, loaded when it is first needed: nothing here links against it.
#ifndef LABDECK_CURL_SHIM_H
#define LABDECK_CURL_SHIM_H

#include <curl/curl.h>
#include <dlfcn.h>

typedef struct {
  CURLcode (*global_init)(long flags);
  CURL *(*init)(void);
  void (*cleanup)(CURL *handle);
  void (*reset)(CURL *handle);
  CURLcode (*perform)(CURL *handle);
  CURLcode (*setopt)(CURL *handle, CURLoption option, ...);
  CURLcode (*getinfo)(CURL *handle, CURLINFO info, ...);
  const char *(*strerror)(CURLcode code);
  struct curl_slist *(*append)(struct curl_slist *list, const char *text);
  void (*free_list)(struct curl_slist *list);
} labdeck_curl;

/// Loads the library of a name; 0 where it is not there or lacks a function.
static inline int labdeck_curl_load(const char *name, labdeck_curl *curl) {
  void *library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
  if (!library) return 0;
  *(void **)&curl->global_init = dlsym(library, "curl_global_init");
  *(void **)&curl->init = dlsym(library, "curl_easy_init");
  *(void **)&curl->cleanup = dlsym(library, "curl_easy_cleanup");
  *(void **)&curl->reset = dlsym(library, "curl_easy_reset");
  *(void **)&curl->perform = dlsym(library, "curl_easy_perform");
  *(void **)&curl->setopt = dlsym(library, "curl_easy_setopt");
  *(void **)&curl->getinfo = dlsym(library, "curl_easy_getinfo");
  *(void **)&curl->strerror = dlsym(library, "curl_easy_strerror");
  *(void **)&curl->append = dlsym(library, "curl_slist_append");
  *(void **)&curl->free_list = dlsym(library, "curl_slist_free_all");
  if (curl->global_init && curl->init && curl->cleanup && curl->reset && curl->perform && curl->setopt &&
      curl->getinfo && curl->strerror && curl->append && curl->free_list &&
      curl->global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK) {
    return 1;
  }
  dlclose(library);
  return 0;
}

static inline CURLcode labdeck_curl_set_long(const labdeck_curl *curl, CURL *handle, CURLoption option, long value) {
  return curl->setopt(handle, option, value);
}

static inline CURLcode labdeck_curl_set_offset(const labdeck_curl *curl, CURL *handle, CURLoption option, curl_off_t value) {
  return curl->setopt(handle, option, value);
}

static inline CURLcode labdeck_curl_set_pointer(const labdeck_curl *curl, CURL *handle, CURLoption option, const void *value) {
  return curl->setopt(handle, option, value);
}

typedef size_t (*labdeck_curl_writer)(char *bytes, size_t size, size_t count, void *context);

/// Sets where body and header lines go.
static inline void labdeck_curl_set_writers(const labdeck_curl *curl, CURL *handle, labdeck_curl_writer body,
                                            labdeck_curl_writer header, void *context) {
  curl->setopt(handle, CURLOPT_WRITEFUNCTION, body);
  curl->setopt(handle, CURLOPT_WRITEDATA, context);
  curl->setopt(handle, CURLOPT_HEADERFUNCTION, header);
  curl->setopt(handle, CURLOPT_HEADERDATA, context);
}

static inline long labdeck_curl_status(const labdeck_curl *curl, CURL *handle) {
  long status = 0;
  curl->getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
  return status;
}

#endif
