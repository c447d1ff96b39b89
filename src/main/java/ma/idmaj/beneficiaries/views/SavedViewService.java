package ma.idmaj.beneficiaries.views;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.SignedIn;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.PrivateNumbers;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.SearchKey;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;

/** Views of the people's list: kept, shared with the owner's centre (or all, by who sees all), removed and brought back. */
@Service
@Transactional
@PreAuthorize("hasAuthority('PEOPLE_READ')")
public class SavedViewService {

    private static final int MOST = 30;
    private static final int MAX_PARAMETERS = 1_000;
    private static final Duration BROUGHT_BACK_WITHIN = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final FilterParameters parameters;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SavedViewService(
            JdbcClient jdbc,
            FilterParameters parameters,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.parameters = parameters;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** The account's own by name, then those of colleagues. */
    @Transactional(readOnly = true)
    public List<SavedView> views() {
        return jdbc.sql("""
                        select v.id, v.name, v.owner, v.shared, v.parameters, d.view_id is not null first_view
                        from saved_view v
                        left join default_view d on d.view_id = v.id and d.username = :me
                        where v.removed_at is null and (v.owner = :me
                            or (v.shared and (v.centre_id is null or v.centre_id = :centre)))
                        order by v.owner <> :me, v.name_key, v.id""")
                .param("me", user.username())
                .param("centre", user.centreScope().orElse(null))
                .query((row, n) -> view(row))
                .list();
    }

    /** The one the account's list opens with. */
    @Transactional(readOnly = true)
    public Optional<SavedView> first() {
        return views().stream().filter(SavedView::first).findFirst();
    }

    /**
     * @param wanted the list's address parameters
     * @throws Refusal for a name that is none or taken, a CIN or phone in it or in the filter, nothing to keep, too many
     */
    public UUID save(String name, Map<String, String> wanted, boolean shared) {
        String called = name(name);
        if (PrivateNumbers.in(wanted.getOrDefault("q", ""))) throw new Refusal("beneficiaries.views.number");
        String written = FilterParameters.written(parameters.understood(wanted));
        if (written.isEmpty()) throw new Refusal("beneficiaries.views.nothing");
        if (written.length() > MAX_PARAMETERS) throw new Refusal("beneficiaries.views.tooLong", SavedView.MAX_NAME);
        if (count() >= MOST) throw new Refusal("beneficiaries.views.tooMany", MOST);
        UUID id = UUID.randomUUID();
        unlessTaken(() -> jdbc.sql("""
                        insert into saved_view
                          (id, name, name_key, owner, shared, centre_id, parameters, created_at, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                .params(id, called, key(called), user.username(), shared, centre(shared), written, now())
                .update());
        return changed(id, "saved");
    }

    public void rename(UUID id, String name) {
        own(id);
        String called = name(name);
        unlessTaken(() -> jdbc.sql("update saved_view set name = ?, name_key = ?, version = version + 1 where id = ?")
                .params(called, key(called), id)
                .update());
        changed(id, "renamed");
    }

    public void share(UUID id, boolean shared) {
        own(id);
        jdbc.sql("update saved_view set shared = ?, centre_id = ?, version = version + 1 where id = ?")
                .params(shared, centre(shared), id)
                .update();
        changed(id, shared ? "shared" : "unshared");
    }

    /** Can be brought back for a day. */
    public void remove(UUID id) {
        own(id);
        jdbc.sql("delete from saved_view where owner = ? and removed_at < ?")
                .params(
                        user.username(),
                        LocalDateTime.ofInstant(clock.instant().minus(BROUGHT_BACK_WITHIN), ZoneOffset.UTC))
                .update();
        jdbc.sql("update saved_view set removed_at = ?, version = version + 1 where id = ?")
                .params(now(), id)
                .update();
        changed(id, "removed");
    }

    public void restore(UUID id) {
        unlessTaken(() -> {
            int restored = jdbc.sql(
                            "update saved_view set removed_at = null, version = version + 1 where id = ? and owner = ?"
                                    + " and removed_at is not null")
                    .params(id, user.username())
                    .update();
            if (restored == 0) throw new Refusal("beneficiaries.views.notFound");
            return restored;
        });
        changed(id, "restored");
    }

    /** @param id of a view the account sees; null for none */
    public void openWith(@Nullable UUID id) {
        if (id != null && views().stream().noneMatch(view -> view.id().equals(id)))
            throw new Refusal("beneficiaries.views.notFound");
        UUID before = first().map(SavedView::id).orElse(null);
        jdbc.sql("delete from default_view where username = ?")
                .param(user.username())
                .update();
        if (id != null) {
            jdbc.sql("insert into default_view (username, view_id) values (?, ?)")
                    .params(user.username(), id)
                    .update();
            changed(id, "madeDefault");
        } else if (before != null) {
            changed(before, "noLongerDefault");
        }
    }

    private SavedView view(ResultSet row) throws SQLException {
        return new SavedView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("owner").equals(user.username()),
                row.getBoolean("shared"),
                row.getBoolean("first_view"),
                parameters.understood(FilterParameters.read(row.getString("parameters"))));
    }

    private int count() {
        return jdbc.sql("select count(*) from saved_view where owner = ? and removed_at is null")
                .param(user.username())
                .query(Integer.class)
                .single();
    }

    private void own(UUID id) {
        boolean own = views().stream().anyMatch(view -> view.own() && view.id().equals(id));
        if (!own) throw new Refusal("beneficiaries.views.notFound");
    }

    private static String name(String typed) {
        String name = CleanText.oneLine(typed);
        if (name.isEmpty()) throw new Refusal("beneficiaries.views.nameMissing");
        if (name.length() > SavedView.MAX_NAME) throw new Refusal("beneficiaries.views.tooLong", SavedView.MAX_NAME);
        if (PrivateNumbers.in(name)) throw new Refusal("beneficiaries.views.number");
        return name;
    }

    private static String key(String name) {
        String key = SearchKey.of(name);
        String compared = key.isEmpty() ? name.toLowerCase(Locale.ROOT) : key;
        return compared.length() <= SavedView.MAX_NAME ? compared : compared.substring(0, SavedView.MAX_NAME);
    }

    /** Shared by someone bound to a centre, a view is for that centre. */
    private @Nullable UUID centre(boolean shared) {
        if (!shared || user.centreScope().isEmpty()) return null;
        return user.account().map(SignedIn::centreId).orElseThrow(() -> new Refusal("beneficiaries.noCentre"));
    }

    private static void unlessTaken(IntSupplier write) {
        try {
            write.getAsInt();
        } catch (DuplicateKeyException taken) {
            throw new Refusal("beneficiaries.views.nameTaken");
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private UUID changed(UUID id, String act) {
        events.publishEvent(new Changed("savedView", id.toString(), act, ""));
        return id;
    }
}
