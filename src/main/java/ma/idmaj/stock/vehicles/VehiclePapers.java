package ma.idmaj.stock.vehicles;

import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The papers of one vehicle, as far as they are there. {@code version} goes back with each change. */
public record VehiclePapers(
        String registration,
        String insurer,
        String policy,
        @Nullable LocalDate insuredUntil,
        Transfer transfer,
        @Nullable LocalDate transferOn,
        long version) {

    public static final int INSURER_LENGTH = 120;
    public static final int POLICY_LENGTH = 60;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);
    public static final VehiclePapers NONE = new VehiclePapers("", "", "", null, Transfer.MISSING, null, 0);

    /** What is not there yet. */
    public enum Gap {
        REGISTRATION,
        INSURANCE,
        INSURANCE_RUN_OUT,
        TRANSFER
    }

    /** @throws Refusal which says what to put right */
    public VehiclePapers {
        registration = PlateNumber.clean(registration);
        insurer = CleanText.oneLine(insurer);
        policy = CleanText.oneLine(policy);
        if (registration.length() > PlateNumber.LENGTH) throw new Refusal("stock.textTooLong", PlateNumber.LENGTH);
        if (insurer.length() > INSURER_LENGTH) throw new Refusal("stock.textTooLong", INSURER_LENGTH);
        if (policy.length() > POLICY_LENGTH) throw new Refusal("stock.textTooLong", POLICY_LENGTH);
        if (insuredUntil != null && (insuredUntil.isBefore(EARLIEST) || insuredUntil.isAfter(LATEST)))
            throw new Refusal("stock.dayTooFar");
        if ((transfer == Transfer.MISSING) != (transferOn == null)) throw new Refusal("stock.vehicles.transferDay");
    }

    public List<Gap> gaps(LocalDate today) {
        var gaps = new ArrayList<Gap>();
        if (registration.isEmpty()) gaps.add(Gap.REGISTRATION);
        if (insurer.isEmpty() || policy.isEmpty() || insuredUntil == null) gaps.add(Gap.INSURANCE);
        else if (insuredUntil.isBefore(today)) gaps.add(Gap.INSURANCE_RUN_OUT);
        if (transfer != Transfer.DONE) gaps.add(Gap.TRANSFER);
        return gaps;
    }
}
