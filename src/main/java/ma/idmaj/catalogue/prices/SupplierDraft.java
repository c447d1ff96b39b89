package ma.idmaj.catalogue.prices;

import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Digits;
import ma.idmaj.shared.Phone;

import org.jspecify.annotations.Nullable;

/**
 * What a supervisor writes of a supplier.
 *
 * @param ice identifiant commun de l'entreprise, as typed; empty while unknown
 */
public record SupplierDraft(
        String name, String ice, String city, @Nullable Phone phone, String email, boolean active) {

    public static final int MAX_NAME = 160;
    public static final int MAX_CITY = 80;
    public static final int MAX_EMAIL = 160;

    public SupplierDraft {
        name = CleanText.oneLine(name);
        ice = Digits.western(ice).replaceAll("\\s", "");
        city = CleanText.oneLine(city);
        email = CleanText.oneLine(email);
    }

    /** Fifteen digits, or none while it is unknown. */
    public boolean iceReadable() {
        return ice.matches("(\\d{15})?");
    }

    public boolean emailReadable() {
        return email.matches("([^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+)?");
    }
}
