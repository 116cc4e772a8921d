// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc
import TortureDoors

/// libFuzzer's way in: one input, one door; anything wrong ends the program, and libFuzzer keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let faults = Doors.faults(Array(UnsafeBufferPointer(start: data, count: data == nil ? 0 : count)))
    guard faults.isEmpty else {
        let told = Array((faults.joined(separator: "\n") + "\n").utf8)
        write(STDERR_FILENO, told, told.count)
        abort()
    }
    return 0
}
