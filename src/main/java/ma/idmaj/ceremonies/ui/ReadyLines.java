package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyLinks;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.readiness.ReadinessPoint;
import ma.idmaj.ceremonies.readiness.RowReadiness;
import ma.idmaj.ceremonies.readiness.ui.ReadinessFilter;
import ma.idmaj.ui.EmptyState;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** The list with each line's readiness, or those of it who lack one thing; as it was, once the ceremony is over. */
class ReadyLines extends Div {

    /**
     * @param lastKey heading of the last cells
     * @param last    what stands in the last cell of each line
     * @param said    by who sent the list back, of some lines
     * @param marks   of a line's readiness
     */
    ReadyLines(
            CeremonyDetail ceremony,
            List<RowReadiness> rows,
            Optional<ReadinessPoint> lacking,
            String lastKey,
            Function<LineRow, Component> last,
            Map<UUID, String> said,
            Function<RowReadiness, Component> marks) {
        addClassName("ready-lines");
        boolean over = ceremony.state().past();
        if (!over) {
            add(new ReadinessFilter(rows, lacking.orElse(null), CeremonyLinks.page(ceremony.key(), "prepare")));
        }
        var byLine = new HashMap<UUID, RowReadiness>();
        List<LineRow> lines = rows.stream()
                .filter(row -> over || lacking.map(row::lacks).orElse(true))
                .map(RowReadiness::line)
                .toList();
        rows.forEach(row -> byLine.put(row.line().id(), row));
        if (lines.isEmpty()) {
            add(new EmptyState("ceremonies.readiness.none.title", "ceremonies.readiness.none.hint"));
            return;
        }
        add(new ListTable(
                lines,
                Map.of(lastKey, last),
                line -> Stream.concat(
                                Stream.ofNullable(said.get(line.id())).map(ListTable::note),
                                over ? Stream.empty() : Stream.of(marks.apply(byLine.get(line.id()))))
                        .toArray(Component[]::new)));
    }
}
