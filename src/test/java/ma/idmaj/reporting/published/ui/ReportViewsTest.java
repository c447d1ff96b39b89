package ma.idmaj.reporting.published.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.sheets.ListExports;
import ma.idmaj.documents.sheets.SheetFormat;
import ma.idmaj.documents.sheets.ui.TakeAway;
import ma.idmaj.funding.MoneyTrail;
import ma.idmaj.funding.TrancheRow;
import ma.idmaj.papers.ReadyPaper;
import ma.idmaj.papers.ui.PaperPreview;
import ma.idmaj.reporting.published.Asked;
import ma.idmaj.reporting.published.PublishedReport;
import ma.idmaj.reporting.published.PublishedReports;
import ma.idmaj.ui.i18n.Language;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.ActiveProfiles;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Reports on the demo's own figures: looked at, checked, issued once, taken away with the same numbers. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class ReportViewsTest extends SpringBrowserlessTest {

    @Autowired
    PublishedReports reports;

    @Autowired
    MoneyTrail trail;

    @Autowired
    ListExports exports;

    @BeforeEach
    void inFrench() {
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void aTrancheIsChosenLookedAtAndIssued() throws Exception {
        TrancheRow spent = spent();
        UI.getCurrent().navigate(ReportLinks.FUNDER, ReportLinks.funder(spent.id()));
        assertThat($(Select.class).withId("report-tranche").single().getValue()).isEqualTo(spent);
        assertThat($(PaperPreview.class).single().isVisible()).isTrue();
        assertThat(text()).contains("contrôles des chiffres sont bons");
        if ($(Button.class).withId("issue").single().isVisible())
            test($(Button.class).withId("issue").single()).click();

        var asked = new Asked.OfTranche(spent.id(), null);
        ReadyPaper once = reports.give(asked, PaperLanguages.BOTH);
        ReadyPaper again = reports.give(asked, PaperLanguages.BOTH);
        assertThat(once.content()).isEqualTo(again.content());
        assertThat(once.issued().code()).isEqualTo(again.issued().code());
        keep("funder", asked);

        PublishedReport report = reports.report(asked);
        assertThat(report.holds()).isTrue();
        String spentText = trail.of(spent.id()).whole().spent().format();
        assertThat(report.sheet().summary().getFirst().fr()).contains(spentText);
        assertThat(workbook()).contains("Dépensé : remis et signé", "Rapport au bailleur");
    }

    @Test
    @As(DemoAccount.APPROVER)
    void aYearIsChosenAndChecked() throws Exception {
        int year = reports.years().getFirst();
        UI.getCurrent().navigate(ReportLinks.YEARLY, ReportLinks.yearly(year));
        assertThat($(PaperPreview.class).single().isVisible()).isTrue();
        PublishedReport report = reports.report(new Asked.OfYear(year));
        assertThat(report.checks()).isNotEmpty().allMatch(check -> check.holds());
        keep("yearly", new Asked.OfYear(year));
    }

    @Test
    @As(DemoAccount.AUDITOR)
    void anAuditorLooksAndIssuesNothing() {
        navigate(ReportLinks.YEARLY, YearlyReportView.class);
        assertThat($(Button.class).withId("issue").all().stream().noneMatch(Button::isVisible))
                .isTrue();
        assertThatThrownBy(() -> reports.give(new Asked.OfYear(reports.years().getFirst()), PaperLanguages.FRENCH))
                .isInstanceOf(AccessDeniedException.class);
    }

    /** Both languages, to be looked at as pictures. */
    private void keep(String name, Asked asked) throws Exception {
        Path folder = Files.createDirectories(Path.of("target/reports"));
        for (PaperLanguages languages : PaperLanguages.values())
            Files.write(
                    folder.resolve(name + "-" + languages + ".pdf"),
                    reports.look(asked, languages).content());
    }

    private TrancheRow spent() {
        return reports.tranches().stream()
                .max(Comparator.comparing(row -> trail.of(row.id()).whole().spent()))
                .orElseThrow();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private String workbook() throws Exception {
        var list = TakeAway.of($(Button.class).withId("take-away").single()).list();
        var file = new ByteArrayOutputStream();
        exports.write(list, SheetFormat.XLSX, Language.FR, file, rows -> true);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            var said = new StringBuilder();
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> said.append(cell).append('\n')));
            return said.toString();
        }
    }
}
