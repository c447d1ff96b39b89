package ma.idmaj.territory;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reference data of every installation: loaded when the table is empty, before anything that points at it. */
@Component
class DivisionLoader implements InitializingBean {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    DivisionLoader(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> {
            Integer present = jdbc.queryForObject("select count(*) from division", Integer.class);
            if (present != null && present > 0) return;
            jdbc.batchUpdate(
                    "insert into division (code, level, parent_code, name_ar, name_fr, label_ar, label_fr)"
                            + " values (?, ?, nullif(?, ''), ?, ?, ?, ?)",
                    DivisionFile.read().stream()
                            .map(d -> new Object[] {
                                d.code(),
                                d.level(),
                                d.parentCode(),
                                d.name().ar(),
                                d.name().fr(),
                                d.label().ar(),
                                d.label().fr()
                            })
                            .toList());
        });
    }
}
