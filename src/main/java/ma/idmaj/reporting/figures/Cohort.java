package ma.idmaj.reporting.figures;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Everybody registered, as of one moment: all figures of a page are of the same people. */
public record Cohort(Instant asOf, List<Person> people, List<PlannedLine> lines) {

    public Cohort ofCentre(UUID centre) {
        String id = centre.toString();
        return new Cohort(
                asOf,
                people.stream().filter(person -> person.centre().equals(id)).toList(),
                lines.stream().filter(line -> line.person().centre().equals(id)).toList());
    }

    List<Person> equipped() {
        return people.stream().filter(Person::equipped).toList();
    }
}
