// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// Every request and query of this target; the registry joins them.
package enum PeopleRequests {
    package static let all: [any Request.Type] = [
        AddPerson.self, RenamePerson.self, SetContact.self, InvitePerson.self, ResetPassphrase.self, BlockPerson.self,
        UnblockPerson.self, PersonLeaves.self, GrantRole.self, EndRole.self, StaffImport.self, MakeToken.self,
        EndTokens.self,
    ]
    package static let queries: [any Query.Type] = [LookAtPeople.self]

    /// Who may: one permission a line, then `role:reach`.
    package static let rights = """
        person.add dts:below coordinator:unit
        person.invite dts:below principal:unit coordinator:unit
        person.block dts:below principal:unit coordinator:unit
        person.edit dts:below principal:unit coordinator:unit ets:own teacher:own auditor:own
        person.see dts:below ets:own principal:unit coordinator:unit teacher:own auditor:unit
        role.change dts:below principal:unit coordinator:unit
        role.end dts:below principal:unit coordinator:unit ets:own teacher:own auditor:own
        token.make dts:below
        """
}
