package ma.idmaj.followup.making;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.documents.files.FileSize;
import ma.idmaj.documents.files.Picture;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;
import ma.idmaj.vault.Vault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Pictures a visitor took: of the place and the equipment, drawn anew and sealed; added until the visit is recorded. */
@Service
@Transactional
@PreAuthorize("hasAuthority('FOLLOW_UP_READ')")
public class VisitPhotos {

    public static final int MOST_BYTES = 10 * 1024 * 1024;
    public static final int MOST = 6;

    private static final int SIDE = 1_200;

    private final VisitStore visits;
    private final JdbcClient jdbc;
    private final Vault vault;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VisitPhotos(
            VisitStore visits,
            JdbcClient jdbc,
            Vault vault,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.visits = visits;
        this.jdbc = jdbc;
        this.vault = vault;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** The first taken first. */
    @Transactional(readOnly = true)
    public List<UUID> of(UUID visit) {
        visits.find(visit).orElseThrow(VisitNotFound::new);
        return ids(visit);
    }

    private List<UUID> ids(UUID visit) {
        return jdbc.sql("select id from visit_photo where visit_id = ? order by put_at, id")
                .param(visit)
                .query(UUID.class)
                .list();
    }

    /** A JPEG; the trail keeps who looked. Empty when it is gone. */
    public Optional<byte[]> show(UUID visit, UUID photo) {
        visits.find(visit).orElseThrow(VisitNotFound::new);
        var sealed = jdbc.sql("select sealed from visit_photo where id = ? and visit_id = ?")
                .params(photo, visit)
                .query((row, n) -> row.getBytes(1))
                .optional();
        if (sealed.isPresent()) changed(visit, "visitPhotoShown");
        return sealed.map(content -> vault.openBytes(content, context(photo)));
    }

    /** @throws Refusal for what is no picture, for one too many, and once the visit is recorded */
    @PreAuthorize("hasAuthority('FOLLOW_UP_WRITE')")
    public void put(UUID visit, byte[] content) {
        FileSize.check(content, MOST_BYTES);
        Picture picture = Picture.drawnAnew(content, SIDE);
        open(visit);
        if (ids(visit).size() >= MOST) throw new Refusal("followup.making.tooManyPhotos", MOST);
        UUID id = NewId.next();
        jdbc.sql("""
                        insert into visit_photo (id, visit_id, sealed, width, height, put_at, put_by)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        visit,
                        vault.seal(picture.jpeg(), context(id)),
                        picture.width(),
                        picture.height(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        user.username())
                .update();
        changed(visit, "visitPhotoPut");
    }

    /** @throws Refusal once the visit is recorded */
    @PreAuthorize("hasAuthority('FOLLOW_UP_WRITE')")
    public void remove(UUID visit, UUID photo) {
        open(visit);
        int removed = jdbc.sql("delete from visit_photo where id = ? and visit_id = ?")
                .params(photo, visit)
                .update();
        if (removed > 0) changed(visit, "visitPhotoRemoved");
    }

    private void open(UUID visit) {
        VisitDetail detail = visits.locked(visit).orElseThrow(VisitNotFound::new);
        if (!detail.state().toMake()) throw new RecordedMeanwhile(detail.visit());
    }

    private void changed(UUID visit, String act) {
        events.publishEvent(new Changed("followup", visit.toString(), act, ""));
    }

    static String context(UUID id) {
        return "visit_photo.sealed:" + id;
    }
}
