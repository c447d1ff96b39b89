package ma.idmaj.beneficiaries;

import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A file as someone fills it in. Whatever is null or empty is «to be completed».
 *
 * @param cin         on an edit, null keeps the number on file: who edits has not been shown it
 * @param phone       likewise
 * @param secondPhone likewise
 * @param dependants  how many people live on the person's income; from 0 to {@value #MAX_DEPENDANTS}
 */
public record BeneficiaryDraft(
        PersonName name,
        @Nullable NationalId cin,
        @Nullable Phone phone,
        @Nullable Phone secondPhone,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        @Nullable FamilySituation familySituation,
        @Nullable Integer dependants,
        String address,
        String commune,
        @Nullable String divisionCode,
        @Nullable UUID centreId,
        String training) {

    public static final int MAX_LENGTH = 240;
    public static final int MAX_COMMUNE = 120;
    public static final int MAX_DEPENDANTS = 30;

    public BeneficiaryDraft {
        address = CleanText.oneLine(address);
        commune = CleanText.oneLine(commune);
        training = CleanText.oneLine(training);
    }

    /** The facts a list has. */
    public BeneficiaryDraft(
            PersonName name,
            @Nullable NationalId cin,
            @Nullable Phone phone,
            @Nullable LocalDate birthDate,
            @Nullable Sex sex,
            String address,
            @Nullable String divisionCode,
            @Nullable UUID centreId,
            String training) {
        this(name, cin, phone, null, birthDate, sex, null, null, address, "", divisionCode, centreId, training);
    }
}
