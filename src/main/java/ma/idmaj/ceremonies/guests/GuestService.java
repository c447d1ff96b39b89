package ma.idmaj.ceremonies.guests;

import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.ceremonies.CeremonyGoesOn;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Guests of a ceremony: written down, set in order, invited, until it is over. */
@Service
// Whoever waited for a colleague to let go of the ceremony sees it as the colleague left it.
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
public class GuestService {

    private static final int MOST_GUESTS = 300;

    private final CeremonyService ceremonies;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    GuestService(CeremonyService ceremonies, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.ceremonies = ceremonies;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** In the order of precedence. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('CEREMONY_READ')")
    public List<Guest> guests(UUID ceremonyId) {
        ceremonies.detail(ceremonyId.toString());
        return read(ceremonyId);
    }

    /** Adds a guest, last in precedence. @throws Refusal for too long a text, too many guests, a ceremony that is over */
    public UUID add(UUID ceremonyId, GuestDraft draft) {
        open(ceremonyId);
        check(draft);
        int before = read(ceremonyId).size();
        if (before >= MOST_GUESTS) throw new Refusal("ceremonies.guests.tooMany", MOST_GUESTS);
        UUID id = insert(ceremonyId, before + 1, draft);
        changed(ceremonyId, "guestAdded", Integer.toString(before + 1));
        return id;
    }

    private UUID insert(UUID ceremonyId, int position, GuestDraft draft) {
        UUID id = NewId.next();
        jdbc.sql("""
                insert into ceremony_guest
                  (id, ceremony_id, position, name_ar, name_latin, title_ar, title_fr, seat, invitation, sex, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                .params(
                        id,
                        ceremonyId,
                        position,
                        draft.name().ar(),
                        draft.name().latin(),
                        draft.title().ar(),
                        draft.title().fr(),
                        draft.seat(),
                        draft.invitation().name(),
                        sex(draft))
                .update();
        return id;
    }

    /** @throws Refusal as {@link #add} does, and when someone else was faster */
    public void change(UUID ceremonyId, UUID id, long version, GuestDraft draft) {
        open(ceremonyId);
        check(draft);
        Guest guest = unchanged(ceremonyId, id, version);
        written(jdbc.sql("""
                update ceremony_guest set name_ar = ?, name_latin = ?, title_ar = ?, title_fr = ?, seat = ?,
                    invitation = ?, sex = ?, version = version + 1 where id = ? and version = ?""")
                .params(
                        draft.name().ar(),
                        draft.name().latin(),
                        draft.title().ar(),
                        draft.title().fr(),
                        draft.seat(),
                        draft.invitation().name(),
                        sex(draft),
                        id,
                        version)
                .update());
        changed(ceremonyId, "guestChanged", Integer.toString(guest.position()));
    }

    /** @param position where the guest is to stand, from 1; beyond the end means last */
    public void move(UUID ceremonyId, UUID id, long version, int position) {
        open(ceremonyId);
        Guest guest = unchanged(ceremonyId, id, version);
        var ordered = new ArrayList<>(read(ceremonyId));
        ordered.removeIf(other -> other.id().equals(id));
        int at = Math.clamp(position - 1, 0, ordered.size());
        ordered.add(at, guest);
        renumber(ordered);
        changed(ceremonyId, "guestMoved", guest.position() + " > " + (at + 1));
    }

    public void remove(UUID ceremonyId, UUID id, long version) {
        open(ceremonyId);
        Guest guest = unchanged(ceremonyId, id, version);
        written(jdbc.sql("delete from ceremony_guest where id = ? and version = ?")
                .params(id, version)
                .update());
        renumber(read(ceremonyId));
        changed(ceremonyId, "guestRemoved", Integer.toString(guest.position()));
    }

    /** The same guests are to be invited to the other day. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void goesOn(CeremonyGoesOn on) {
        read(on.from())
                .forEach(
                        guest -> insert(on.to(), guest.position(), guest.guest().with(InvitationState.TO_INVITE)));
    }

    /** One at a time: two who move guests at once would both renumber them. */
    private void open(UUID ceremonyId) {
        var state = ceremonies.taken(ceremonyId).state();
        if (state.past()) throw new Refusal("ceremonies.guests.over", state);
    }

    private Guest unchanged(UUID ceremonyId, UUID id, long version) {
        return read(ceremonyId).stream()
                .filter(guest -> guest.id().equals(id) && guest.version() == version)
                .findFirst()
                .orElseThrow(() -> new Refusal("ceremonies.guests.changedMeanwhile"));
    }

    private static void written(int rows) {
        if (rows == 0) throw new Refusal("ceremonies.guests.changedMeanwhile");
    }

    private static void check(GuestDraft draft) {
        var title = draft.title();
        if (Math.max(title.ar().length(), title.fr().length()) > GuestDraft.MAX_TITLE)
            throw new Refusal("ceremonies.guests.tooLong", GuestDraft.MAX_TITLE);
        if (draft.seat().length() > GuestDraft.MAX_SEAT)
            throw new Refusal("ceremonies.guests.tooLong", GuestDraft.MAX_SEAT);
    }

    private void renumber(List<Guest> ordered) {
        for (int i = 0; i < ordered.size(); i++) {
            Guest guest = ordered.get(i);
            if (guest.position() == i + 1) continue;
            written(jdbc.sql(
                            "update ceremony_guest set position = ?, version = version + 1 where id = ? and version = ?")
                    .params(i + 1, guest.id(), guest.version())
                    .update());
        }
    }

    private List<Guest> read(UUID ceremonyId) {
        return jdbc.sql("select * from ceremony_guest where ceremony_id = ? order by position, id")
                .param(ceremonyId)
                .query((row, n) -> guest(row))
                .list();
    }

    private static @Nullable String sex(GuestDraft draft) {
        return draft.sex() == null ? null : draft.sex().name();
    }

    private static Guest guest(ResultSet row) throws SQLException {
        return new Guest(
                row.getObject("id", UUID.class),
                row.getInt("position"),
                new GuestDraft(
                        new PersonName(row.getString("name_ar"), row.getString("name_latin")),
                        new LocalizedText(row.getString("title_ar"), row.getString("title_fr")),
                        row.getString("seat"),
                        InvitationState.valueOf(row.getString("invitation")),
                        row.getString("sex") == null ? null : Sex.valueOf(row.getString("sex"))),
                row.getLong("version"));
    }

    private void changed(UUID ceremonyId, String act, String detail) {
        events.publishEvent(new Changed("ceremony", ceremonyId.toString(), act, detail));
    }
}
