package ma.idmaj.privacy.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.consent.NoticePart;
import ma.idmaj.beneficiaries.consent.NoticeService;
import ma.idmaj.beneficiaries.consent.NoticeVersion;
import ma.idmaj.privacy.PrivacyLinks;
import ma.idmaj.privacy.ui.PrivacyPages;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What people are told and asked, and the CNDP's number: the version in force, those to come and those before. */
@Route(PrivacyLinks.NOTICES)
@RolesAllowed({Permission.ADMINISTER, Permission.AUDIT_READ})
@Menu(title = "privacy.notices.menu", icon = "file-text-o", order = 86)
class NoticesView extends Div implements HasDynamicTitle {

    private final NoticeService notices;
    private final boolean writes;
    private final LocalDate today;
    private final Div list = new Div();

    NoticesView(NoticeService notices, CurrentUser user, Clock clock) {
        this.notices = notices;
        this.writes = user.may(Permission.ADMINISTER) || user.may(Permission.PRIVACY_WORK);
        this.today = LocalDate.now(clock);
        addClassNames("stack", "privacy");
        list.addClassName("stack");
        add(
                new PageHeader("privacy.notices.title"),
                new PrivacyPages(PrivacyLinks.NOTICES, user),
                Localized.text(new Paragraph(), "privacy.notices.explained"),
                list);
        show();
    }

    private void show() {
        list.removeAll();
        List<NoticeVersion> all = notices.versions();
        for (NoticePart part : NoticePart.values())
            list.add(part(
                    part, all.stream().filter(version -> version.part() == part).toList()));
    }

    /** @param versions the latest first */
    private Component part(NoticePart part, List<NoticeVersion> versions) {
        var title = new H2();
        Localized.on(title, language -> title.setText(Localized.label(part)));
        var panel = new Div(title);
        panel.addClassNames("panel", "stack", "notice-part");
        var inForce = versions.stream()
                .filter(version -> !version.validFrom().isAfter(today))
                .findFirst();
        if (versions.isEmpty()) panel.add(Localized.text(new Paragraph(), "privacy.notices.none"));
        for (NoticeVersion version : versions) {
            var words = words(version);
            if (inForce.filter(version::equals).isPresent()) panel.add(head(version, "inForce", Tone.GOOD), words);
            else if (version.validFrom().isAfter(today)) panel.add(head(version, "toCome", Tone.WAITING), words);
            else panel.add(new Details(head(version, "before", Tone.NEUTRAL), words));
        }
        if (writes) {
            var write = Localized.text(new Button(), "privacy.notices.write");
            write.setId("write-" + part.name());
            write.addClickListener(click -> new NoticeDialog(
                            notices, part, versions.isEmpty() ? null : versions.getFirst(), today, this::written)
                    .open());
            var actions = new Div(write);
            actions.addClassName("form-actions");
            panel.add(actions);
        }
        return panel;
    }

    private void written() {
        Notices.done("privacy.saved");
        show();
    }

    private static Component head(NoticeVersion version, String state, Tone tone) {
        var words = new Span();
        Localized.on(
                words,
                language -> words.setText(Localized.text(
                        "privacy.notices.version", version.version(), Formats.date(version.validFrom()))));
        var head = new Div(new StateChip(tone, "privacy.notices." + state), words);
        head.addClassName("notice-head");
        return head;
    }

    private static Component words(NoticeVersion version) {
        if (version.part() == NoticePart.CNDP_NUMBER) return text(version.fr(), Language.FR);
        var both = new Div(text(version.ar(), Language.AR), text(version.fr(), Language.FR));
        both.addClassName("notice-both");
        return both;
    }

    private static Component text(String text, Language language) {
        var words = new Paragraph(text);
        words.addClassName("own-words");
        words.getElement()
                .setAttribute("lang", language.locale().toLanguageTag())
                .setAttribute("dir", language.dir());
        return words;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("privacy.notices.title");
    }
}
