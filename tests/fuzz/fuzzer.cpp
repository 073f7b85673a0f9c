// SPDX-License-Identifier: MIT
// One target for libFuzzer: the one that FUZZ_TARGET names. Writes its seeds to the folder that
// INSPECTOR_FUZZ_SEEDS names, if any, before it starts.
#include "tests/fuzz/targets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <cstdlib>

using namespace Inspector::Fuzz;

namespace
{
const Target &chosen()
{
    static const Target target = [] {
        for (const Target &candidate : targets()) {
            if (qstrcmp(candidate.name, FUZZ_TARGET) == 0)
                return candidate;
        }
        std::abort();
    }();
    return target;
}
} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    const QString folder = qEnvironmentVariable("INSPECTOR_FUZZ_SEEDS");
    if (folder.isEmpty())
        return 0;
    int number = 0;
    for (const QByteArray &seed : seeds(chosen())) {
        QFile file(QDir(folder).filePath(QStringLiteral("seed-%1").arg(++number)));
        if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size())
            std::abort();
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString fault = chosen().run(input);
    if (!fault.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(fault));
        std::abort();
    }
    return 0;
}
