package ma.idmaj.catalogue.kits.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.kits.KitDraft;
import ma.idmaj.catalogue.kits.KitLinks;
import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.catalogue.kits.KitState;
import ma.idmaj.catalogue.kits.KitVersions;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.ErrorSummary;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The kits' pages: written by supervisors, read by those who plan; refused where the gap is; undone before it is saved. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class KitScreensTest extends SpringBrowserlessTest {

    private static final LocalizedText NAME = new LocalizedText("طقم الاختبار", "Kit d’essai");

    @Autowired
    KitService kits;

    @Autowired
    KitVersions versions;

    @Autowired
    CatalogueService catalogue;

    @BeforeEach
    void inFrench() {
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
    }

    @Test
    @As(DemoAccount.SUPERVISOR)
    void aKitIsWrittenAndItsGapsAreNamed() {
        navigate(KitLinks.NEW, EditKitView.class);
        press("save");
        assertThat(said())
                .contains(
                        Localized.text("catalogue.kits.codeWrong"),
                        Localized.text("catalogue.kits.tradeMissing"),
                        Localized.text("catalogue.kits.nameMissing"),
                        Localized.text("catalogue.kits.noLines"));
    }

    @Test
    @As(DemoAccount.SUPERVISOR)
    void linesAreAddedCountedMovedAndTakenBackBeforeTheyAreSaved() {
        KitRow kit = kit();
        navigate(KitLinks.edit(kit.code()), EditKitView.class);
        pick("Compresseur d'air 100 L");
        pick("Meuleuse 230 mm");
        assertThat($(KitLineRow.class).all()).hasSize(3);
        pick("Meuleuse 230 mm");
        assertThat($(KitLineRow.class).all()).as("an item stands there once").hasSize(3);
        row(1).field().setValue(4);
        press("undo");
        assertThat(row(1).field().getValue()).isEqualTo(1);
        row(1).field().setValue(0);
        press("save");
        assertThat(said())
                .contains(Localized.text("catalogue.kits.reasonMissing"))
                .contains(Localized.text(
                        "catalogue.kits.quantityWrong",
                        2,
                        item("Compresseur d'air 100 L").name(),
                        1000));
        row(1).field().setValue(4);
        reason("Essai");
        press("save");
        assertThat(getCurrentView()).isInstanceOf(KitView.class);
        KitRow now = kits.kit(kit.code()).orElseThrow();
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.lines()).extracting(KitRow.Line::quantity).containsExactly(1, 4, 1);
    }

    @Test
    @As(DemoAccount.SUPERVISOR)
    void theSlowerIsToldKeepsTheInputAndMaySaveAgain() {
        KitRow kit = kit();
        navigate(KitLinks.edit(kit.code()), EditKitView.class);
        row(0).field().setValue(7);
        reason("Plus lent");
        versions.change(kit.id(), 1, draft("Plus rapide", 5));
        press("save");
        assertThat(getCurrentView()).isInstanceOf(EditKitView.class);
        var told = $(Anchor.class)
                .withText(Localized.text("catalogue.kits.seeTheirs"))
                .single();
        assertThat(told.getHref()).isEqualTo(KitLinks.compare(kit.code(), 1, 2));
        assertThat(row(0).field().getValue()).isEqualTo(7);
        press("save");
        assertThat(kits.kit(kit.code()).orElseThrow().lines().getFirst().quantity())
                .isEqualTo(7);
        assertThat(kits.version(kit.id(), 2).lines().getFirst().quantity())
                .as("the faster one's stays")
                .isEqualTo(5);
    }

    @Test
    @As(DemoAccount.SUPERVISOR)
    void versionsAreReadComparedAndTheKitRetired() {
        KitRow kit = kit();
        versions.change(kit.id(), 1, draft("Plus", 5));
        navigate(KitLinks.kit(kit.code()), KitView.class);
        assertThat(text((Component) getCurrentView()))
                .contains(Localized.text("catalogue.kits.versionNumber", 2), "Plus");
        word("catalogue.kits.retire");
        assertThat(kits.kit(kit.code()).orElseThrow().state()).isEqualTo(KitState.RETIRED);
    }

    @Test
    @As(DemoAccount.CASEWORKER)
    void readersReadOnly() {
        navigate(KitLinks.kit("K02"), KitView.class);
        assertThat($(Button.class)
                        .withText(Localized.text("catalogue.kits.retire"))
                        .exists())
                .isFalse();
        assertThat($(Anchor.class)
                        .withText(Localized.text("catalogue.kits.edit"))
                        .exists())
                .isFalse();
        assertThatThrownBy(() -> navigate(KitLinks.edit("K02"), EditKitView.class));
        navigate(KitsView.class);
        assertThat($(Anchor.class)
                        .withText(Localized.text("catalogue.kits.new"))
                        .exists())
                .isFalse();
    }

    @Test
    @As(DemoAccount.SUPERVISOR)
    void anItemSaysWhichKitsUseIt() {
        KitRow kit = kit();
        var tab = new UsedInTab(kits);
        String words = text(tab.content(item("Perceuse à colonne"), () -> {}));
        assertThat(words).contains(kit.name().fr()).contains(Localized.text("catalogue.kits.asLine"));
    }

    private KitRow kit() {
        String code = "S" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        versions.add(code, "WELDING", draft("", 1));
        return kits.kit(code).orElseThrow();
    }

    private KitDraft draft(String reason, int quantity) {
        return new KitDraft(
                NAME, List.of(KitDraft.Line.of(item("Perceuse à colonne").id(), ItemUnit.PIECE, quantity)), reason);
    }

    private ItemRow item(String name) {
        return catalogue.findByName(name).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void pick(String name) {
        ((ComboBox<ItemRow>) $(ComboBox.class).withId("add-item").single()).setValue(item(name));
    }

    private void reason(String words) {
        $(TextField.class).withId("reason").single().setValue(words);
    }

    private KitLineRow row(int place) {
        return $(KitLineRow.class).all().get(place);
    }

    private void press(String id) {
        test($(Button.class).withId(id).single()).click();
    }

    private void word(String key) {
        test($(Button.class).withText(Localized.text(key)).single()).click();
    }

    private String said() {
        return text($(ErrorSummary.class).single());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
