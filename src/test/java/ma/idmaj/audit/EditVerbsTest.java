package ma.idmaj.audit;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.AccountService;
import ma.idmaj.accounts.Role;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.FirstPrice;
import ma.idmaj.catalogue.ItemDraft;
import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.facts.ItemFacts;
import ma.idmaj.ceremonies.CeremonyDraft;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.shared.FieldChange;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;
import ma.idmaj.stock.orders.ThresholdService;
import ma.idmaj.stock.orders.Thresholds;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The main verbs that edit tell what they made of each field, in the very transaction of the edit. */
@DatabaseTest
class EditVerbsTest {

    @Autowired
    ThresholdService thresholds;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    CeremonyService ceremonies;

    @Autowired
    AccountService accounts;

    @Autowired
    AuditEntries entries;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    @AfterEach
    void out() {
        signIn.out();
    }

    @Test
    void aSetting() {
        signIn.as(Role.ADMINISTRATOR);
        thresholds.change(new Thresholds(Money.ofDirhams(10_000), Money.ofDirhams(100_000)));
        thresholds.change(new Thresholds(Money.ofDirhams(10_000), Money.ofDirhams(200_000)));
        assertThat(told("threshold", "1"))
                .containsExactly(new FieldChange("tenderFrom", FieldChange.Kind.MONEY, "10000000", "20000000"));
    }

    @Test
    void anItem() {
        signIn.as(Role.SUPERVISOR);
        UUID item = catalogue.add(
                item("Machine", ItemKind.DURABLE), new FirstPrice(Money.ofDirhams(10), LocalDate.now(clock), "devis"));
        catalogue.edit(item, catalogue.item(item).version(), item("Moteur", ItemKind.CONSUMABLE));
        assertThat(told("item", item.toString()))
                .containsExactly(
                        new FieldChange("title.fr", FieldChange.Kind.TEXT, "Machine", "Moteur"),
                        new FieldChange(
                                "kind",
                                FieldChange.Kind.LABEL,
                                "catalogue.ItemKind.DURABLE",
                                "catalogue.ItemKind.CONSUMABLE"));
    }

    @Test
    void aCeremony() {
        signIn.as(Role.ORGANISER);
        LocalDate day = LocalDate.now(clock).plusDays(9);
        UUID ceremony = ceremonies.announce(ceremony(day, null));
        ceremonies.describe(
                ceremony, ceremonies.detail(ceremony.toString()).version(), ceremony(day.plusDays(1), "06.141"));
        assertThat(told("ceremony", ceremony.toString()))
                .containsExactly(
                        new FieldChange("division", FieldChange.Kind.TEXT, "", "06.141"),
                        new FieldChange(
                                "heldOn",
                                FieldChange.Kind.DATE,
                                day.toString(),
                                day.plusDays(1).toString()));
    }

    @Test
    void anAccountsRoles() {
        signIn.as(Role.ADMINISTRATOR);
        UUID account = accounts.open(
                "somebody", new PersonName("فلان", "Quelqu'un"), "a long password", Set.of(Role.AUDITOR), null);
        assertThat(told("account", account.toString()))
                .containsExactly(new FieldChange("roles", FieldChange.Kind.LABEL, "", "accounts.Role.AUDITOR"));
        accounts.enable(account, false);
        assertThat(told("account", account.toString()))
                .containsExactly(new FieldChange("active", FieldChange.Kind.YES_NO, "true", "false"));
    }

    private List<FieldChange> told(String subject, String id) {
        signIn.as(Role.AUDITOR);
        var told = entries.page(new TrailFilter("", subject, id, "", null, null), null, 1)
                .getFirst()
                .difference();
        signIn.as(Role.ADMINISTRATOR);
        return told;
    }

    private static ItemDraft item(String name, ItemKind kind) {
        return new ItemDraft(
                new LocalizedText("آلة", name),
                new LocalizedText("", ""),
                null,
                kind,
                ItemUnit.PIECE,
                ItemFacts.UNKNOWN);
    }

    private static CeremonyDraft ceremony(LocalDate day, @Nullable String division) {
        var text = new LocalizedText("حفل", "Cérémonie");
        return new CeremonyDraft(text, text, division, day, null, null, Money.ofDirhams(1_000));
    }
}
