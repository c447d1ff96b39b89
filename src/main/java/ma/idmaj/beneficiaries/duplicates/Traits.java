package ma.idmaj.beneficiaries.duplicates;

import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What two files are compared by. Holds opened numbers: never kept, never shown, and printed masked.
 *
 * @param phones every number the person answers to, whichever was written first
 */
public record Traits(
        PersonName name,
        @Nullable NationalId cin,
        Set<Phone> phones,
        @Nullable LocalDate birth,
        @Nullable Sex sex) {

    public Traits {
        phones = Set.copyOf(phones);
    }

    public Traits(
            PersonName name,
            @Nullable NationalId cin,
            @Nullable Phone phone,
            @Nullable LocalDate birth,
            @Nullable Sex sex) {
        this(name, cin, phones(phone), birth, sex);
    }

    /** Those that are known. */
    public static Set<Phone> phones(@Nullable Phone... phones) {
        return Arrays.stream(phones).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
