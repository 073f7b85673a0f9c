// SPDX-License-Identifier: MIT
#pragma once

#include <csignal>
#include <map>
#include <sqlite3.h>

namespace Inspector::Test
{

// SQLite's way to the disk, with a counter: the process is killed where it reaches a number, as by a power
// cut that spares the system. Steps are what changes a file or makes it safe: opened to be written, written,
// cut, synced, deleted. One for the process.
class KillingVfs
{
public:
    // For all databases that are opened from now on. `killAt`: 0 never.
    static void install(int killAt)
    {
        s_killAt = killAt;
        s_system = *sqlite3_vfs_find(nullptr);
        s_mine = s_system;
        s_mine.zName = "killing";
        s_mine.xOpen = open;
        s_mine.xDelete = remove;
        sqlite3_vfs_register(&s_mine, 1);
    }
    static int steps() { return s_steps; }

private:
    static void step()
    {
        if (++s_steps == s_killAt)
            std::raise(SIGKILL);
    }
    static int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *given)
    {
        if (flags & SQLITE_OPEN_READWRITE)
            step();
        const int code = s_system.xOpen(&s_system, name, file, flags, given);
        if (code != SQLITE_OK)
            return code;
        // The same methods, but for three of them; which ones they are depends on the file system.
        const auto [found, isNew] = s_changed.try_emplace(file->pMethods, *file->pMethods);
        if (isNew) {
            s_original = *file->pMethods; // these three are the same for all
            found->second.xWrite = write;
            found->second.xTruncate = truncate;
            found->second.xSync = sync;
        }
        file->pMethods = &found->second;
        return code;
    }
    static int remove(sqlite3_vfs *, const char *name, int syncsFolder)
    {
        step();
        return s_system.xDelete(&s_system, name, syncsFolder);
    }
    static int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
    {
        step();
        return s_original.xWrite(file, bytes, size, at);
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        step();
        return s_original.xTruncate(file, size);
    }
    static int sync(sqlite3_file *file, int flags)
    {
        step();
        return s_original.xSync(file, flags);
    }

    inline static int s_killAt = 0;
    inline static int s_steps = 0;
    inline static sqlite3_vfs s_system{};
    inline static sqlite3_vfs s_mine{};
    inline static sqlite3_io_methods s_original{};
    inline static std::map<const sqlite3_io_methods *, sqlite3_io_methods> s_changed;
};

} // namespace Inspector::Test
