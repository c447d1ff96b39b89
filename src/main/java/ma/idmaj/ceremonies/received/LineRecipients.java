package ma.idmaj.ceremonies.received;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.lifeprojects.feasibility.FeasibilityService;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;
import ma.idmaj.stock.deliveries.Recipient;
import ma.idmaj.stock.deliveries.Recipients;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Whose a promised piece is: the person of the line its item stands on, and where that person's business is to be. */
@Component
class LineRecipients implements Recipients {

    private final JdbcClient jdbc;
    private final BeneficiaryService people;
    private final FeasibilityService feasibility;
    private final CurrentUser user;

    LineRecipients(JdbcClient jdbc, BeneficiaryService people, FeasibilityService feasibility, CurrentUser user) {
        this.jdbc = jdbc;
        this.people = people;
        this.feasibility = feasibility;
        this.user = user;
    }

    @Override
    public Map<UUID, UUID> lines(Collection<UUID> purposes) {
        var lines = new HashMap<UUID, UUID>();
        if (purposes.isEmpty()) return lines;
        jdbc.sql("select id, line_id from line_item where id in (:purposes)")
                .param("purposes", purposes)
                .query(row -> {
                    lines.put(row.getObject("id", UUID.class), row.getObject("line_id", UUID.class));
                });
        return lines;
    }

    /** Names and numbers are for those who may read people, and of the people they may see. */
    @Override
    public Map<UUID, Recipient> of(Collection<UUID> purposes) {
        var recipients = new HashMap<UUID, Recipient>();
        if (purposes.isEmpty() || !user.may(Permission.PEOPLE_READ)) return recipients;
        var persons = new HashMap<UUID, UUID>();
        jdbc.sql("""
                select i.id, l.id line, b.id person, b.name_ar, b.name_latin, b.phone_masked
                from line_item i join distribution_line l on l.id = i.line_id
                join beneficiary b on b.id = l.beneficiary_id where i.id in (:purposes)""").param("purposes", purposes).query(row -> {
            UUID person = row.getObject("person", UUID.class);
            String phone = row.getString("phone_masked");
            persons.put(row.getObject("id", UUID.class), person);
            recipients.put(
                    row.getObject("id", UUID.class),
                    new Recipient(
                            row.getObject("line", UUID.class),
                            new PersonName(row.getString("name_ar"), row.getString("name_latin")),
                            phone == null ? "" : phone,
                            BeneficiaryLinks.page(person)));
        });
        Set<UUID> visible = people.visible(new HashSet<>(persons.values()));
        recipients.keySet().removeIf(purpose -> !visible.contains(persons.get(purpose)));
        return recipients;
    }

    @Override
    public String address(UUID purpose) {
        if (!user.may(Permission.PEOPLE_READ)) return "";
        return jdbc.sql("""
                select l.life_project_id from line_item i join distribution_line l on l.id = i.line_id where i.id = ?""")
                .param(purpose)
                .query(UUID.class)
                .optional()
                .map(this::premises)
                .orElse("");
    }

    private String premises(UUID project) {
        try {
            return feasibility.detail(project).feasibility().premisesAddress();
        } catch (Refusal notForThisReader) {
            return "";
        }
    }
}
