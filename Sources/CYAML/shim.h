// libyaml's events, flattened: Swift reads one struct of plain fields instead of a union.
#ifndef LABDECK_CYAML_SHIM_H
#define LABDECK_CYAML_SHIM_H

#include <yaml.h>

typedef struct {
  int type;                    // yaml_event_type_t
  const unsigned char *value;  // scalar: bytes of the value
  size_t length;
  int plain;                   // scalar: written without quotes and not as a block
  const unsigned char *anchor; // scalar, sequence, mapping, alias: the anchor's name or NULL
  const unsigned char *tag;    // an explicit tag or NULL
  yaml_mark_t start;
  yaml_mark_t end;
} labdeck_yaml_event;

static inline labdeck_yaml_event labdeck_yaml_read(const yaml_event_t *event) {
  labdeck_yaml_event flat = {(int)event->type, NULL, 0, 0, NULL, NULL, event->start_mark, event->end_mark};
  switch (event->type) {
  case YAML_SCALAR_EVENT:
    flat.value = event->data.scalar.value;
    flat.length = event->data.scalar.length;
    flat.plain = event->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
    flat.anchor = event->data.scalar.anchor;
    flat.tag = event->data.scalar.tag;
    break;
  case YAML_SEQUENCE_START_EVENT:
    flat.anchor = event->data.sequence_start.anchor;
    flat.tag = event->data.sequence_start.tag;
    break;
  case YAML_MAPPING_START_EVENT:
    flat.anchor = event->data.mapping_start.anchor;
    flat.tag = event->data.mapping_start.tag;
    break;
  case YAML_ALIAS_EVENT:
    flat.anchor = event->data.alias.anchor;
    break;
  default:
    break;
  }
  return flat;
}

#endif
