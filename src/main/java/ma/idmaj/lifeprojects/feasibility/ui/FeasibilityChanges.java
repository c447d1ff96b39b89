package ma.idmaj.lifeprojects.feasibility.ui;

import ma.idmaj.lifeprojects.feasibility.Feasibility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Which answers differ between two writings. */
final class FeasibilityChanges {

    private static final Map<String, Function<Feasibility, Object>> ANSWERS = answers();

    private FeasibilityChanges() {}

    /** @return keys of the words of what differs, in the order of the form */
    static List<String> between(Feasibility before, Feasibility now) {
        return ANSWERS.entrySet().stream()
                .filter(answer -> !Objects.equals(
                        answer.getValue().apply(before), answer.getValue().apply(now)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Function<Feasibility, Object>> answers() {
        var answers = new LinkedHashMap<String, Function<Feasibility, Object>>();
        answers.put("lifeprojects.feasibility.note", Feasibility::marketNote);
        answers.put("lifeprojects.feasibility.words", Feasibility::marketWords);
        answers.put("lifeprojects.feasibility.premises", Feasibility::premises);
        answers.put("lifeprojects.feasibility.address", Feasibility::premisesAddress);
        answers.put("lifeprojects.feasibility.rent", Feasibility::rent);
        answers.put("lifeprojects.feasibility.evidence", Feasibility::premisesEvidence);
        answers.put("lifeprojects.feasibility.power", Feasibility::power);
        answers.put("lifeprojects.feasibility.watts", Feasibility::powerWatts);
        answers.put("lifeprojects.feasibility.supply", Feasibility::powerSupply);
        answers.put("lifeprojects.feasibility.licence", Feasibility::licence);
        answers.put("lifeprojects.feasibility.licenceName", Feasibility::licenceName);
        answers.put("lifeprojects.feasibility.own", Feasibility::ownContribution);
        answers.put("lifeprojects.feasibility.price", Feasibility::price);
        answers.put("lifeprojects.feasibility.unitCost", Feasibility::unitCost);
        answers.put("lifeprojects.feasibility.units", Feasibility::unitsPerMonth);
        answers.put("lifeprojects.feasibility.costs", Feasibility::costs);
        return answers;
    }
}
