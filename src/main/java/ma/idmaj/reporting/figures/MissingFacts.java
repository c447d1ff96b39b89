package ma.idmaj.reporting.figures;

import ma.idmaj.beneficiaries.MissingFact;
import ma.idmaj.reporting.QualityFigure;
import ma.idmaj.shared.SmallGroups;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** How many of the files kept lack each fact; files anonymised lack theirs by right and are left out. */
@Component
public class MissingFacts {

    private final JdbcClient jdbc;

    MissingFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<QualityFigure> of(Optional<UUID> centre) {
        String sums = Arrays.stream(MissingFact.values())
                .map(fact -> "coalesce(sum(" + lacks(fact) + "), 0) " + fact.name())
                .collect(Collectors.joining(", "));
        return jdbc.sql("select count(*) files, " + sums
                        + " from beneficiary where merged_into is null and anonymised_at is null"
                        + (centre.isPresent() ? " and centre_id = ?" : ""))
                .params(centre.map(id -> List.<Object>of(id)).orElse(List.of()))
                .query((row, n) -> {
                    int files = row.getInt("files");
                    var figures = new ArrayList<QualityFigure>();
                    for (MissingFact fact : MissingFact.values()) {
                        int lacking = row.getInt(fact.name());
                        boolean told = SmallGroups.tellable(lacking) && SmallGroups.tellable(files - lacking);
                        figures.add(new QualityFigure(fact, files, told ? Integer.valueOf(lacking) : null));
                    }
                    return List.copyOf(figures);
                })
                .single();
    }

    private static String lacks(MissingFact fact) {
        return switch (fact) {
            case ARABIC_NAME -> "name_ar = ''";
            case LATIN_NAME -> "name_latin = ''";
            case CIN -> "cin_index is null";
            case PHONE -> "phone_index is null";
            case BIRTH_DATE -> "birth_date is null";
            case SEX -> "sex is null";
            case TERRITORY -> "division_code is null";
            case CENTRE -> "centre_id is null";
            case TRAINING -> "training = ''";
        };
    }
}
