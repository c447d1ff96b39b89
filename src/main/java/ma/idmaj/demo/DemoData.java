package ma.idmaj.demo;

import ma.idmaj.accounts.AccountService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.territory.TerritoryService;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.UUID;

/** Fills an empty database once, in one transaction: a run stopped half-way starts again from nothing. */
@Component
@ConditionalOnProperty("idmaj.demo")
class DemoData implements ApplicationRunner {

    private final AccountService accounts;
    private final TerritoryService territory;
    private final DemoPeople people;
    private final DemoDuplicates duplicates;
    private final DemoContents contents;
    private final DemoLists lists;
    private final DemoCatalogue catalogue;
    private final DemoPrices prices;
    private final DemoPartners partners;
    private final DemoFunding funding;
    private final DemoCeremonies ceremonies;
    private final DemoStock stock;
    private final DemoProjects projects;
    private final DemoNextCeremony nextCeremony;
    private final DemoContacts contacts;
    private final DemoFollowUp followUp;
    private final DemoMarket market;
    private final DemoRegistrations registrations;
    private final DemoKits kits;
    private final DemoReview review;
    private final DemoPreparation preparation;
    private final DemoPress press;
    private final DemoPrivacy privacy;
    private final DemoCare care;
    private final DemoReports reports;
    private final TransactionTemplate transaction;

    DemoData(
            AccountService accounts,
            TerritoryService territory,
            DemoPeople people,
            DemoDuplicates duplicates,
            DemoContents contents,
            DemoLists lists,
            DemoCatalogue catalogue,
            DemoPrices prices,
            DemoPartners partners,
            DemoFunding funding,
            DemoCeremonies ceremonies,
            DemoStock stock,
            DemoProjects projects,
            DemoNextCeremony nextCeremony,
            DemoContacts contacts,
            DemoFollowUp followUp,
            DemoMarket market,
            DemoRegistrations registrations,
            DemoKits kits,
            DemoReview review,
            DemoPreparation preparation,
            DemoPress press,
            DemoPrivacy privacy,
            DemoCare care,
            DemoReports reports,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.territory = territory;
        this.people = people;
        this.duplicates = duplicates;
        this.contents = contents;
        this.lists = lists;
        this.catalogue = catalogue;
        this.prices = prices;
        this.partners = partners;
        this.funding = funding;
        this.ceremonies = ceremonies;
        this.stock = stock;
        this.projects = projects;
        this.nextCeremony = nextCeremony;
        this.contacts = contacts;
        this.followUp = followUp;
        this.market = market;
        this.registrations = registrations;
        this.kits = kits;
        this.review = review;
        this.preparation = preparation;
        this.press = press;
        this.privacy = privacy;
        this.care = care;
        this.reports = reports;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        DemoActor.as("demo", () -> {
            if (accounts.accounts().isEmpty()) transaction.executeWithoutResult(status -> fill());
            return true;
        });
    }

    private void fill() {
        UUID casablanca = territory.openCentre(
                new LocalizedText("مركز الرعاية اللاحقة بالدار البيضاء", "Centre d’accompagnement de Casablanca"),
                "06.141");
        territory.openCentre(
                new LocalizedText("مركز الرعاية اللاحقة بفاس", "Centre d’accompagnement de Fès"), "03.231");
        territory.openCentre(
                new LocalizedText("مركز الرعاية اللاحقة بمراكش", "Centre d’accompagnement de Marrakech"), "07.351");
        accounts.openDemo(casablanca);
        catalogue.fill();
        prices.fill();
        partners.fill();
        market.fill(territory.centres());
        var persons = people.fill(territory.centres());
        projects.forget();
        var tranches = funding.fill();
        ceremonies.fill(persons, tranches);
        stock.fill(tranches.second());
        funding.closeFirst(tranches);
        projects.fill(
                persons.subList(DemoCeremonies.TODAY + DemoCeremonies.PAST, persons.size() - DemoCeremonies.RESERVE));
        projects.afterwards();
        nextCeremony.fill();
        contents.fill(persons);
        contacts.fill(persons);
        followUp.fill();
        preparation.fill();
        press.fill();
        privacy.fill(persons.stream().map(person -> person.id()).toList());
        care.fill();
        reports.fill();
        duplicates.fill(persons);
        registrations.fill();
        lists.fill();
        kits.fill();
        review.fill();
    }
}
