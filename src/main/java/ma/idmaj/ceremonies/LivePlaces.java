package ma.idmaj.ceremonies;

import ma.idmaj.beneficiaries.consent.OpenFiles;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who stands on a list or waits on a reserve: a person has one place, whichever of the two it is. */
@Component
class LivePlaces {

    private final OpenFiles files;
    private final JdbcClient jdbc;

    LivePlaces(OpenFiles files, JdbcClient jdbc) {
        this.files = files;
        this.jdbc = jdbc;
    }

    /**
     * Takes these people until the act commits: whoever gives one of them a place elsewhere waits. A place that isn't there
     * yet can't be locked, its person can; so it is taken before any line of those people is written.
     *
     * @throws ma.idmaj.shared.Refusal for one who took back the consent to be dealt with
     * @return those of them who have a place already, as it is now and not as the transaction began to see it
     */
    Set<UUID> take(Collection<UUID> people) {
        files.check(people);
        // In one order: two who take the same people never wait for each other. Written and not only locked: of a
        // cluster of databases another node does not see a lock.
        people.stream()
                .sorted()
                .forEach(person -> jdbc.sql("update beneficiary set places_given = places_given + 1 where id = ?")
                        .param(person)
                        .update());
        return people.stream()
                .filter(person -> found(
                                "select id from distribution_line where live_beneficiary_id = ? for update", person)
                        || found("select id from reserve_line where live_beneficiary_id = ? for update", person))
                .collect(Collectors.toCollection(HashSet::new));
    }

    static List<UUID> of(Collection<NewLine> people) {
        return people.stream().map(NewLine::beneficiaryId).toList();
    }

    private boolean found(String locking, UUID person) {
        return !jdbc.sql(locking).param(person).query(UUID.class).list().isEmpty();
    }
}
