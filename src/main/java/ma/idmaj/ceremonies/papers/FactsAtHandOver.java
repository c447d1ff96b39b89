package ma.idmaj.ceremonies.papers;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.beneficiaries.PeopleOnPapers;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.HandedOver;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps what a record says with the hand-over itself, in its transaction: what was handed over is what the record says for
 * ever, whenever it is printed.
 */
@Component
class FactsAtHandOver {

    private final CeremonyService ceremonies;
    private final DayService day;
    private final PeopleOnPapers people;
    private final LineSheets sheets;
    private final FactsOfRecords facts;
    private final CurrentUser user;

    FactsAtHandOver(
            CeremonyService ceremonies,
            DayService day,
            PeopleOnPapers people,
            LineSheets sheets,
            FactsOfRecords facts,
            CurrentUser user) {
        this.ceremonies = ceremonies;
        this.day = day;
        this.people = people;
        this.sheets = sheets;
        this.facts = facts;
        this.user = user;
    }

    @EventListener
    void keep(HandedOver act) {
        var line = day.line(act.ceremonyId(), act.lineId());
        facts.keep(
                act.record(),
                sheets.given(
                        ceremonies.detail(act.ceremonyId().toString()),
                        line,
                        people.whoReceived(line.beneficiaryId()),
                        user.username()));
    }
}
