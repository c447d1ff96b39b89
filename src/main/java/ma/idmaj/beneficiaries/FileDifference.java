package ma.idmaj.beneficiaries;

import ma.idmaj.shared.Difference;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.Phone;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * What an edit makes of a person's file, as the audit trail may keep it for good: who the person is shows by masks and
 * initials alone, and of how they live only that it was written anew.
 */
final class FileDifference {

    private FileDifference() {}

    /** @param file as it is before the edit */
    static Difference of(Beneficiary file, BeneficiaryDraft draft, @Nullable UUID centre, SealedNumbers numbers) {
        var difference = new Difference().name("name", file.name, draft.name());
        NationalId cin = draft.cin();
        if (cin != null)
            difference.masked("cin", file.cinMasked, cin.masked(), same(numbers.indexes(cin), file.cinIndex));
        Phone phone = draft.phone();
        if (phone != null)
            difference.masked("phone", file.phoneMasked, phone.masked(), same(numbers.indexes(phone), file.phoneIndex));
        Phone second = draft.secondPhone();
        if (second != null)
            difference.masked(
                    "secondPhone",
                    file.secondPhoneMasked,
                    second.masked(),
                    same(numbers.indexes(second), file.secondPhoneIndex));
        return difference
                .birth("birthDate", file.birthDate, draft.birthDate())
                .unsaid("sex", file.sex, draft.sex())
                .unsaid("familySituation", file.familySituation, draft.familySituation())
                .unsaid("dependants", file.dependants, draft.dependants())
                .unsaid("address", file.address, draft.address())
                .unsaid("commune", file.commune, draft.commune())
                .unsaid("division", file.divisionCode, draft.divisionCode())
                .text("centre", file.centreId, centre)
                .unsaid("training", file.training, draft.training());
    }

    /** While keys are being changed the number on file may be kept under either. */
    private static boolean same(List<byte[]> indexes, byte @Nullable [] kept) {
        return indexes.stream().anyMatch(index -> Arrays.equals(index, kept));
    }
}
