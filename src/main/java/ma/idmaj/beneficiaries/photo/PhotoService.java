package ma.idmaj.beneficiaries.photo;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.beneficiaries.BeneficiaryNotFound;
import ma.idmaj.beneficiaries.consent.ConsentKind;
import ma.idmaj.beneficiaries.consent.ConsentService;
import ma.idmaj.beneficiaries.contents.StandingFile;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The photo on a file, one at most. */
@Service
@Transactional
@PreAuthorize("hasAuthority('PEOPLE_READ')")
public class PhotoService {

    /** What a telephone's camera makes, with some room. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    static final int SIDE = 600;

    private final StandingFile files;
    private final ConsentService consents;
    private final Vault vault;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PhotoService(
            StandingFile files,
            ConsentService consents,
            Vault vault,
            JdbcClient jdbc,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.files = files;
        this.consents = consents;
        this.vault = vault;
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    private record Sealed(UUID id, byte[] content) {}

    /** @throws BeneficiaryNotFound also for a file of another centre */
    @Transactional(readOnly = true)
    public Optional<PhotoFacts> facts(UUID file) {
        return jdbc.sql("select width, height, put_at, put_by from file_photo where file_id = ?")
                .param(files.of(file))
                .query((row, n) -> new PhotoFacts(
                        row.getInt("width"),
                        row.getInt("height"),
                        row.getObject("put_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("put_by")))
                .optional();
    }

    /** A JPEG for the file's own page, where no consent to be seen elsewhere is needed; the trail keeps who looked. */
    public Optional<byte[]> onFile(UUID file) {
        return shown(files.of(file));
    }

    /**
     * A JPEG for any other screen: empty unless the person has agreed to be seen there; the trail keeps who looked. The
     * screen that asks has seen to it that its reader has to do with the person.
     */
    @PreAuthorize("hasAnyAuthority('PEOPLE_READ', 'CEREMONY_READ', 'DAY_READ')")
    public Optional<byte[]> elsewhere(UUID file) {
        UUID standing = files.of(file);
        return consents.allows(standing, ConsentKind.IMAGE) ? shown(standing) : Optional.empty();
    }

    /** Whether {@link #elsewhere} has something to show. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyAuthority('PEOPLE_READ', 'CEREMONY_READ', 'DAY_READ')")
    public boolean thereElsewhere(UUID file) {
        UUID standing = files.of(file);
        return consents.allows(standing, ConsentKind.IMAGE)
                && jdbc.sql("select count(*) from file_photo where file_id = ?")
                                .param(standing)
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    private Optional<byte[]> shown(UUID file) {
        Optional<byte[]> photo = open(file);
        if (photo.isPresent()) events.publishEvent(new Changed("beneficiary", file.toString(), "photoShown", ""));
        return photo;
    }

    /**
     * As {@link #elsewhere}, for a paper about many: that it was issued is what the trail keeps, once. Whoever has not
     * agreed, or has none, is absent. Two questions, whatever their number; all are held at once, so ask for a page's.
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyAuthority('PEOPLE_READ', 'CEREMONY_READ')")
    public Map<UUID, byte[]> onPaper(Collection<UUID> people) {
        Map<UUID, UUID> standing = files.of(people);
        Set<UUID> agreed = consents.agreed(standing.values(), ConsentKind.IMAGE);
        var sealed = new HashMap<UUID, Sealed>();
        if (!agreed.isEmpty())
            jdbc.sql("select file_id, id, sealed from file_photo where file_id in (:files)")
                    .param("files", agreed)
                    .query(row -> {
                        sealed.put(
                                row.getObject("file_id", UUID.class),
                                new Sealed(row.getObject("id", UUID.class), row.getBytes("sealed")));
                    });
        var photos = new HashMap<UUID, byte[]>();
        standing.forEach((person, file) -> {
            Sealed photo = sealed.get(file);
            if (photo != null) photos.put(person, vault.openBytes(photo.content(), context(photo.id())));
        });
        return photos;
    }

    /**
     * Puts a photo on the file, in place of the one that was there.
     *
     * @throws Refusal for what is no JPEG or PNG, is too large, or is broken
     */
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public void put(UUID file, byte[] content) {
        UUID standing = files.of(file);
        FileSize.check(content, MOST_BYTES);
        Picture picture = Picture.drawnAnew(content, SIDE);
        boolean replaced = delete(standing);
        UUID id = NewId.next();
        jdbc.sql("""
                        insert into file_photo (id, file_id, sealed, width, height, put_at, put_by)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        standing,
                        vault.seal(picture.jpeg(), context(id)),
                        picture.width(),
                        picture.height(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        user.username())
                .update();
        events.publishEvent(
                new Changed("beneficiary", standing.toString(), replaced ? "photoReplaced" : "photoPut", ""));
    }

    /** Takes the photo off the file for good. */
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public void remove(UUID file) {
        UUID standing = files.of(file);
        if (!delete(standing)) throw new Refusal("beneficiaries.photo.none");
        events.publishEvent(new Changed("beneficiary", standing.toString(), "photoRemoved", ""));
    }

    private boolean delete(UUID file) {
        return jdbc.sql("delete from file_photo where file_id = ?").param(file).update() > 0;
    }

    private Optional<byte[]> open(UUID file) {
        return jdbc.sql("select id, sealed from file_photo where file_id = ?")
                .param(file)
                .query((row, n) -> new Sealed(row.getObject("id", UUID.class), row.getBytes("sealed")))
                .optional()
                .map(photo -> vault.openBytes(photo.content(), context(photo.id())));
    }

    static String context(UUID id) {
        return "file_photo.sealed:" + id;
    }
}
