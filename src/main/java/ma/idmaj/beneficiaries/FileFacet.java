package ma.idmaj.beneficiaries;

import ma.idmaj.beneficiaries.facets.PeopleFacet;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Complete files, and those with something to be completed: the facts of {@link BeneficiaryDetail#missing()} in SQL. */
@Component
class FileFacet implements PeopleFacet {

    private static final String COMPLETE = "(b.name_ar <> '' and b.name_latin <> '' and b.cin_masked <> ''"
            + " and b.phone_masked <> '' and b.birth_date is not null and b.sex is not null and b.division_code is not null"
            + " and b.centre_id is not null and " + BeneficiaryQueries.TRAINED + ")";

    @Override
    public String name() {
        return "file";
    }

    @Override
    public String labelKey() {
        return "beneficiaries.facet.file";
    }

    @Override
    public List<Choice> choices() {
        return List.of(
                new Choice("complete", "beneficiaries.complete"), new Choice("incomplete", "beneficiaries.incomplete"));
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Condition> condition(String value) {
        return switch (value) {
            case "complete" -> Optional.of(new Condition(COMPLETE, List.of()));
            case "incomplete" -> Optional.of(new Condition("not " + COMPLETE, List.of()));
            default -> Optional.empty();
        };
    }
}
