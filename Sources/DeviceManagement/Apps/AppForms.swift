// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import People

/// The fields of the app request form, as they are filled in.
/// - Source: S9
package struct AppFields: Codable, Sendable, Equatable {
    package var name: String
    package var bundle: String
    package var purpose: String
    /// For whom: a grade, a class, everybody.
    package var grade: String
    package var devices: String
    package var cost: String
    /// What the app asks of children: accounts, data, ads.
    package var privacy: String

    package init(
        name: String, bundle: String, purpose: String, grade: String, devices: String, cost: String, privacy: String
    ) {
        self.name = name
        self.bundle = bundle
        self.purpose = purpose
        self.grade = grade
        self.devices = devices
        self.cost = cost
        self.privacy = privacy
    }

    /// Each field with its word and what it holds, in the form's order.
    package var all: [(word: String, text: String)] {
        [
            ("name", name), ("bundle", bundle), ("purpose", purpose), ("grade", grade), ("devices", devices),
            ("cost", cost),
            ("privacy", privacy),
        ]
    }

    /// What is missing or malformed.
    var objections: [Refusal] {
        var found = all.filter { $0.text.allSatisfy(\.isWhitespace) }.map {
            AppForm.refusal("The form's field \"\($0.word)\" is empty.", instead: ["help app request"])
        }
        if !bundle.isEmpty, let why = Values.bundle.objection(bundle) { found.append(AppForm.refusal(why)) }
        return found
    }

    /// Whether another form asks for the same app on the same devices for the same children, however it is worded.
    func asksTheSame(as other: AppFields) -> Bool {
        Fold.key(bundle) == Fold.key(other.bundle) && Fold.key(grade) == Fold.key(other.grade)
            && Fold.key(devices) == Fold.key(other.devices)
    }

    /// A digest of what was asked: when it changes, the yeses are void.
    var digest: String {
        // FNV-1a over the fields, each with its length: the digest tells forms apart, it protects nothing.
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for (_, text) in all {
            for byte in "\(text.utf8.count):\(text)".utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }
        return String(hash, radix: 16)
    }
}

extension AppRequest {
    package var fields: AppFields {
        AppFields(
            name: appName, bundle: bundle, purpose: purpose, grade: grade, devices: devices, cost: cost,
            privacy: privacy)
    }

    /// "A14 Khan Academy".
    package var said: String { "\(Numbered.appRequest.id(no)) \(appName)" }

    func with(_ fields: AppFields) -> AppRequest {
        var after = self
        after.appName = fields.name
        after.bundle = fields.bundle
        after.purpose = fields.purpose
        after.grade = fields.grade
        after.devices = fields.devices
        after.cost = fields.cost
        after.privacy = fields.privacy
        return after
    }
}
