package ma.idmaj.vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * While there are two index keys, a unique index no longer keeps one number from standing twice: each key makes another index of it.
 * Whoever writes such an index then passes here first, one at a time, and looks for both.
 */
@Component
public class IndexGate {

    private final Vault vault;
    private final JdbcClient jdbc;

    IndexGate(Vault vault, JdbcClient jdbc) {
        this.vault = vault;
        this.jdbc = jdbc;
    }

    /**
     * Held until the transaction ends.
     *
     * @return false when there is one key: the unique index is enough, and nobody waits
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean pass() {
        if (vault.otherIndexMark().isEmpty()) return false;
        // Written, not only locked: a cluster's nodes compare what was written.
        jdbc.sql("update index_gate set turn = turn + 1").update();
        return true;
    }
}
