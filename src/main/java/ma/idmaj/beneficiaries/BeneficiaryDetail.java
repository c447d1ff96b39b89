package ma.idmaj.beneficiaries;

import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * A person's file without the numbers that stay sealed.
 *
 * @param training     in a few words, as lists bring it
 * @param trained      whether a training is known, by those words or among what the person has learnt
 * @param sourceDigest digest of the list the person came from; null when registered by hand
 * @param version      what {@link BeneficiaryService#edit} wants back
 */
public record BeneficiaryDetail(
        UUID id,
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
        boolean trained,
        @Nullable String sourceDigest,
        Instant createdAt,
        String createdBy,
        long version) {

    /** What the file lacks: advice, never guessed. */
    public Set<MissingFact> missing() {
        var missing = EnumSet.noneOf(MissingFact.class);
        if (name.ar().isEmpty()) missing.add(MissingFact.ARABIC_NAME);
        if (name.latin().isEmpty()) missing.add(MissingFact.LATIN_NAME);
        if (cinMasked.isEmpty()) missing.add(MissingFact.CIN);
        if (phoneMasked.isEmpty()) missing.add(MissingFact.PHONE);
        if (birthDate == null) missing.add(MissingFact.BIRTH_DATE);
        if (sex == null) missing.add(MissingFact.SEX);
        if (divisionCode == null) missing.add(MissingFact.TERRITORY);
        if (centreId == null) missing.add(MissingFact.CENTRE);
        if (!trained) missing.add(MissingFact.TRAINING);
        return missing;
    }
}
