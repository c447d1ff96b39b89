package ma.idmaj.territory;

import ma.idmaj.shared.LocalizedText;

import java.util.UUID;

/** An institution people are referred to: named as it names itself, in both languages. */
public record PartnerRow(UUID id, LocalizedText name, PartnerKind kind) {}
