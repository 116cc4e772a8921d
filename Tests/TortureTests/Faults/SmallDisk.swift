// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc

/// A disk of a test's own, a few pages large, where the machine lets us have one.
final class SmallDisk {
    let path: String

    /// Nil where nothing may be mounted.
    init?(_ path: String, kilobytes: Int) {
        mkdir(path, 0o700)
        guard geteuid() == 0, mount("tmpfs", path, "tmpfs", 0, "size=\(kilobytes)k") == 0 else { return nil }
        self.path = path
    }

    /// Makes it read-only for everybody, root included.
    func lock() -> Bool { mount("tmpfs", path, "tmpfs", UInt(MS_REMOUNT) | UInt(MS_RDONLY), "") == 0 }

    deinit { umount2(path, Int32(MNT_DETACH)) }
}
