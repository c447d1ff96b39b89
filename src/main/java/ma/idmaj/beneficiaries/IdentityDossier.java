package ma.idmaj.beneficiaries;

import ma.idmaj.beneficiaries.dossier.DossierPart;
import ma.idmaj.beneficiaries.dossier.DossierRows;
import ma.idmaj.beneficiaries.dossier.DossierType;
import ma.idmaj.shared.PersonName;

import org.springframework.stereotype.Component;

import java.util.List;

/** Who the person is, with the whole numbers: here alone, with the sealed ones, are they opened to be told to the person. */
@Component
class IdentityDossier implements DossierPart {

    private static final String SELECT = """
            select b.*, d.label_ar territory_ar, d.label_fr territory_fr, c.name_ar centre_ar, c.name_fr centre_fr
            from beneficiary b left join division d on d.code = b.division_code left join centre c on c.id = b.centre_id
            where b.%s = :person order by b.file_number""";

    private final SealedNumbers numbers;

    IdentityDossier(SealedNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public List<DossierRows> rows() {
        return List.of(identity("identity", "id"), identity("mergedFiles", "merged_into"), merges());
    }

    private DossierRows identity(String key, String whose) {
        return DossierRows.of(key, "beneficiary", SELECT.formatted(whose))
                .number("fileNumber", "file_number")
                .name("name", "name")
                .value(
                        "cin",
                        DossierType.TEXT,
                        row -> {
                            byte[] sealed = row.getBytes("cin_sealed");
                            return sealed == null
                                    ? null
                                    : numbers.openCin(sealed).value();
                        },
                        "cin_sealed")
                .value(
                        "phone",
                        DossierType.TEXT,
                        row -> {
                            byte[] sealed = row.getBytes("phone_sealed");
                            return sealed == null
                                    ? null
                                    : numbers.openPhone(sealed).e164();
                        },
                        "phone_sealed")
                .value(
                        "secondPhone",
                        DossierType.TEXT,
                        row -> {
                            byte[] sealed = row.getBytes("second_phone_sealed");
                            return sealed == null
                                    ? null
                                    : numbers.openPhone(sealed).e164();
                        },
                        "second_phone_sealed")
                .day("birthDate", "birth_date")
                .choice("sex", "sex", Sex.class)
                .choice("familySituation", "family_situation", FamilySituation.class)
                .number("dependants", "dependants")
                .text("address", "address")
                .text("commune", "commune")
                .both("territory", "territory")
                .both("centre", "centre")
                .text("training", "training")
                .text("sourceDigest", "source_digest")
                .moment("openedAt", "created_at")
                .without("made of the name, to sort by", "sort_ar", "sort_latin")
                .without("keeps two lists from taking the person at once", "places_given")
                .without("told by its name", "division_code")
                .without("the same file", "merged_into")
                .without("a person made anonymous is given no dossier", "anonymised_at")
                .without(
                        "made of the number, to find or to show it",
                        "cin_index",
                        "cin_masked",
                        "phone_index",
                        "phone_masked",
                        "second_phone_index",
                        "second_phone_masked");
    }

    private static DossierRows merges() {
        return DossierRows.of("merges", "beneficiary_merge", """
                        select m.*, m.kept_id = :person was_kept from beneficiary_merge m
                        where m.kept_id = :person or m.away_id = :person order by m.merged_at""")
                // Of a merge that was undone the other file is another person again, whose name it was.
                .value(
                        "nameBefore",
                        DossierType.NAME,
                        row -> row.getBoolean("was_kept")
                                ? new PersonName(row.getString("kept_name_ar"), row.getString("kept_name_latin"))
                                : null,
                        "kept_name_ar",
                        "kept_name_latin")
                .moment("mergedAt", "merged_at")
                .moment("undoneAt", "undone_at")
                .without("names of facts, which the identity tells", "taken");
    }

    @Override
    public int order() {
        return 10;
    }
}
