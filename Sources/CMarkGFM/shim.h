#ifndef LABDECK_CMARK_SHIM_H
#define LABDECK_CMARK_SHIM_H

#include <cmark-gfm.h>

#endif
