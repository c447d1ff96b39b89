package ma.idmaj.reporting.figures;

import ma.idmaj.reporting.Slice;
import ma.idmaj.reporting.Survival;
import ma.idmaj.reporting.Survival.AtRisk;
import ma.idmaj.reporting.Survival.Step;
import ma.idmaj.shared.SmallGroups;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The product-limit estimate of E. L. Kaplan and P. Meier (1958). Starts with the signature; who ended is counted at risk on
 * that day, and so is who was seen for the last time on it. A step is told once five have ended since the one before.
 */
public final class KaplanMeier {

    private static final int MONTHS_APART = 6;
    private static final int MARKS = 8;
    private static final double DAYS_A_MONTH = 365.25 / 12;

    private KaplanMeier() {}

    public static Survival of(Cohort cohort, Slice slice) {
        if (Groups.whole(cohort, slice).isEmpty()) return Survival.UNTOLD;
        List<Person> businesses = Groups.in(cohort.equipped(), slice);
        if (businesses.isEmpty()) return Survival.UNTOLD;
        var exact = exact(businesses);
        var steps = new ArrayList<Step>();
        steps.add(new Step(0, 1));
        int untold = 0;
        for (Exact day : exact) {
            untold += day.ended();
            if (untold < SmallGroups.LEAST || day.atRisk() < SmallGroups.LEAST) continue;
            steps.add(new Step(day.days(), day.share()));
            untold = 0;
        }
        int until = untold == 0 ? lastWithEnough(businesses) : steps.getLast().days();
        return new Survival(businesses.size(), List.copyOf(steps), marks(cohort, slice, until), until);
    }

    /** A day on which businesses ended, with how many were there until then and the share that is left. */
    record Exact(int days, int atRisk, int ended, double share) {}

    static List<Exact> exact(List<Person> businesses) {
        var ended = new TreeMap<Integer, Integer>();
        for (Person business : businesses) if (business.ceased()) ended.merge(business.days(), 1, Integer::sum);
        int[] days = businesses.stream().mapToInt(Person::days).sorted().toArray();
        var exact = new ArrayList<Exact>();
        double share = 1;
        int gone = 0;
        for (Map.Entry<Integer, Integer> day : ended.entrySet()) {
            while (gone < days.length && days[gone] < day.getKey()) gone++;
            int atRisk = days.length - gone;
            share *= 1 - (double) day.getValue() / atRisk;
            exact.add(new Exact(day.getKey(), atRisk, day.getValue(), share));
        }
        return exact;
    }

    private static int lastWithEnough(List<Person> businesses) {
        int[] days = businesses.stream().mapToInt(Person::days).sorted().toArray();
        return days.length < SmallGroups.LEAST ? 0 : days[days.length - SmallGroups.LEAST];
    }

    private static List<AtRisk> marks(Cohort cohort, Slice slice, int until) {
        List<Person> equipped = cohort.equipped();
        var told = Groups.in(equipped, slice).size();
        var ladder =
                Ladders.of(equipped, person -> rung(person.days()), MARKS + 1).of(slice);
        var marks = new ArrayList<AtRisk>();
        for (int mark = 0; mark <= MARKS; mark++) {
            if (mark > 0 && days(mark) > until) break;
            int rung = mark;
            marks.add(new AtRisk(
                    mark * MONTHS_APART,
                    mark == 0
                            ? Integer.valueOf(told)
                            : ladder.map(all -> all.at(rung)).orElse(null)));
        }
        return marks;
    }

    /** How many half-years are full. */
    private static int rung(int days) {
        int rung = 0;
        while (rung < MARKS && days >= days(rung + 1)) rung++;
        return rung;
    }

    /** The day that ends so many half-years. */
    static int days(int mark) {
        return (int) Math.round(mark * MONTHS_APART * DAYS_A_MONTH);
    }
}
