// SPDX-License-Identifier: MIT
#include "resources/resources.h"

#include <QDir>

// Q_INIT_RESOURCE declares a function, which must not end up inside a namespace.
static void initInspectorResource()
{
    Q_INIT_RESOURCE(inspector);
}

namespace Inspector
{

// A linker drops the self-registering object of a static library unless something refers to it: this does.
void initResources()
{
    initInspectorResource();
}

} // namespace Inspector
