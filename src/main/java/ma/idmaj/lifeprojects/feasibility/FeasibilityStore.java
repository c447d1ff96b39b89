package ma.idmaj.lifeprojects.feasibility;

import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes what a project's feasibility rests on. */
@Component
class FeasibilityStore {

    private static final String COLUMNS = "market_note_id, market_words, premises, premises_address, rent_centimes,"
            + " premises_evidence, power, power_watts, power_supply, licence, licence_name, own_contribution_centimes,"
            + " price_centimes, unit_cost_centimes, units_per_month, saved_at, saved_by";

    private final JdbcClient jdbc;

    FeasibilityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was written, by whom, and in which version. */
    record Saved(Feasibility feasibility, String by, long version) {}

    Optional<Saved> find(UUID project) {
        var costs = jdbc.sql("select label, centimes from feasibility_cost where life_project_id = ? order by position")
                .param(project)
                .query((row, n) -> new CostLine(row.getString("label"), new Money(row.getLong("centimes"))))
                .list();
        return jdbc.sql("select " + COLUMNS + ", version from feasibility where life_project_id = ?")
                .param(project)
                .query((row, n) ->
                        new Saved(feasibility(row, costs), row.getString("saved_by"), row.getLong("version")))
                .optional();
    }

    /** The first writing; a second one of the same project breaks its key. */
    void insert(UUID project, Feasibility so, LocalDateTime at, String by) {
        var values = values(so, at, by);
        values.add(project);
        jdbc.sql("insert into feasibility (" + COLUMNS + ", life_project_id, version) values ("
                        + "?, ".repeat(values.size()) + "1)")
                .params(values)
                .update();
        insertCosts(project, so.costs());
    }

    /** @return whether what stood there was still of this version */
    boolean update(UUID project, long version, Feasibility so, LocalDateTime at, String by) {
        var values = values(so, at, by);
        values.add(project);
        values.add(version);
        int changed = jdbc.sql("update feasibility set " + COLUMNS.replace(",", " = ?,")
                        + " = ?, version = version + 1 where life_project_id = ? and version = ?")
                .params(values)
                .update();
        if (changed == 0) return false;
        jdbc.sql("delete from feasibility_cost where life_project_id = ?")
                .param(project)
                .update();
        insertCosts(project, so.costs());
        return true;
    }

    private void insertCosts(UUID project, List<CostLine> costs) {
        for (int i = 0; i < costs.size(); i++) {
            var cost = costs.get(i);
            jdbc.sql("insert into feasibility_cost (life_project_id, position, label, centimes) values (?, ?, ?, ?)")
                    .params(project, i + 1, cost.label(), cost.amount().centimes())
                    .update();
        }
    }

    private static List<Object> values(Feasibility so, LocalDateTime at, String by) {
        return new ArrayList<>(Arrays.asList(
                so.marketNote(),
                so.marketWords(),
                name(so.premises()),
                so.premisesAddress(),
                centimes(so.rent()),
                so.premisesEvidence(),
                name(so.power()),
                so.powerWatts(),
                name(so.powerSupply()),
                name(so.licence()),
                so.licenceName(),
                centimes(so.ownContribution()),
                centimes(so.price()),
                centimes(so.unitCost()),
                so.unitsPerMonth(),
                at,
                by));
    }

    private static Feasibility feasibility(ResultSet row, List<CostLine> costs) throws SQLException {
        return new Feasibility(
                row.getObject("market_note_id", UUID.class),
                row.getString("market_words"),
                constant(Premises.class, row.getString("premises")),
                row.getString("premises_address"),
                money(row, "rent_centimes"),
                row.getString("premises_evidence"),
                constant(Power.class, row.getString("power")),
                row.getObject("power_watts", Integer.class),
                constant(PowerSupply.class, row.getString("power_supply")),
                constant(Licence.class, row.getString("licence")),
                row.getString("licence_name"),
                money(row, "own_contribution_centimes"),
                money(row, "price_centimes"),
                money(row, "unit_cost_centimes"),
                row.getObject("units_per_month", Integer.class),
                costs);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static @Nullable Long centimes(@Nullable Money amount) {
        return amount == null ? null : amount.centimes();
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        Long centimes = row.getObject(column, Long.class);
        return centimes == null ? null : new Money(centimes);
    }
}
