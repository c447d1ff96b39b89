package ma.idmaj.ceremonies.stations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.stations.StationService;
import ma.idmaj.ceremonies.stations.Stations;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Shares the list out among stations: in turn, or from one number to another. */
class ShareOut extends NativeDetails {

    private static final int MOST_SIGNS = 400;

    ShareOut(List<LineRow> lines, Consumer<Map<UUID, String>> assign) {
        addClassName("share-out");
        var title = Localized.text(new Span(), "ceremonies.stations.share");
        setSummary(title);
        setContent(new Div(inTurn(lines, assign), range(lines, assign)));
    }

    private static Div inTurn(List<LineRow> lines, Consumer<Map<UUID, String>> assign) {
        var names = Fields.hint(Fields.text("ceremonies.stations.names", MOST_SIGNS), "ceremonies.stations.names.hint");
        names.setId("station-names");
        var go = Localized.text(new Button(), "ceremonies.stations.inTurn");
        go.setId("stations-in-turn");
        go.addClickListener(click -> {
            List<String> stations = Stations.names(names.getValue());
            if (Fields.check(names, !stations.isEmpty(), "ceremonies.stations.namesMissing"))
                assign.accept(Stations.inTurn(lines, stations));
        });
        var row = new Div(names, go);
        row.addClassName("share-row");
        return row;
    }

    private static Div range(List<LineRow> lines, Consumer<Map<UUID, String>> assign) {
        int last = lines.getLast().position();
        var from = Fields.count("ceremonies.stations.from", last);
        var to = Fields.count("ceremonies.stations.to", last);
        var name = Fields.text("ceremonies.stations.station", StationService.MAX_NAME);
        var go = Localized.text(new Button(), "ceremonies.stations.range");
        go.setId("stations-range");
        go.addClickListener(click -> {
            Integer first = from.getValue();
            Integer end = to.getValue();
            boolean right = first != null && end != null && first <= end;
            if (!Fields.check(to, right, "ceremonies.stations.rangeWrong")) return;
            assign.accept(Stations.range(lines, first, end, name.getValue()));
        });
        var row = new Div(from, to, name, go);
        row.addClassName("share-row");
        return row;
    }
}
