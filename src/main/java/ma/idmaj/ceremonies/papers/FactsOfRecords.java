package ma.idmaj.ceremonies.papers;

import ma.idmaj.vault.SealedColumn;
import ma.idmaj.vault.SealedPart;
import ma.idmaj.vault.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import tools.jackson.databind.json.JsonMapper;

/**
 * What the papers of a hand-over say: files, accounts and pieces go on changing, and a record must not say otherwise under
 * the same number.
 */
@Component
class FactsOfRecords implements SealedPart {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Vault vault;

    FactsOfRecords(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public List<SealedColumn> columns() {
        return List.of(SealedColumn.contents("handover_facts", "handover_id", "sealed", FactsOfRecords::context));
    }

    Optional<KeptFacts> of(UUID record) {
        return jdbc.sql("select sealed from handover_facts where handover_id = ?")
                .param(record)
                .query(byte[].class)
                .optional()
                .map(closed -> opened(record, closed));
    }

    /** @return those kept before by somebody else, or else these */
    KeptFacts keep(UUID record, KeptFacts facts) {
        jdbc.sql("""
                        insert into handover_facts (handover_id, sealed) values (?, ?)
                        on duplicate key update handover_id = handover_id""")
                .params(record, vault.seal(JSON.writeValueAsBytes(facts), context(record)))
                .update();
        // Somebody else may have kept them since we looked; theirs stand, and only a locking read sees them.
        byte[] closed = jdbc.sql("select sealed from handover_facts where handover_id = ? lock in share mode")
                .param(record)
                .query(byte[].class)
                .single();
        return opened(record, closed);
    }

    private KeptFacts opened(UUID record, byte[] closed) {
        return JSON.readValue(vault.openBytes(closed, context(record)), KeptFacts.class);
    }

    private static String context(UUID record) {
        return "handover_facts.sealed:" + record;
    }
}
