// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc

/// A disk of a test's own, a few pages large, where the machine lets us have one.
final class SmallDisk {
    let path: String
    /// In whose folder it is: that goes after the disk.
    private let desk: Desk

    /// Nil where nothing may be mounted.
    init?(in desk: Desk, _ name: String, kilobytes: Int) {
        path = desk.folder + "/" + name
        self.desk = desk
        mkdir(path, 0o700)
        isMounted = geteuid() == 0 && mount("tmpfs", path, "tmpfs", 0, "size=\(kilobytes)k") == 0
        if !isMounted { return nil }
    }

    /// Makes it read-only for everybody, root included.
    func lock() -> Bool { mount("tmpfs", path, "tmpfs", UInt(MS_REMOUNT) | UInt(MS_RDONLY), "") == 0 }

    private let isMounted: Bool

    deinit { if isMounted { umount2(path, Int32(MNT_DETACH)) } }
}
