package ma.idmaj.ceremonies.ui;

import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.ceremonies.ItemState;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ceremonies.NewItem;
import ma.idmaj.ceremonies.NewLine;
import ma.idmaj.ceremonies.ReserveRow;
import ma.idmaj.ceremonies.reserve.ui.ReservePanel;
import ma.idmaj.lifeprojects.LifeProjectService;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks for people and items of the reserve in the dialogs that ask for those of the list. */
@Component
record ReserveDialogs(LifeProjectService projects, CatalogueService catalogue) implements ReservePanel.Asking {

    @Override
    public void people(Consumer<List<NewLine>> add) {
        new AddPeopleDialog(projects, catalogue, add).open();
    }

    @Override
    public void items(ReserveRow row, Consumer<List<NewItem>> save) {
        new LineItemsDialog(line(row), catalogue, new LineItemsDialog.Saving() {

                    @Override
                    public void save(LineRow seen, List<NewItem> items) {
                        save.accept(items);
                    }

                    @Override
                    public Optional<LineRow> now() {
                        // The reserve's own refusal tells that someone else was faster.
                        return Optional.empty();
                    }

                    @Override
                    public void saved() {
                        // The panel has told so.
                    }
                })
                .open();
    }

    private static LineRow line(ReserveRow row) {
        return new LineRow(
                row.id(),
                row.beneficiaryId(),
                row.lifeProjectId(),
                row.position(),
                row.name(),
                row.project(),
                LineState.PLANNED,
                row.items().stream()
                        .map(item -> new LineRow.Item(
                                item.itemId(),
                                item.itemId(),
                                item.name(),
                                item.quantity(),
                                item.unitPrice(),
                                item.unitPrice().times(item.quantity()),
                                ItemState.PLANNED))
                        .toList(),
                row.total(),
                "",
                row.version());
    }
}
