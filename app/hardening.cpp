#include "app/hardening.h"

#include <QtGlobal>

#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace soma::app {

void hardenProcess()
{
    const rlimit none{0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0)
        qWarning("core files could not be switched off");
#ifdef __linux__
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        qWarning("the process could not be made undumpable");
#endif
}

} // namespace soma::app
