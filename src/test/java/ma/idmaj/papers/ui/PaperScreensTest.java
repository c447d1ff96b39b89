package ma.idmaj.papers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.papers.IssuedPaper;
import ma.idmaj.papers.MadePaper;
import ma.idmaj.papers.PaperArchive;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

import java.util.UUID;

/** A paper is looked at, issued by an act of its own, and found again by its code. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class PaperScreensTest extends SpringBrowserlessTest {

    @Autowired
    PaperArchive archive;

    private final UUID line = NewId.next();

    @BeforeEach
    void inFrench() {
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
    }

    private MadePaper receipt(PaperLanguages languages) {
        return new MadePaper(PaperKind.RECEIPT, "line", line, languages, 2, "line\t" + line);
    }

    private int looks;

    private PaperPreview preview() {
        return new PaperPreview(PaperKind.RECEIPT, languages -> {
                    looks++;
                    return archive.look(receipt(languages).draft(), true);
                })
                .issuing(languages -> archive.give(receipt(languages).draft()));
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void itIsLookedAtOnceForEachLanguage() {
        archive.issue(receipt(PaperLanguages.FRENCH).draft());
        var preview = preview();
        UI.getCurrent().add(preview);
        assertThat(looks).isEqualTo(1);
        preview.offering(PaperLanguages.FRENCH, PaperLanguages.BOTH);
        assertThat(looks).isEqualTo(2);
        assertThat(shown("issue")).as("it was issued already").isFalse();
        test($(Button.class).withId("closer").single()).click();
        assertThat(looks).as("closer is no other look").isEqualTo(2);
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void aDraftIsKeptNowhereUntilItIsIssued() {
        UI.getCurrent().add(preview());
        assertThat($(Image.class).single().getAlt().orElseThrow()).isEqualTo("Page 1 sur 2");
        test($(Button.class).withId("page-on").single()).click();
        assertThat($(Image.class).single().getAlt().orElseThrow()).isEqualTo("Page 2 sur 2");
        assertThat($(Button.class).withId("page-on").single().isEnabled()).isFalse();
        assertThat(archive.issued("line", line)).isEmpty();
        test($(Button.class).withId("issue").single()).click();
        assertThat(archive.issued("line", line)).hasSize(1);
        assertThat(shown("issue")).as("once").isFalse();
        IssuedPaper paper = archive.issued("line", line).getFirst();
        assertThat($(Span.class).all().stream().map(Span::getText)).contains(paper.code());
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void whatTheDraftLacksIsSaidWhereThePagesWouldBe() {
        UI.getCurrent().add(new PaperPreview(PaperKind.RECEIPT, languages -> {
            throw new Refusal("papers.reason.missing");
        }));
        assertThat($(Paragraph.class).withClassName("lacking").single().getText())
                .isEqualTo(Localized.text("papers.reason.missing"));
        assertThat(shown("download")).isFalse();
        assertThat(shown("issue")).isFalse();
        Localized.switchTo(UI.getCurrent(), Language.AR);
        assertThat($(Paragraph.class).withClassName("lacking").single().getText())
                .as("in the language that is read now")
                .isEqualTo(Localized.text("papers.reason.missing"))
                .containsPattern("[ء-ي]");
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void aCodeTypedInAnyHandLeadsToThePaper() {
        IssuedPaper paper = archive.issue(receipt(PaperLanguages.FRENCH).draft());
        navigate("verify", VerifyView.class);
        test($(TextField.class).withId("code").single())
                .setValue(paper.code().toLowerCase().replaceAll("(.{4})", "$1 "));
        test($(Button.class).withId("ask").single()).click();
        assertThat($(Code.class).single().getText().replace(" ", "")).isEqualTo(paper.digest());
        assertThat($(Anchor.class).withId("open-paper").single().getHref()).isEqualTo("papers/" + paper.id());
        navigate("papers/" + paper.id(), IssuedPaperView.class);
        assertThat($(Image.class).single().getAlt().orElseThrow()).isEqualTo("Page 1 sur 2");
    }

    @Test
    @As(DemoAccount.CASEWORKER)
    void whoMayNotReadItIsToldNothing() {
        navigate("papers/" + NewId.next(), IssuedPaperView.class);
        assertThat($(EmptyState.class).exists()).isTrue();
        navigate("papers/x", IssuedPaperView.class);
        assertThat($(EmptyState.class).exists()).isTrue();
    }

    @Test
    void evidenceOfADraftIsNone() {
        byte[] draft = receipt(PaperLanguages.BOTH).pdf(null);
        byte[] issued =
                receipt(PaperLanguages.BOTH).pdf(new Evidence("ABCDEFGH2345", "a".repeat(64), "https://x/verify/y"));
        assertThat(draft).isNotEqualTo(issued);
    }

    private boolean shown(String id) {
        return $(Button.class).withId(id).all().stream().anyMatch(Button::isVisible);
    }
}
