package ma.idmaj.intake.people;

import ma.idmaj.shared.Refusal;

/** A file of people was to be brought in with something left to mend. The sentence's value 0 is how much. */
public final class PeopleNotReady extends Refusal {

    PeopleNotReady(int blocking) {
        super("intake.people.notReady", blocking);
    }
}
