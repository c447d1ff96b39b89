package ma.idmaj.ceremonies.stations;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyGoesOn;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sends people of a list to their stations. No part of what is approved: it may change until the hand-over is over. */
@Service
@Transactional
@PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
public class StationService {

    public static final int MAX_NAME = 40;

    private final CeremonyService ceremonies;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    StationService(CeremonyService ceremonies, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.ceremonies = ceremonies;
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * @param stations by line of this ceremony; an empty name takes the station away
     * @throws Refusal for a name that is too long, a line that is gone, a ceremony that is over
     */
    public void assign(UUID ceremonyId, Map<UUID, String> stations) {
        CeremonyDetail ceremony = ceremonies.detail(ceremonyId.toString());
        if (ceremony.state().past()) throw new Refusal("ceremonies.stations.over", ceremony.state());
        if (stations.isEmpty()) throw new Refusal("ceremonies.stations.nobody");
        var byName = new HashMap<String, List<UUID>>();
        stations.forEach((line, typed) -> byName.computeIfAbsent(CleanText.oneLine(typed), name -> new ArrayList<>())
                .add(line));
        byName.forEach((name, lines) -> {
            if (name.length() > MAX_NAME) throw new Refusal("ceremonies.stations.tooLong", MAX_NAME);
            // The lines' versions stay: a desk that has one of the people before it is not sent away for this.
            int known = jdbc.sql(
                            "select count(*) from distribution_line where ceremony_id = :ceremony and id in (:lines)")
                    .param("ceremony", ceremonyId)
                    .param("lines", lines)
                    .query(Integer.class)
                    .single();
            if (known < lines.size()) throw new Refusal("ceremonies.lineGone");
            jdbc.sql("update distribution_line set station = :name where id in (:lines)")
                    .param("name", name)
                    .param("lines", lines)
                    .update();
        });
        events.publishEvent(
                new Changed("ceremony", ceremonyId.toString(), "stationsAssigned", Integer.toString(stations.size())));
    }

    /** Whoever was sent to a station is sent there on the other day. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void goesOn(CeremonyGoesOn on) {
        jdbc.sql("""
                        update distribution_line l join distribution_line o
                          on o.beneficiary_id = l.beneficiary_id and o.ceremony_id = ? and o.state <> 'SUBSTITUTED'
                        set l.station = o.station where l.ceremony_id = ?""").params(on.from(), on.to()).update();
    }
}
