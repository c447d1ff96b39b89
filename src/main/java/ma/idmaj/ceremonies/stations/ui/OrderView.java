package ma.idmaj.ceremonies.stations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyLinks;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.ceremonies.stations.StationService;
import ma.idmaj.ceremonies.ui.PreparePage;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** In which order people are called, and to which station. */
@Route("ceremonies/:ceremony/prepare/order")
@RolesAllowed(Permission.CEREMONY_READ)
class OrderView extends PreparePage {

    private final ListService list;
    private final StationService stations;
    /** What had the focus before the page was drawn anew. */
    private String focused = "";

    OrderView(CeremonyService ceremonies, ListService list, StationService stations, CurrentUser user) {
        super(ceremonies, user, "order");
        this.list = list;
        this.stations = stations;
    }

    @Override
    protected void content(CeremonyDetail ceremony) {
        List<LineRow> lines = LineRow.counted(list.lines(ceremony.id()));
        if (lines.isEmpty()) {
            add(new EmptyState("ceremonies.order.empty.title", "ceremonies.order.empty.hint")
                    .action("ceremonies.prepare.part.list", CeremonyLinks.page(ceremony.key(), "prepare")));
            return;
        }
        boolean naming = prepares() && !ceremony.state().past();
        boolean ordering = prepares() && ceremony.state().listOpen();
        add(Localized.text(new Paragraph(), ordering ? "ceremonies.order.hint" : "ceremonies.order.frozen"));
        if (naming) {
            add(new ShareOut(
                    lines,
                    shared -> attempt(() -> stations.assign(ceremony.id(), shared), "ceremonies.stations.assigned")));
        }
        var table = new OrderTable(lines, ordering, naming, new OrderTable.Acts() {

            @Override
            public void move(LineRow line, int position, String from) {
                focused = from;
                attempt(() -> list.move(line.id(), line.version(), position), "ceremonies.moved");
            }

            @Override
            public void station(LineRow line, String name) {
                attempt(() -> stations.assign(ceremony.id(), Map.of(line.id(), name)), "ceremonies.stations.assigned");
            }
        });
        add(table);
        focusAgain(table);
    }

    /** So that a line may be moved on by pressing the same button again. */
    private void focusAgain(Component table) {
        if (focused.isEmpty()) return;
        table.getChildren()
                .flatMap(OrderView::all)
                .filter(each -> each.getId().filter(focused::equals).isPresent())
                .findFirst()
                .ifPresent(each -> {
                    if (each instanceof Focusable<?> focusable
                            && (!(each instanceof Button button) || button.isEnabled())) focusable.focus();
                });
        focused = "";
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(OrderView::all));
    }
}
