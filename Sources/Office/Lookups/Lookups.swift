// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// What readers of typed words ask the desk while somebody types: who and what there is, which days and periods.
///
/// Everyone who may act at a site, and its auditor, may look it up; nothing here says who has what.
package enum Lookups {
    package static let look = Permission("desk.look")
    package static let queries: [any Query.Type] = [LookAround.self, LookAtDay.self, LookAtCart.self]

    package static let rights = """
        desk.look dts:below ets:below coordinator:unit principal:unit teacher:unit auditor:unit nightly:unit
        """
}
