package ma.idmaj.lifeprojects.feasibility;

import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Set;

/** What has to be answered before a project is submitted. */
public enum Gap {
    MARKET,
    PREMISES,
    PREMISES_ADDRESS,
    RENT,
    POWER,
    POWER_SUPPLY,
    LICENCE,
    LICENCE_NAME,
    OWN_CONTRIBUTION,
    PRICE,
    UNIT_COST,
    UNITS;

    /** What this feasibility does not answer yet. */
    public static Set<Gap> of(Feasibility so) {
        var gaps = EnumSet.noneOf(Gap.class);
        if (so.marketNote() == null && so.marketWords().isEmpty()) gaps.add(MARKET);
        if (so.premises() == null) gaps.add(PREMISES);
        if (so.premises() == Premises.HAS && so.premisesAddress().isEmpty()) gaps.add(PREMISES_ADDRESS);
        if (so.premises() == Premises.TO_RENT && nothing(so.rent())) gaps.add(RENT);
        if (so.power() == null) gaps.add(POWER);
        if (so.power() != null && so.power() != Power.NONE && so.powerSupply() == null) gaps.add(POWER_SUPPLY);
        if (so.licence() == null) gaps.add(LICENCE);
        if (so.licence() != null
                && so.licence() != Licence.NOT_NEEDED
                && so.licenceName().isEmpty()) gaps.add(LICENCE_NAME);
        if (so.ownContribution() == null) gaps.add(OWN_CONTRIBUTION);
        if (nothing(so.price())) gaps.add(PRICE);
        if (so.unitCost() == null) gaps.add(UNIT_COST);
        if (so.unitsPerMonth() == null || so.unitsPerMonth() == 0) gaps.add(UNITS);
        return gaps;
    }

    private static boolean nothing(@Nullable Money amount) {
        return amount == null || amount.centimes() == 0;
    }
}
