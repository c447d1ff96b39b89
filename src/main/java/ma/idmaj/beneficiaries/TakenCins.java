package ma.idmaj.beneficiaries;

import ma.idmaj.shared.NationalId;
import ma.idmaj.vault.IndexGate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which CINs are on file, across all centres: that a number is taken is all it tells. Asked before one is written. */
@Component
class TakenCins {

    /** More at once than a statement should carry; an import of thousands asks in parts. */
    private static final int TOGETHER = 500;

    private final SealedNumbers numbers;
    private final IndexGate gate;
    private final JdbcClient jdbc;

    TakenCins(SealedNumbers numbers, IndexGate gate, JdbcClient jdbc) {
        this.numbers = numbers;
        this.gate = gate;
        this.jdbc = jdbc;
    }

    List<UUID> by(NationalId cin) {
        return by(List.of(cin));
    }

    /** @return the files that have one of the numbers; with one index key, somebody's of this moment are met by the unique index */
    List<UUID> by(Collection<NationalId> cins) {
        // Behind the gate only a locking read sees what was written since this transaction began.
        String lock = gate.pass() ? " lock in share mode" : "";
        var indexes =
                cins.stream().flatMap(cin -> numbers.indexes(cin).stream()).toList();
        var found = new ArrayList<UUID>();
        for (int from = 0; from < indexes.size(); from += TOGETHER)
            found.addAll(jdbc.sql("select id from beneficiary where cin_index in (:indexes)" + lock)
                    .param("indexes", indexes.subList(from, Math.min(from + TOGETHER, indexes.size())))
                    .query(UUID.class)
                    .list());
        return found;
    }
}
