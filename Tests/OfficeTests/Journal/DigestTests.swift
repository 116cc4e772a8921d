// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Office
import Testing

/// A chain is only worth what anybody can check it with: the published values of FIPS 180-4, which `sha256sum` prints too.
@Suite("The chain's hash is SHA-256")
struct DigestTests {
    @Test(
        "F17 the published digests come out",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ])
    func published(text: String, digest: String) { #expect(Digest.sha256(Array(text.utf8)).hex == digest) }

    @Test("F17 a million letters, many blocks long")
    func long() {
        let digest = Digest.sha256(Array(repeating: UInt8(ascii: "a"), count: 1_000_000)).hex
        #expect(digest == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }
}
