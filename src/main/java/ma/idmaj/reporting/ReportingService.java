package ma.idmaj.reporting;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

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

    /** What has been handed over and signed for, by trade; smaller groups together under an empty name, at the end. */
    public List<TradeFigure> handedOverByTrade() {
        var values = new ArrayList<Object>();
        String scope = user.centreScope()
                .map(centre -> {
                    values.add(centre);
                    return " and b.centre_id = ?";
                })
                .orElse("");
        List<TradeFigure> all = jdbc.sql("""
                select l.project_ar, l.project_fr, count(distinct l.id) people,
                       sum(i.quantity * i.unit_price_centimes) centimes
                from distribution_line l join line_item i on i.line_id = l.id
                join beneficiary b on b.id = l.beneficiary_id
                where l.state = 'SIGNED'""" + scope + """

                group by l.project_ar, l.project_fr
                order by people desc, l.project_fr""")
                .params(values)
                .query((row, n) -> new TradeFigure(
                        new LocalizedText(row.getString("project_ar"), row.getString("project_fr")),
                        row.getInt("people"), new Money(row.getLong("centimes"))))
                .list();
        var shown = new ArrayList<>(all.stream().filter(f -> f.people() >= SMALLEST_GROUP).toList());
        List<TradeFigure> small = all.stream().filter(f -> f.people() < SMALLEST_GROUP).toList();
        if (!small.isEmpty()) {
            shown.add(new TradeFigure(
                    new LocalizedText("", ""), small.stream().mapToInt(TradeFigure::people).sum(),
                    small.stream().map(TradeFigure::sum).reduce(Money.ZERO, Money::plus)));
        }
        return List.copyOf(shown);
    }
}
