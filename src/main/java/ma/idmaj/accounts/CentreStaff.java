package ma.idmaj.accounts;

import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;

/** Who works at a centre, for handing a task to one of them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('PEOPLE_WRITE')")
public class CentreStaff {

    private final JdbcClient jdbc;

    CentreStaff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An account of a centre. */
    public record Member(String username, PersonName name) {}

    /** The open accounts of a centre by name; nobody for a file no centre keeps. */
    public List<Member> of(@Nullable UUID centre) {
        if (centre == null) return List.of();
        return jdbc.sql("select username, name_ar, name_latin from account where centre_id = ? and enabled"
                        + " order by name_latin, username")
                .param(centre)
                .query((row, n) -> new Member(
                        row.getString("username"),
                        new PersonName(row.getString("name_ar"), row.getString("name_latin"))))
                .list();
    }
}
