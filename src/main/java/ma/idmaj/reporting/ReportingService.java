package ma.idmaj.reporting;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;

/** Counts and sums. Groups of fewer than five people are not told apart. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('REPORTS_READ')")
public class ReportingService {

    static final int SMALLEST_GROUP = 5;

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
        var shown = new ArrayList<>(all.stream()
                .filter(f -> f.sector() != null && f.people() >= SMALLEST_GROUP)
                .toList());
        List<SectorFigure> small = all.stream()
                .filter(f -> f.sector() == null || f.people() < SMALLEST_GROUP)
                .toList();
        if (!small.isEmpty()) {
            shown.add(new SectorFigure(
                    null,
                    small.stream().mapToInt(SectorFigure::people).sum(),
                    small.stream().map(SectorFigure::sum).reduce(Money.ZERO, Money::plus)));
        }
        return List.copyOf(shown);
    }

    private static @Nullable Sector sector(@Nullable String name) {
        return name == null ? null : Sector.valueOf(name);
    }
}
