// libxml2 for Swift. Debian's headers pull in ICU, which clashes with Foundation's own copy in a clean debug
// build ("UErrorCode has different definitions"): xmlversion.h first, its ICU switch off, then the rest.
#ifndef CONGVAN_LIBXML2_SHIM_H
#define CONGVAN_LIBXML2_SHIM_H

#if !__has_include(<libxml/HTMLparser.h>)
#error "libxml2 is missing: apt-get install -y libxml2-dev pkg-config"
#endif

#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

// xmlFree is a global function pointer, which Swift 6 will not read; a function of our own may call it.
static inline void congvan_xml_free(void *pointer) { xmlFree(pointer); }

// The first place of a byte, or null: memchr is not to be had in Swift without Foundation or Glibc.
static inline const unsigned char *_Nullable congvan_find_byte(
    const unsigned char *_Nonnull start, int byte, unsigned long count) {
  return (const unsigned char *)__builtin_memchr(start, byte, count);
}

#endif
