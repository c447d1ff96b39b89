package ma.idmaj.funding.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.funding.FundingLinks;
import ma.idmaj.funding.FundingService;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

import java.util.List;
import java.util.UUID;

/** The demo agreement's page: its tables add up on the screen itself, and each role is offered its own acts. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class AgreementViewTest extends SpringBrowserlessTest {

    @Autowired
    FundingService funding;

    @BeforeEach
    void inFrench() {
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
    }

    @Test
    @As(DemoAccount.AUDITOR)
    void everyTableAddsUpToTheCentime() {
        navigate(FundingLinks.agreement(demo()), AgreementView.class);
        List<NativeTable> tables = $(NativeTable.class).all();
        assertThat(tables).hasSizeGreaterThan(3);
        for (NativeTable table : tables) {
            List<List<Money>> rows = table.getBody()
                    .getChildren()
                    .map(NativeTableRow.class::cast)
                    .map(AgreementViewTest::amounts)
                    .toList();
            List<Money> total = rows.getLast();
            for (int column = 0; column < total.size(); column++) {
                int figure = column;
                assertThat(rows.subList(0, rows.size() - 1).stream()
                                .map(row -> row.get(figure))
                                .reduce(Money.ZERO, Money::plus))
                        .isEqualTo(total.get(column));
            }
        }
    }

    @Test
    @As(DemoAccount.AUDITOR)
    void anAuditorReadsAndDoesNothing() {
        navigate(FundingLinks.agreement(demo()), AgreementView.class);
        assertThat(words()).containsExactly("Exporter");
    }

    @Test
    @As(DemoAccount.APPROVER)
    void anApproverIsOfferedTheProposedTranche() {
        navigate(FundingLinks.agreement(demo()), AgreementView.class);
        assertThat(words()).contains("Valider la tranche").doesNotContain("Clôturer la tranche");
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void anOrganiserProposesChangesAndClosesButDoesNotApprove() {
        navigate(FundingLinks.agreement(demo()), AgreementView.class);
        assertThat(words())
                .contains("Proposer la tranche suivante", "Changer l’enveloppe", "Clôturer la tranche")
                .doesNotContain("Valider la tranche");
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void theSecondTrancheHoldsWhatTheFirstDidNotSpend() {
        var tranches = funding.agreement(demo()).tranches();
        assertThat(tranches.get(1).envelope()).isEqualTo(Money.ofDirhams(455_000));
        assertThat(tranches.getFirst().closed()).isTrue();
        navigate(FundingLinks.agreement(demo()), AgreementView.class);
        assertThat($(TrancheCard.class).all()).hasSizeGreaterThanOrEqualTo(3);
        // Values stand apart from their sentence by invisible signs.
        assertThat($(HistoryPanel.class)
                        .single()
                        .getElement()
                        .getTextRecursively()
                        .replaceAll("[\u2068\u2069]", ""))
                .contains("DH reportés", "Première tranche clôturée");
    }

    /** Nobody types into what would only be refused. */
    @Test
    @As(DemoAccount.ORGANISER)
    void whatATrancheWasApprovedOnIsShownAndNotTyped() {
        navigate("funding/new", DescribeAgreementView.class);
        assertThat(fields()).noneMatch(HasValueAndElement::isReadOnly);
        assertThat(forms()).contains("Ajouter un bailleur");
        navigate(FundingLinks.edit(demo()), DescribeAgreementView.class);
        assertThat($(FunderFields.class).all()).hasSize(3);
        assertThat(fields()).hasSize(12).allMatch(HasValueAndElement::isReadOnly);
        assertThat(forms()).contains("Ajouter un partenaire").doesNotContain("Ajouter un bailleur");
    }

    /** Of the funders alone. */
    private List<HasValueAndElement<?, ?>> fields() {
        return $(FunderFields.class).all().stream()
                .flatMap(funder -> funder.getChildren())
                .flatMap(Component::getChildren)
                .filter(HasValueAndElement.class::isInstance)
                .<HasValueAndElement<?, ?>>map(field -> (HasValueAndElement<?, ?>) field)
                .toList();
    }

    private List<String> forms() {
        return $(Button.class, $(AgreementForm.class).single()).all().stream()
                .map(Button::getText)
                .toList();
    }

    private UUID demo() {
        return funding.tranches().stream()
                .filter(row -> row.agreement().fr().equals("Convention d’appui aux projets générateurs de revenus"))
                .findFirst()
                .orElseThrow()
                .agreementId();
    }

    private List<String> words() {
        return $(Button.class, $(AgreementView.class).single()).all().stream()
                .map(Button::getText)
                .toList();
    }

    private static List<Money> amounts(NativeTableRow row) {
        return row.getChildren()
                .filter(NativeTableCell.class::isInstance)
                .map(Component::getElement)
                .filter(cell -> cell.getClassList().contains("number"))
                .map(cell -> Money.parse(cell.getTextRecursively()).orElseThrow())
                .toList();
    }
}
