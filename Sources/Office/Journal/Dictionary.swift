// SPDX-License-Identifier: GPL-3.0-or-later

extension Packing {
    /// What bodies of form 1 are packed against: the commonest rows and sentences, without their values; what is commonest stands last.
    ///
    /// Never edited: every stored body needs it, byte for byte, to be read again. A test holds its digest.
    static let dictionary = Array(
        (#"{"t":"work_order","a":{"unit":,"no":,"kind":"subject_kind":"subject_no":"done_by":"done_ms":"#
            + #"{"t":"ticket","a":{"unit":,"no":,"device":,"reported_by":,"state":"open","opened_ms":,"closed_ms":"#
            + #"{"t":"substitute","a":{"site":,"no":,"day":2026,"person":,"start_min":,"end_min":,"first_no":,"live":1,"made_by":,"#
            + #""withdrawn_by":{"t":"handoff","b":{"a":{"site":,"no":,"loan":,"cart":,"mask":,"giver":,"receiver":,"reservation":,"#
            + #""state":"offered","accepted","day":2026,"offered_ms":,"settled_ms":null,{"t":"approval","b":{"a":{"unit":,"no":,"#
            + #""chain":"extra-devices","subject_kind":"reservation","subject_no":,"subject_digest":"","requested_by":,"#
            + #""state":"granted","expires_ms":17{"t":"approval_step","b":{"a":{"unit":,"no":,"step":1,"stage":1,"person":,"mask":,"#
            + #""state":"waiting","decided_by":null,"at_ms":null,"yes"{"t":"flag","a":{"site":,"no":,"first_day":2026,"code":"not-back","#
            + #""subject_kind":"cart","subject_no":,"mask":0,"person":,"step":0,"settled_ms":"settled_by":"not-back""missing""#
            + #"{"t":"hold","a":{"site":,"no":,"cart":,"slot":,"device":,"code":"damaged","by_person":,"last_holder":,"from_ms":17"#
            + #"{"t":"headcount_exception","a":{"site":,"no":,"slot":,"code":"missing"}},{"t":"slot_device","device","serial""#
            + #"{"t":"day_close","a":{"site":,"day":2026,"cart":,"due_ms":17,"out":0,"missing":0,"back_ms":17,"flags":""}},"#
            + #"S1: 's class has a substitute, No devices go there in that time. is cancelled: is confirmed: is offered to "#
            + #"is closed: carts, all well. new flags.The digests of are ready for people.missing and held; answers for it."#
            + #"damaged and held for repair."why","substitute "a","project",""a","note",""b","why",null"#
            + #"Mon Tue Wed Thu Fri Jan Feb Mar Apr May Jun Aug Sep Oct Nov Dec 2026, 10:12–10:58 is checked in (C): "#
            + #"30 of 30 devices in their slots, every cable connected, plugged into the wall, locked, room . is reserved: "#
            + #" for your class in Back in cart : devices at :, all of it. until 17:00 Out of cart : 12 devices for 1 class, back by 17:00."#
            + #"","details":["7-1..12 · , room 1 · Thu 19 Nov, P1 (08:32–09:18) · L for R"],"free":[]}{"said":"","details":[],"free":[]}"#
            + #"{"changes":[{"t":"loan","b":{"site":1,"no":,"out":,"closed_ms":null,"rev":},"a":{"site":1,"no":,"cart":,"day":2026,"#
            + #""taken":,"out":0,"reservation":,"holder":,"room":"1","handed_by":,"came_from":,"due_min":1020,"end_min":,"out_ms":17,"#
            + #""closed_ms":17,"rev":}},{"t":"reservation","b":{"site":1,"no":,"state":"confirmed","live":1,"rev":},"#
            + #""a":{"site":1,"no":,"day":2026,"cart":,"mask":,"start_min":,"end_min":,"first_period":"P","last_period":"P","person":,"#
            + #""room":"1","series":,"state":"kept","live":0,"made_ms":17,"made_by":,"rev":}},{"t":"headcount","a":{"site":1,"no":,"#
            + #""cart":,"day":2026,"kind":"daily","part","out","by_person":,"present":,"cabled":0,"plugged":1,"locked":1,"#
            + #""room":"1","at_ms":17,"told_ms":17,"state":"standing","rev":}}]}"#).utf8)
}
