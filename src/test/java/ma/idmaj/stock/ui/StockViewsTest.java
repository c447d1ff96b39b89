package ma.idmaj.stock.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.stock.PieceRow;
import ma.idmaj.stock.PieceState;
import ma.idmaj.stock.StockFilter;
import ma.idmaj.stock.StockFilter.Only;
import ma.idmaj.stock.StockRow;
import ma.idmaj.stock.StockService;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.RowTable;
import ma.idmaj.ui.SearchField;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

import java.util.List;
import java.util.UUID;

/** The store's pages: found by what is typed or scanned, read by those who read, acted on by those who act. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class StockViewsTest extends SpringBrowserlessTest {

    @Autowired
    StockService stock;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    CurrentUser user;

    @Autowired
    Store store;

    @BeforeEach
    void inFrench() {
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void aScannedSerialNumberFindsItsPiece() {
        PieceRow piece = free();
        navigate(StockView.class);
        assertThat($(RowTable.class).all()).hasSize(1);
        $(SearchField.class).single().setValue(piece.serial());
        assertThat($(PieceTable.class).all()).hasSize(1);
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void aPieceIsSentToRepairWithAReasonAndComesBack() {
        PieceRow piece = free();
        navigate("stock/pieces/" + piece.code(), PieceView.class);
        press("stock.act.repair");
        confirm();
        assertThat(reason().isInvalid()).as("why is asked for").isTrue();
        assertThat(state(piece)).isEqualTo(PieceState.RECEIVED);
        reason().setValue("Porte à régler");
        confirm();
        assertThat(state(piece)).isEqualTo(PieceState.IN_REPAIR);
        press("stock.act.shelve");
        reason().setValue("Réparée");
        confirm();
        assertThat(state(piece)).isEqualTo(PieceState.RECEIVED);
    }

    @Test
    @As(DemoAccount.AUDITOR)
    void whoOnlyReadsIsOfferedNoAct() {
        PieceRow piece = free();
        navigate("stock/pieces/" + piece.code(), PieceView.class);
        assertThat($(H1.class).single().getText()).isEqualTo(piece.item().fr());
        assertThat($(Button.class).withText(Localized.text("stock.act.repair")).exists())
                .isFalse();
        assertThat($(LabelPanel.class).exists()).isFalse();
    }

    @Test
    @As(DemoAccount.CASEWORKER)
    void otherRolesDoNotOpenTheStore() {
        assertThatThrownBy(() -> navigate(StockView.class)).hasMessageContaining("NoAccessPage");
    }

    @Test
    @As(DemoAccount.SUPERVISOR)
    void theTabOnAnItemsPageTellsItsPieces() {
        var tab = new PiecesTab(store, user);
        assertThat(tab.visible()).isTrue();
        StockRow row = counted(Only.FREE);
        UI.getCurrent().add(tab.content(catalogue.item(row.itemId()), () -> {}));
        assertThat($(DataTable.class).all()).isNotEmpty();
    }

    private TextArea reason() {
        return $(TextArea.class).withId("reason").single();
    }

    private void confirm() {
        test($(Button.class).withId("confirm").single()).click();
    }

    private PieceRow free() {
        UUID item = stock.counts(new StockFilter("", Only.FREE), false, 0, 50).stream()
                .filter(row -> !stock.pieces(row.itemId(), 0, 1).isEmpty())
                .findFirst()
                .orElseThrow()
                .itemId();
        List<PieceRow> pieces = stock.pieces(item, 0, 50);
        return pieces.stream()
                .filter(piece -> piece.state() == PieceState.RECEIVED)
                .findFirst()
                .orElseThrow();
    }

    private StockRow counted(Only only) {
        return stock.counts(new StockFilter("", only), false, 0, 1).getFirst();
    }

    private PieceState state(PieceRow piece) {
        return stock.piece(piece.code()).orElseThrow().state();
    }

    private void press(String key) {
        test($(Button.class).withText(Localized.text(key)).all().getFirst()).click();
    }
}
