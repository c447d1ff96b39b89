package ma.idmaj.funding.composition.ui;

import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.funding.composition.CandidateRow;
import ma.idmaj.funding.composition.solver.Minimum;
import ma.idmaj.funding.composition.solver.Trait;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Sex, territory and sector as a reader calls them. */
record TraitWords(TerritoryService territory) {

    String value(Trait trait, String value) {
        return switch (trait) {
            case SEX -> Localized.label(Sex.valueOf(value));
            case SECTOR -> Localized.label(Sector.valueOf(value));
            case TERRITORY ->
                territory
                        .division(value)
                        .map(division -> division.name().in(Localized.language().arabic()))
                        .orElse(value);
        };
    }

    String minimum(Minimum minimum) {
        String value = value(minimum.trait(), minimum.value());
        return minimum.share()
                ? Localized.text("funding.composition.minimum.share", minimum.atLeast(), value)
                : Localized.text("funding.composition.minimum.people", minimum.atLeast(), value);
    }

    /** What there is of a trait among those who may be chosen. */
    static List<String> values(Trait trait, List<CandidateRow> candidates) {
        Stream<String> values = candidates.stream().map(row -> switch (trait) {
            case SEX -> row.sex() == null ? null : row.sex().name();
            case SECTOR -> row.sector() == null ? null : row.sector().name();
            case TERRITORY -> row.province();
        });
        return values.filter(Objects::nonNull).distinct().sorted().toList();
    }
}
