package ma.idmaj.beneficiaries;

import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.Phone;
import ma.idmaj.vault.Vault;

import org.springframework.stereotype.Component;

/** The only place that seals and opens a person's numbers. */
@Component
class SealedNumbers {

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

    byte[] index(NationalId cin) {
        return vault.index(cin.value(), CIN);
    }

    byte[] index(Phone phone) {
        return vault.index(phone.e164(), PHONE);
    }

    NationalId openCin(byte[] sealed) {
        return new NationalId(vault.open(sealed, CIN));
    }

    Phone openPhone(byte[] sealed) {
        return new Phone(vault.open(sealed, PHONE));
    }
}
