// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import Decisions
package import DeviceManagement
import Office

extension PhraseReader {
    /// A device by its serial, its asset tag, or the label of the slot it sits in.
    package mutating func device(_ what: String = "The device") throws -> Device {
        guard let found = try deviceIfAny() else {
            guard let next else {
                throw missing(what, accepted: ["a device number such as 7-12", "a serial", "a tag"])
            }
            throw misread(
                "\"\(next)\" is no serial, tag or label of this site.", lines: ["device list"],
                exit: .notFound)
        }
        return found
    }

    /// The same where it may be left out.
    package mutating func deviceIfAny() throws -> Device? {
        guard let next, !nextIsQuoted else { return nil }
        if let found = try context.answer(FindDevice(unit: context.site, word: next)) {
            _ = try word("The device")
            return found
        }
        guard next.contains("-"), next.first?.isNumber ?? false else { return nil }
        let start = place
        let label = try label()
        guard let seated = try context.answer(FindSeated(unit: label.site, cart: label.cart.cart, slot: label.slot))
        else {
            throw misread(since: start, "No device sits in \(label.said).", exit: .notFound)
        }
        return seated
    }
}
