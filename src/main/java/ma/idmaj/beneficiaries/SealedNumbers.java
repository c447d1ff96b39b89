package ma.idmaj.beneficiaries;

import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.Phone;
import ma.idmaj.vault.SealedColumn;
import ma.idmaj.vault.SealedPart;
import ma.idmaj.vault.Vault;

import org.springframework.stereotype.Component;

import java.util.List;

/** The only place that seals and opens a person's numbers. */
@Component
class SealedNumbers implements SealedPart {

    private static final String CIN = "beneficiary.cin";
    private static final String PHONE = "beneficiary.phone";

    private final Vault vault;

    SealedNumbers(Vault vault) {
        this.vault = vault;
    }

    SealedNumber seal(NationalId cin) {
        return new SealedNumber(vault.seal(cin.value(), CIN), index(cin), cin.masked());
    }

    SealedNumber seal(Phone phone) {
        return new SealedNumber(vault.seal(phone.e164(), PHONE), index(phone), phone.masked());
    }

    private byte[] index(NationalId cin) {
        return vault.index(cin.value(), CIN);
    }

    private byte[] index(Phone phone) {
        return vault.index(phone.e164(), PHONE);
    }

    /** Two to look for, as {@link Vault#indexes}. */
    List<byte[]> indexes(NationalId cin) {
        return vault.indexes(cin.value(), CIN);
    }

    /** Two to look for, as {@link Vault#indexes}. */
    List<byte[]> indexes(Phone phone) {
        return vault.indexes(phone.e164(), PHONE);
    }

    @Override
    public List<SealedColumn> columns() {
        return List.of(
                SealedColumn.words("beneficiary", "cin_sealed", CIN).indexedBy("cin_index"),
                SealedColumn.words("beneficiary", "phone_sealed", PHONE).indexedBy("phone_index"),
                SealedColumn.words("beneficiary", "second_phone_sealed", PHONE).indexedBy("second_phone_index"));
    }

    NationalId openCin(byte[] sealed) {
        return new NationalId(vault.open(sealed, CIN));
    }

    Phone openPhone(byte[] sealed) {
        return new Phone(vault.open(sealed, PHONE));
    }
}
