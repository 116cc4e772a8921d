// SPDX-License-Identifier: GPL-3.0-or-later

/// What came of reading a file: the value, or everything that is wrong with it.
///
/// There is a value exactly when there is no finding, so that nothing half-read is ever used.
package struct Reading<Value> {
    package let value: Value?
    package let findings: [Finding]

    /// The value when `findings` is empty and there is one; otherwise only the findings, in the files' order.
    package init(_ value: Value?, _ findings: [Finding] = []) {
        self.value = findings.isEmpty ? value : nil
        self.findings = findings
    }
}

extension Reading: Sendable where Value: Sendable {}
extension Reading: Equatable where Value: Equatable {}
