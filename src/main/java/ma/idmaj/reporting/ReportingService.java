package ma.idmaj.reporting;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.SmallGroups;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts and sums. Groups of fewer than five people are not told apart ({@link SmallGroups}). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('REPORTS_READ')")
public class ReportingService {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    ReportingService(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /** What has been handed over and signed for, by sector; small groups together without a sector, at the end. */
    public List<SectorFigure> handedOverBySector() {
        var values = new ArrayList<Object>();
        String scope = user.centreScope()
                .map(centre -> {
                    values.add(centre);
                    return " and b.centre_id = ?";
                })
                .orElse("");
        List<SectorFigure> all = jdbc.sql("""
                select t.sector, count(distinct l.id) people,
                       sum(if(i.state in ('GIVEN', 'SUBSTITUTED'), i.quantity * i.unit_price_centimes, 0)) centimes
                from distribution_line l join line_item i on i.line_id = l.id
                join beneficiary b on b.id = l.beneficiary_id
                join life_project p on p.id = l.life_project_id left join trade t on t.code = p.trade_code
                where l.state = 'SIGNED'""" + scope + """

                group by t.sector
                order by people desc, t.sector""")
                .params(values)
                .query((row, n) -> new SectorFigure(
                        sector(row.getString("sector")), row.getInt("people"), new Money(row.getLong("centimes"))))
                .list();
        var people = new LinkedHashMap<Sector, Integer>();
        int unknown = 0;
        for (SectorFigure figure : all) {
            Sector sector = figure.sector();
            if (sector == null) unknown += figure.people();
            else people.put(sector, figure.people());
        }
        Map<Sector, Integer> told = SmallGroups.told(people, unknown);
        var shown = new ArrayList<>(all.stream()
                .filter(figure -> figure.sector() != null && told.containsKey(figure.sector()))
                .toList());
        List<SectorFigure> rest = all.stream()
                .filter(figure -> figure.sector() == null || !told.containsKey(figure.sector()))
                .toList();
        if (!rest.isEmpty()) {
            shown.add(new SectorFigure(
                    null,
                    rest.stream().mapToInt(SectorFigure::people).sum(),
                    rest.stream().map(SectorFigure::sum).reduce(Money.ZERO, Money::plus)));
        }
        return List.copyOf(shown);
    }

    private static @Nullable Sector sector(@Nullable String name) {
        return name == null ? null : Sector.valueOf(name);
    }
}
