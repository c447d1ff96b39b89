package ma.idmaj.stock.vehicles;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Which items are vehicles, and the papers of each of their pieces. */
@Service
@Transactional
@PreAuthorize("hasAuthority('STOCK_READ')")
public class VehicleService {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VehicleService(JdbcClient jdbc, CurrentUser user, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean vehicle(UUID item) {
        return jdbc.sql("select count(*) from vehicle_item where item_id = ?")
                        .param(item)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Papers already written are kept, and shown again when the item becomes a vehicle again. */
    @PreAuthorize("hasAuthority('STOCK_WRITE')")
    public void vehicle(UUID item, boolean is) {
        if (vehicle(item) == is) return;
        String sql =
                is ? "insert into vehicle_item (item_id) values (?)" : "delete from vehicle_item where item_id = ?";
        jdbc.sql(sql).param(item).update();
        events.publishEvent(new Changed("stock", item.toString(), is ? "vehicleItem" : "noVehicleItem", ""));
    }

    @Transactional(readOnly = true)
    public VehiclePapers papers(UUID piece) {
        return jdbc.sql("""
                select registration, insurer, policy, insured_until, transfer, transfer_on, version from piece_vehicle
                where piece_id = ?""")
                .param(piece)
                .query((row, n) -> new VehiclePapers(
                        row.getString("registration"),
                        row.getString("insurer"),
                        row.getString("policy"),
                        row.getObject("insured_until", LocalDate.class),
                        Transfer.valueOf(row.getString("transfer")),
                        row.getObject("transfer_on", LocalDate.class),
                        row.getLong("version")))
                .optional()
                .orElse(VehiclePapers.NONE);
    }

    /** @throws Refusal when somebody else has written them since {@code papers.version()} */
    @PreAuthorize("hasAuthority('STOCK_WRITE')")
    public void write(UUID piece, VehiclePapers papers) {
        LocalDate day = papers.transferOn();
        if (day != null && day.isAfter(LocalDate.now(clock))) throw new Refusal("stock.vehicles.transferDay");
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        int changed;
        if (papers.version() == 0) {
            try {
                changed = jdbc.sql("""
                        insert into piece_vehicle (piece_id, registration, insurer, policy, insured_until, transfer,
                                                   transfer_on, changed_by, changed_at, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""")
                        .params(
                                piece,
                                papers.registration(),
                                papers.insurer(),
                                papers.policy(),
                                papers.insuredUntil(),
                                papers.transfer().name(),
                                day,
                                user.username(),
                                now)
                        .update();
            } catch (DuplicateKeyException writtenMeanwhile) {
                throw new Refusal("stock.vehicles.changedMeanwhile");
            }
        } else {
            changed = jdbc.sql("""
                    update piece_vehicle set registration = ?, insurer = ?, policy = ?, insured_until = ?, transfer = ?,
                           transfer_on = ?, changed_by = ?, changed_at = ?, version = version + 1
                    where piece_id = ? and version = ?""")
                    .params(
                            papers.registration(),
                            papers.insurer(),
                            papers.policy(),
                            papers.insuredUntil(),
                            papers.transfer().name(),
                            day,
                            user.username(),
                            now,
                            piece,
                            papers.version())
                    .update();
        }
        if (changed == 0) throw new Refusal("stock.vehicles.changedMeanwhile");
        events.publishEvent(new Changed("piece", piece.toString(), "vehiclePapersWritten", ""));
    }
}
