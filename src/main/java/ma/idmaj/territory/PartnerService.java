package ma.idmaj.territory;

import ma.idmaj.shared.Changed;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;

/** The institutions the centres work with; institutions, never persons. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class PartnerService {

    private static final int NAME = 160;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    PartnerService(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    public List<PartnerRow> partners() {
        return jdbc.sql("select id, name_ar, name_fr, kind from partner order by name_fr, id")
                .query((row, n) -> new PartnerRow(
                        row.getObject("id", UUID.class),
                        new LocalizedText(row.getString("name_ar"), row.getString("name_fr")),
                        PartnerKind.valueOf(row.getString("kind"))))
                .list();
    }

    /** @throws Refusal when a name is missing, too long, or another partner's */
    @Transactional
    @PreAuthorize("hasAuthority('ADMINISTER')")
    public UUID add(LocalizedText name, PartnerKind kind) {
        if (!name.complete()) throw new Refusal("territory.partner.nameMissing");
        if (name.ar().length() > NAME || name.fr().length() > NAME)
            throw new Refusal("territory.partner.nameTooLong", NAME);
        UUID id = UUID.randomUUID();
        try {
            jdbc.sql("insert into partner (id, name_ar, name_fr, kind) values (?, ?, ?, ?)")
                    .params(id, name.ar(), name.fr(), kind.name())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Refusal("territory.partner.known");
        }
        events.publishEvent(new Changed("partner", id.toString(), "added", kind.name()));
        return id;
    }
}
