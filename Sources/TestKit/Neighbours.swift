// SPDX-License-Identifier: GPL-3.0-or-later
package import Office
import Store
import StoreSQLite

extension SampleSchool {
    /// Another program's desk on the same file: its own connection, its own place in the queue of writers.
    package func neighbour() throws -> LocalDesk {
        LocalDesk(archive: TableArchive(try SQLiteEngine(path: path, create: false)), surroundings: desk.surroundings)
    }
}
