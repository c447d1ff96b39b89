package ma.idmaj.beneficiaries.duplicates;

import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What two files are compared by. Holds opened numbers: never kept, never shown, and printed masked. */
public record Traits(
        PersonName name,
        @Nullable NationalId cin,
        @Nullable Phone phone,
        @Nullable LocalDate birth,
        @Nullable Sex sex) {}
