package ma.idmaj.territory;

import ma.idmaj.shared.Changed;
import ma.idmaj.shared.LocalizedText;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Divisions and centres, for forms and filters. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class TerritoryService {

    /** They change by a release, not by a user: read once. */
    private final List<DivisionRow> divisions = DivisionFile.read();

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    TerritoryService(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Regions first, then provinces and prefectures, then arrondissements. */
    public List<DivisionRow> divisions() {
        return divisions;
    }

    public Optional<DivisionRow> division(String code) {
        return divisions.stream()
                .filter(division -> division.code().equals(code))
                .findFirst();
    }

    /** The division's code and those of all that lies in it; empty for a code that does not exist. */
    public Set<String> within(String code) {
        var codes = new LinkedHashSet<String>();
        // What lies in a division stands after it.
        for (DivisionRow division : divisions) {
            if (division.code().equals(code) || codes.contains(division.parentCode())) codes.add(division.code());
        }
        return codes;
    }

    public List<CentreRow> centres() {
        return jdbc.sql("select id, name_ar, name_fr, division_code from centre order by name_fr, id")
                .query((row, n) -> new CentreRow(
                        row.getObject("id", UUID.class),
                        new LocalizedText(row.getString("name_ar"), row.getString("name_fr")),
                        row.getString("division_code")))
                .list();
    }

    @Transactional
    @PreAuthorize("hasAuthority('ADMINISTER')")
    public UUID openCentre(LocalizedText name, String divisionCode) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into centre (id, name_ar, name_fr, division_code) values (?, ?, ?, ?)")
                .params(id, name.ar(), name.fr(), divisionCode)
                .update();
        events.publishEvent(new Changed("centre", id.toString(), "opened", divisionCode));
        return id;
    }
}
