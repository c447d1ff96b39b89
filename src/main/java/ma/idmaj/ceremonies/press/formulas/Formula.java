package ma.idmaj.ceremonies.press.formulas;

import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** A formula of protocol; its words never change: another wording is another formula. */
public record Formula(
        UUID id,
        LocalizedText text,
        FormulaState state,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {}
