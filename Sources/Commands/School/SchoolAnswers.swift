// SPDX-License-Identifier: GPL-3.0-or-later

/// What `approve` and `decline` answer in this area.
package enum SchoolAnswers {
    package static let all: [Answering] = []
}
