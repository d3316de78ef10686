// Marks for the constant-time check.
//
// When built with SOMA_CT_CHECK and run under valgrind's memcheck, bytes marked secret count as
// uninitialised, so that every branch and every address that depends on them is reported. A result
// that is allowed to leave (a public key, a signature, "this key is damaged") is marked public
// where it leaves. In every other build the marks are nothing.
#pragma once

#ifdef SOMA_CT_CHECK
#include <valgrind/memcheck.h>
#define SOMA_CT_SECRET(pointer, size) static_cast<void>(VALGRIND_MAKE_MEM_UNDEFINED(pointer, size))
#define SOMA_CT_PUBLIC(pointer, size) static_cast<void>(VALGRIND_MAKE_MEM_DEFINED(pointer, size))
#else
#define SOMA_CT_SECRET(pointer, size) static_cast<void>(0)
#define SOMA_CT_PUBLIC(pointer, size) static_cast<void>(0)
#endif
