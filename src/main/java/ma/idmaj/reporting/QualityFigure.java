package ma.idmaj.reporting;

import ma.idmaj.beneficiaries.MissingFact;

import org.jspecify.annotations.Nullable;

/**
 * Files that lack a fact.
 *
 * @param lacking null where it would tell of fewer than five
 */
public record QualityFigure(
        MissingFact fact, int files, @Nullable Integer lacking) {}
