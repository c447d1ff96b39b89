package ma.idmaj.catalogue.prices;

import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Difference;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Phone;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.SearchKey;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.IntSupplier;

/** Who sells equipment. A supplier is never deleted: what it once asked stays part of the prices' history. */
@Service
@Transactional
@PreAuthorize("hasAuthority('CATALOGUE_READ')")
public class SupplierService {

    private static final String ROWS = """
            select s.id, s.name, s.ice, s.city, s.phone, s.email, s.active, s.version, max(q.quoted_on) last_quoted,
                   count(case when q.valid_until is null or q.valid_until >= :today then q.id end) quotes,
                   count(case when q.valid_until < :today then q.id end) expired
            from supplier s left join supplier_quote q on q.supplier_id = s.id and q.withdrawn_at is null
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SupplierService(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** All of them, those still dealt with first, by name. */
    @Transactional(readOnly = true)
    public List<SupplierRow> suppliers() {
        return jdbc.sql(ROWS + " group by s.id order by s.active desc, s.folded_name")
                .param("today", LocalDate.now(clock))
                .query((row, n) -> row(row))
                .list();
    }

    /** @throws Refusal when there is none */
    @Transactional(readOnly = true)
    public SupplierRow supplier(UUID id) {
        return jdbc.sql(ROWS + " where s.id = :id group by s.id")
                .param("today", LocalDate.now(clock))
                .param("id", id)
                .query((row, n) -> row(row))
                .optional()
                .orElseThrow(() -> new Refusal("catalogue.prices.supplierGone"));
    }

    /** @throws Refusal when its name is missing or taken, or its ICE or e-mail is none */
    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public UUID add(SupplierDraft draft) {
        check(draft, null);
        UUID id = NewId.next();
        unlessNameIsTaken(
                draft,
                () -> jdbc.sql("""
                                insert into supplier (id, name, folded_name, ice, city, phone, email, active, version)
                                values (?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                        .params(
                                id,
                                draft.name(),
                                SearchKey.of(draft.name()),
                                draft.ice(),
                                draft.city(),
                                phone(draft),
                                draft.email(),
                                draft.active())
                        .update());
        events.publishEvent(new Changed("supplier", id.toString(), "added", ""));
        return id;
    }

    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public void edit(UUID id, long version, SupplierDraft draft) {
        check(draft, id);
        SupplierRow before = supplier(id);
        int changed = unlessNameIsTaken(
                draft,
                () -> jdbc.sql("""
                                update supplier set name = ?, folded_name = ?, ice = ?, city = ?, phone = ?, email = ?,
                                       active = ?, version = version + 1
                                where id = ? and version = ?""")
                        .params(
                                draft.name(),
                                SearchKey.of(draft.name()),
                                draft.ice(),
                                draft.city(),
                                phone(draft),
                                draft.email(),
                                draft.active(),
                                id,
                                version)
                        .update());
        if (changed == 0) {
            supplier(id);
            throw new ObjectOptimisticLockingFailureException(SupplierRow.class, id);
        }
        var difference = new Difference()
                .text("title", before.name(), draft.name())
                .text("ice", before.ice(), draft.ice())
                .text("city", before.city(), draft.city())
                .unsaid(
                        "phone",
                        before.phone(),
                        draft.phone() == null ? "" : draft.phone().display())
                .unsaid("email", before.email(), draft.email())
                .yesNo("active", before.active(), draft.active());
        events.publishEvent(new Changed("supplier", id.toString(), "edited", difference));
    }

    private void check(SupplierDraft draft, @Nullable UUID self) {
        String folded = SearchKey.of(draft.name());
        if (folded.isEmpty() || draft.name().length() > SupplierDraft.MAX_NAME)
            throw new Refusal("catalogue.prices.supplierNameMissing");
        if (!draft.iceReadable()) throw new Refusal("catalogue.prices.iceWrong");
        if (!draft.emailReadable()) throw new Refusal("catalogue.prices.emailWrong");
        if (draft.city().length() > SupplierDraft.MAX_CITY)
            throw new Refusal("catalogue.prices.cityTooLong", SupplierDraft.MAX_CITY);
        if (draft.email().length() > SupplierDraft.MAX_EMAIL)
            throw new Refusal("catalogue.prices.emailTooLong", SupplierDraft.MAX_EMAIL);
        boolean taken =
                jdbc
                        .sql("select id from supplier where folded_name = ?")
                        .param(folded)
                        .query(UUID.class)
                        .list()
                        .stream()
                        .anyMatch(id -> !id.equals(self));
        if (taken) throw new Refusal("catalogue.prices.supplierTwice", draft.name());
    }

    /** Of two who add the same supplier at once, the database stops the second. */
    private static int unlessNameIsTaken(SupplierDraft draft, IntSupplier write) {
        try {
            return write.getAsInt();
        } catch (DuplicateKeyException taken) {
            throw new Refusal("catalogue.prices.supplierTwice", draft.name());
        }
    }

    private static String phone(SupplierDraft draft) {
        Phone phone = draft.phone();
        return phone == null ? "" : phone.e164();
    }

    private static SupplierRow row(ResultSet row) throws SQLException {
        return new SupplierRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("ice"),
                row.getString("city"),
                Phone.parse(row.getString("phone")).map(Phone::display).orElse(""),
                row.getString("email"),
                row.getBoolean("active"),
                row.getInt("quotes"),
                row.getInt("expired"),
                row.getObject("last_quoted", LocalDate.class),
                row.getLong("version"));
    }
}
