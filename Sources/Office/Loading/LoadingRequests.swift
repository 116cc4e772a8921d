// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// What this folder brings to the desk: a whole school at once.
package enum LoadingRequests {
    package static let all: [any Request.Type] = [SchoolLoad.self]

    package static let rights = """
        school.load dts:below
        """
}
