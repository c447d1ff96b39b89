package ma.idmaj.followup.care;

import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.followup.care.CareFilter.Standing;
import ma.idmaj.followup.care.cases.CareKind;

import java.util.UUID;

/** Addresses of the after-sale pages, relative to the root. */
public final class CareLinks {

    public static final String ALL = "follow-up/care";
    /** The part of a person's page. */
    public static final String TAB = "care";

    private CareLinks() {}

    public static String one(UUID id) {
        return ALL + "/" + id;
    }

    public static String of(Standing standing) {
        return ALL + "?standing=" + standing.name();
    }

    public static String of(CareKind kind) {
        return ALL + "?kind=" + kind.name();
    }

    public static String ofPerson(UUID person) {
        return BeneficiaryLinks.tab(person, TAB);
    }
}
