package ma.idmaj.beneficiaries.duplicates;

import ma.idmaj.beneficiaries.FamilySituation;
import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One of two files laid side by side; the numbers stay masked.
 *
 * @param version of the file when it was read: a decision is taken on these facts
 */
public record FileSide(
        UUID id,
        long version,
        long fileNumber,
        PersonName name,
        String cinMasked,
        String phoneMasked,
        String secondPhoneMasked,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        @Nullable FamilySituation familySituation,
        @Nullable Integer dependants,
        String address,
        String commune,
        @Nullable String divisionCode,
        @Nullable UUID centreId,
        String training,
        Instant createdAt,
        String createdBy) {

    public boolean has(FileFact fact) {
        return switch (fact) {
            case ARABIC_NAME -> !name.ar().isEmpty();
            case LATIN_NAME -> !name.latin().isEmpty();
            case CIN -> !cinMasked.isEmpty();
            case PHONE -> !phoneMasked.isEmpty();
            case SECOND_PHONE -> !secondPhoneMasked.isEmpty();
            case BIRTH_DATE -> birthDate != null;
            case SEX -> sex != null;
            case FAMILY_SITUATION -> familySituation != null;
            case DEPENDANTS -> dependants != null;
            case ADDRESS -> !address.isEmpty();
            case COMMUNE -> !commune.isEmpty();
            case TERRITORY -> divisionCode != null;
            case CENTRE -> centreId != null;
            case TRAINING -> !training.isEmpty();
        };
    }
}
