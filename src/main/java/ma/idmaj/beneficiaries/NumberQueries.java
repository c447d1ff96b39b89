package ma.idmaj.beneficiaries;

import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.Phone;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads of people's numbers, opened or masked, of those the account may see. */
@Component
class NumberQueries {

    private final BeneficiaryQueries people;
    private final SealedNumbers numbers;
    private final JdbcClient jdbc;

    NumberQueries(BeneficiaryQueries people, SealedNumbers numbers, JdbcClient jdbc) {
        this.people = people;
        this.numbers = numbers;
        this.jdbc = jdbc;
    }

    Map<UUID, NationalId> cins(Collection<UUID> ids) {
        var cins = new HashMap<UUID, NationalId>();
        people.visible("select b.id, b.cin_sealed")
                .andIn("b.id", ids)
                .and("b.cin_sealed is not null")
                .on(jdbc)
                .query(row -> {
                    cins.put(row.getObject("id", UUID.class), numbers.openCin(row.getBytes("cin_sealed")));
                });
        return cins;
    }

    Map<UUID, String> maskedCins(Collection<UUID> ids) {
        var masked = new HashMap<UUID, String>();
        people.visible("select b.id, b.cin_masked").andIn("b.id", ids).on(jdbc).query(row -> {
            masked.put(row.getObject("id", UUID.class), row.getString("cin_masked"));
        });
        return masked;
    }

    /** Empty when there is none on file. */
    Optional<Phone> phone(UUID id) {
        return people.visible("select b.phone_sealed")
                .and("b.id = ?", id)
                .and("b.phone_sealed is not null")
                .on(jdbc)
                .query((row, n) -> numbers.openPhone(row.getBytes("phone_sealed")))
                .optional();
    }
}
