package ma.idmaj.shell.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.DatabaseTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database itself keeps the application from rewriting its trail: tests run with the very rights of production. */
@DatabaseTest
class DatabaseUsersTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TrailRights rights;

    @Autowired
    FlywayConnectionDetails owner;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set detail = 'other'",
                "delete from audit_entry",
                "truncate table audit_entry",
                "replace into audit_entry (seq, occurred_at, username, subject, subject_id, act, detail, previous_hash, hash)"
                        + " select seq, occurred_at, username, subject, subject_id, act, detail, previous_hash, hash"
                        + " from audit_entry",
                "update audit_seal set digest = ''",
                "delete from audit_seal",
                "update audit_sealed_chain set seal = 1",
                "delete from audit_sealed_chain",
                "delete from audit_head",
                "delete from audit_sealing",
                "insert into audit_sealing (id, number, exported_number, mac) values (1, 1, 1, '')",
                "drop table audit_entry",
                "alter table audit_entry drop column hash",
                "create trigger t before insert on audit_entry for each row set new.detail = ''",
                "create table anything (id int)",
                "create temporary table anything (id int)",
                "rename table audit_entry to elsewhere",
                "select * from flyway_schema_history",
                "grant update on audit_entry to 'idmaj'@'127.0.0.1'"
            })
    void theApplicationsUserMayNot(String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update()).rootCause().hasMessageContaining("denied");
    }

    @Test
    void itMayWriteAllElse() {
        assertThat(jdbc.sql("update beneficiary set version = version where id is null")
                        .update())
                .isZero();
        assertThat(jdbc.sql("delete from beneficiary where id is null").update())
                .isZero();
        assertThat(jdbc.sql("select count(*) from audit_entry")
                        .query(Long.class)
                        .single())
                .isNotNegative();
        assertThat(jdbc.sql("select current_user()").query(String.class).single())
                .isNotEqualTo(owner.getUsername() + "@127.0.0.1");
    }

    /** A table a later migration adds is given its rights without anybody thinking of it. */
    @Test
    void everyTableIsGiven() {
        var without = ownersClient()
                .sql("select table_name from information_schema.tables where table_schema = database()"
                        + " and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> jdbc.sql("select count(*) from information_schema.table_privileges"
                                        + " where table_schema = database() and table_name = ?"
                                        + " and privilege_type = 'SELECT'")
                                .param(table)
                                .query(Integer.class)
                                .single()
                        == 0)
                .toList();
        assertThat(without).isEmpty();
    }

    @Test
    void productionStartsWithTheseRightsAndNotAsTheOwner() {
        assertThat(rights.breaches()).isEmpty();
        assertThat(new TrailRights(ownersClient()).breaches())
                .hasSize(8)
                .allMatch(breach -> breach.contains("docs/database-users.md"));
    }

    private JdbcClient ownersClient() {
        return JdbcClient.create(
                new DriverManagerDataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword()));
    }
}
