package ma.idmaj.beneficiaries.duplicates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.duplicates.DuplicateService;
import ma.idmaj.beneficiaries.duplicates.FileSide;
import ma.idmaj.beneficiaries.duplicates.LookAlikes;
import ma.idmaj.beneficiaries.duplicates.LookAlikes.Elsewhere;
import ma.idmaj.beneficiaries.duplicates.LookAlikes.LookAlike;
import ma.idmaj.beneficiaries.duplicates.Traits;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.LiveRegion;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Beside a form: who on file looks like what is being typed. It tells and never holds anyone up. The form calls
 * {@link #show} a moment after the last letter.
 */
public class LookAlikesPanel extends Div {

    private final DuplicateService duplicates;
    private final FactWords words;
    private final LiveRegion told = new LiveRegion().hidden();
    private final Div content = new Div();
    private LookAlikes found = LookAlikes.NONE;

    public LookAlikesPanel(DuplicateService duplicates, TerritoryService territory) {
        this.duplicates = duplicates;
        this.words = new FactWords(territory);
        addClassName("look-alikes");
        content.addClassNames("panel", "stack");
        add(told, content);
        Localized.on(this, this::draw);
    }

    /**
     * @param typed what stands in the form; null for too little to look for
     * @param self  the file being edited; null for a new one
     */
    public void show(@Nullable Traits typed, @Nullable UUID self) {
        found = typed == null ? LookAlikes.NONE : duplicates.lookAlikes(typed, self);
        int files = found.here().size() + found.elsewhere().size();
        told.say("beneficiaries.duplicates.panel.told", files);
        draw(Localized.language());
    }

    private void draw(Language language) {
        content.removeAll();
        content.setVisible(!found.none());
        if (found.none()) return;
        content.add(
                new H2(Localized.text("beneficiaries.duplicates.panel.title")),
                new Paragraph(Localized.text("beneficiaries.duplicates.panel.hint")));
        var list = new UnorderedList();
        found.here().forEach(alike -> list.add(new ListItem(file(alike, language))));
        found.elsewhere().forEach(elsewhere -> list.add(new ListItem(sentence(elsewhere, language))));
        content.add(list);
    }

    private static Component file(LookAlike alike, Language language) {
        FileSide file = alike.file();
        // Beside, not instead: what has been typed stays where it is.
        var link = new Anchor(BeneficiaryLinks.page(file.id()), file.name().in(language.arabic()), AnchorTarget.BLANK);
        link.addClassName("row-link");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("dir", "auto");
        var number = new Span(Localized.text("beneficiaries.file", Long.toString(file.fileNumber())));
        var facts = new Div(number, FactWords.birth(file));
        if (!file.cinMasked().isEmpty()) facts.add(new Ltr(file.cinMasked()));
        if (!file.phoneMasked().isEmpty()) facts.add(new Ltr(file.phoneMasked()));
        facts.addClassNames("row", "hint");
        return new Div(new Div(link), facts, new ReasonChips(alike.likeness().reasons()));
    }

    /** Of another centre's file nothing but where to ask. */
    private Component sentence(Elsewhere elsewhere, Language language) {
        String centre = words.centre(elsewhere.centreId(), language);
        return new Span(
                centre.isEmpty()
                        ? Localized.text("beneficiaries.duplicates.panel.withoutCentre")
                        : Localized.text("beneficiaries.duplicates.panel.elsewhere", centre));
    }
}
