package ma.idmaj.stock.deliveries;

import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Refusal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/**
 * Where to, by what and when, and which pieces. Day and hour are Morocco's.
 *
 * @param vehicle its type and plate
 * @param driver  empty while nobody is named: it is asked for when the vehicle leaves
 */
public record DeliveryDraft(
        LocalDate day, LocalTime hour, String address, String vehicle, String driver, List<UUID> pieces) {

    public static final int ADDRESS_LENGTH = 240;
    public static final int VEHICLE_LENGTH = 120;
    public static final int DRIVER_LENGTH = 120;
    public static final int MOST_PIECES = 40;

    /** @throws Refusal which says what to put right */
    public DeliveryDraft {
        address = CleanText.oneLine(address);
        vehicle = CleanText.oneLine(vehicle);
        driver = CleanText.oneLine(driver);
        pieces = List.copyOf(new LinkedHashSet<>(pieces));
        if (address.isEmpty()) throw new Refusal("stock.deliveries.addressMissing");
        if (vehicle.isEmpty()) throw new Refusal("stock.deliveries.vehicleMissing");
        if (address.length() > ADDRESS_LENGTH) throw new Refusal("stock.textTooLong", ADDRESS_LENGTH);
        if (vehicle.length() > VEHICLE_LENGTH) throw new Refusal("stock.textTooLong", VEHICLE_LENGTH);
        if (driver.length() > DRIVER_LENGTH) throw new Refusal("stock.textTooLong", DRIVER_LENGTH);
        if (pieces.isEmpty() || pieces.size() > MOST_PIECES)
            throw new Refusal("stock.deliveries.piecesMissing", MOST_PIECES);
    }
}
