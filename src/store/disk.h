// The disk as a FileSystem over single system calls.
// Must not know what is in the files. For use inside store and its tests only.
#pragma once

#include "store/files.h"
#include "store/system_calls.h"

#include <memory>

namespace sparring::store {

/// The disk reached through these calls; disk() uses those of the system.
std::shared_ptr<FileSystem> disk_over(std::shared_ptr<SystemCalls> calls);

}  // namespace sparring::store
