package ma.idmaj.catalogue.photos;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.documents.files.FileSize;
import ma.idmaj.documents.files.Picture;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An item's photos in their order; the first one stands for it. */
@Service
@Transactional
@PreAuthorize("hasAuthority('CATALOGUE_READ')")
public class ItemPhotoService {

    /** What a telephone's camera makes, with some room. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    public static final int MOST_PHOTOS = 8;

    private static final int SIDE = 1_200;
    private static final int THUMBNAIL = 320;

    private final CatalogueService catalogue;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ItemPhotoService(
            CatalogueService catalogue,
            JdbcClient jdbc,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.catalogue = catalogue;
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<ItemPhoto> of(UUID item) {
        return jdbc.sql("select id, added_by, added_at from item_photo where item_id = ? order by position, id")
                .param(item)
                .query((row, n) -> new ItemPhoto(
                        row.getObject("id", UUID.class),
                        row.getString("added_by"),
                        row.getObject("added_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /** A JPEG. */
    @Transactional(readOnly = true)
    public Optional<byte[]> large(UUID photo) {
        return jdbc.sql("select jpeg from item_photo where id = ?")
                .param(photo)
                .query((row, n) -> row.getBytes("jpeg"))
                .optional();
    }

    /** A JPEG of a few kilobytes. */
    @Transactional(readOnly = true)
    public Optional<byte[]> small(UUID photo) {
        return jdbc.sql("select thumbnail from item_photo where id = ?")
                .param(photo)
                .query((row, n) -> row.getBytes("thumbnail"))
                .optional();
    }

    /** @throws Refusal for what is no JPEG or PNG, is too large or broken, and for one photo too many */
    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public void add(UUID item, byte[] content) {
        catalogue.item(item);
        int there = held(item).size();
        if (there >= MOST_PHOTOS) throw new Refusal("catalogue.photos.tooMany", MOST_PHOTOS);
        FileSize.check(content, MOST_BYTES);
        byte[] large = Picture.drawnAnew(content, SIDE).jpeg();
        byte[] small = Picture.drawnAnew(large, THUMBNAIL).jpeg();
        jdbc.sql("""
                insert into item_photo (id, item_id, position, jpeg, thumbnail, added_by, added_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        NewId.next(),
                        item,
                        there + 1,
                        large,
                        small,
                        user.username(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        changed(item, "itemPhotoAdded");
    }

    /** Puts a photo in front: it then stands for the item. */
    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public void putFirst(UUID item, UUID photo) {
        var ids = held(item);
        if (!ids.remove(photo)) throw new Refusal("catalogue.photos.gone");
        ids.addFirst(photo);
        number(ids);
        changed(item, "itemPhotosOrdered");
    }

    /** Takes a photo off for good. */
    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public void remove(UUID item, UUID photo) {
        var ids = held(item);
        if (!ids.remove(photo)) throw new Refusal("catalogue.photos.gone");
        jdbc.sql("delete from item_photo where id = ?").param(photo).update();
        number(ids);
        changed(item, "itemPhotoRemoved");
    }

    private List<UUID> held(UUID item) {
        return new ArrayList<>(jdbc.sql("select id from item_photo where item_id = ? order by position, id for update")
                .param(item)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list());
    }

    private void number(List<UUID> ids) {
        for (int i = 0; i < ids.size(); i++) {
            jdbc.sql("update item_photo set position = ? where id = ?")
                    .params(i + 1, ids.get(i))
                    .update();
        }
    }

    private void changed(UUID item, String act) {
        events.publishEvent(new Changed("item", item.toString(), act, ""));
    }
}
