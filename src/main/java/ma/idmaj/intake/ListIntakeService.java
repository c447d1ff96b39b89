package ma.idmaj.intake;

import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.TradeRow;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.ceremonies.NewItem;
import ma.idmaj.ceremonies.NewLine;
import ma.idmaj.intake.AcceptedList.AcceptedItem;
import ma.idmaj.intake.AcceptedList.AcceptedPerson;
import ma.idmaj.lifeprojects.EligibleProject.Need;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Stopped;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntPredicate;

/**
 * Turns an accepted list into people, catalogue items, funded projects and lines of a ceremony: all of it in one
 * transaction, or none.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
public class ListIntakeService {

    private final BeneficiaryService beneficiaries;
    private final CatalogueService catalogue;
    private final KitService kits;
    private final LifeProjectService projects;
    private final ListService lists;
    private final Clock clock;

    ListIntakeService(
            BeneficiaryService beneficiaries,
            CatalogueService catalogue,
            KitService kits,
            LifeProjectService projects,
            ListService lists,
            Clock clock) {
        this.beneficiaries = beneficiaries;
        this.catalogue = catalogue;
        this.kits = kits;
        this.projects = projects;
        this.lists = lists;
        this.clock = clock;
    }

    /** What the catalogue knows, for the check of a draft against an envelope. */
    @Transactional(readOnly = true)
    public List<Finding> check(IntakeDraft draft, Money envelope) {
        var prices = new HashMap<String, Optional<Money>>();
        var context = IntakeContext.of(LocalDate.now(clock))
                .within(envelope)
                .withPrices(name -> prices.computeIfAbsent(
                        name, n -> catalogue.findByName(n).map(ItemRow::price)));
        return IntakeCheck.check(draft, context);
    }

    /**
     * Puts the people of a list on a ceremony's list, in the file's order.
     *
     * @param goOn asked before each person, with how many are done; its no takes everything back
     * @return how many people came in
     * @throws NotYetAcceptable              while a finding blocks
     * @throws Stopped                 when told not to go on
     * @throws ma.idmaj.shared.Refusal for someone who stands on a live list already
     */
    // Its ceremony's list is read as it stands once it is taken, not as it stood when the first person was looked up.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public int bringIn(UUID ceremonyId, IntakeDraft draft, Money envelope, IntPredicate goOn) {
        var context = IntakeContext.of(LocalDate.now(clock)).within(envelope);
        AcceptedList list = IntakeCheck.accept(draft, context);
        var items = new HashMap<String, NewItem>();
        var trades = new HashMap<String, Optional<TradeRow>>();
        var lines = new ArrayList<NewLine>();
        for (var person : list.people()) {
            if (!goOn.test(lines.size())) throw new Stopped();
            lines.add(line(person, list, items, trades));
        }
        lists.add(ceremonyId, lines);
        if (!goOn.test(lines.size())) throw new Stopped();
        return lines.size();
    }

    private NewLine line(
            AcceptedPerson person,
            AcceptedList list,
            Map<String, NewItem> items,
            Map<String, Optional<TradeRow>> trades) {
        var known = beneficiaries.findByCin(person.cin());
        UUID beneficiary = known.isPresent()
                ? known.get().id()
                : beneficiaries.registerFromList(
                        person.name(),
                        person.cin(),
                        person.birth().orElse(null),
                        person.phone().orElse(null),
                        list.sha256());
        List<NewItem> wanted =
                person.items().stream().map(item -> item(item, list, items)).toList();
        var trade = trades.computeIfAbsent(person.project(), kits::tradeByName);
        LocalizedText title = trade.map(TradeRow::name).orElseGet(() -> inItsScript(person.project()));
        UUID project = projects.fundOutside(
                beneficiary,
                title,
                trade.map(TradeRow::code).orElse(null),
                wanted.stream()
                        .map(item -> new Need(item.itemId(), item.quantity()))
                        .toList(),
                list.sha256());
        var name = known.map(match -> match.name()).orElse(person.name());
        return new NewLine(beneficiary, project, name, title, wanted);
    }

    /** The catalogue's item, or a new one for a supervisor's review; at the file's price either way. */
    private NewItem item(AcceptedItem item, AcceptedList list, Map<String, NewItem> items) {
        var kept = items.computeIfAbsent(
                item.name(),
                name -> catalogue
                        .findByName(name)
                        .map(row -> new NewItem(row.id(), row.name(), 1, item.unitPrice()))
                        .orElseGet(() -> {
                            var text = inItsScript(name);
                            UUID id = catalogue.addFromList(
                                    text, item.unitPrice(), LocalDate.now(clock), list.fileName());
                            return new NewItem(id, text, 1, item.unitPrice());
                        }));
        return new NewItem(kept.itemId(), kept.name(), item.quantity(), item.unitPrice());
    }

    private static LocalizedText inItsScript(String text) {
        boolean arabic =
                text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
        return arabic ? new LocalizedText(text, "") : new LocalizedText("", text);
    }
}
