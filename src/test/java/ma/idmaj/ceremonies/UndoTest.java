package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.accounts.Role;

import org.junit.jupiter.api.Test;

/** Undo annuls; it deletes nothing and frees no number. */
class UndoTest extends DayTest {

    @Test
    void bringsThePersonBackToTheDeskAndAnnulsTheRecord() {
        LineRow line = served(1);
        int number = number(line);
        day.undo(line.id(), line.version(), "خطأ في الاسم");
        settle();

        assertThat(line(1).state()).isEqualTo(LineState.PRESENT);
        assertThat(line(1).items()).extracting(LineRow.Item::state).containsOnly(ItemState.PLANNED);
        assertThat(day.records(ceremony)).isEmpty();
        var kept = jdbc.sql("select record_number, annulled_reason, annulled_by from handover where line_id = ?")
                .param(line.id())
                .query()
                .singleRow();
        assertThat(kept)
                .containsEntry("record_number", number)
                .containsEntry("annulled_reason", "خطأ في الاسم")
                .containsEntry("annulled_by", "organiser");
    }

    @Test
    void neverUsesANumberAgain() {
        LineRow first = served(1);
        int annulled = number(first);
        day.undo(first.id(), first.version(), "خطأ");
        settle();
        day.handOver(act(line(1)));
        settle();

        assertThat(number(line(1))).isEqualTo(annulled + 1);
        assertThat(number(served(2))).isEqualTo(annulled + 2);
    }

    /** As if the clock had stood so many seconds further when it was handed over. */
    private void handedOver(LineRow line, int seconds) {
        jdbc.sql("update handover set handed_at = handed_at + interval ? second where standing_line_id = ?")
                .params(seconds, line.id())
                .update();
        entities.clear();
    }

    @Test
    void takesAnotherPersonOnceTheFirstSecondsHavePassed() {
        LineRow line = served(1);
        handedOver(line, -13);
        assertRefused("ceremonies.acts.undoneByAnother", () -> day.undo(line.id(), line.version(), "خطأ"));
        signIn(Role.ORGANISER, "another");
        assertRefused("ceremonies.reasonMissing", () -> day.undo(line.id(), line.version(), " "));
        day.undo(line.id(), line.version(), "خطأ في الاسم");
        settle();
        assertThat(line(1).state()).isEqualTo(LineState.PRESENT);
    }

    /** Signed by a clock that has been put back since: not seconds ago, whatever the clock says. */
    @Test
    void takesAnotherPersonWhenItWasSignedInAnHourToCome() {
        LineRow line = served(1);
        handedOver(line, 3600);
        assertRefused("ceremonies.acts.undoneByAnother", () -> day.undo(line.id(), line.version(), "خطأ"));
    }

    @Test
    void asksForAReason() {
        LineRow line = served(1);
        assertRefused("ceremonies.reasonMissing", () -> day.undo(line.id(), line.version(), " \u200f\n"));
    }

    @Test
    void refusesWhereNothingWasHandedOver() {
        LineRow line = present(1);
        assertRefused("ceremonies.nothingToUndo", () -> day.undo(line.id(), line.version(), "خطأ"));
    }

    @Test
    void refusesAfterTheClosing() {
        LineRow line = served(1);
        for (int position = 2; position <= 3; position++)
            day.markAbsent(line(position).id(), line(position).version());
        settle();
        closing.close(ceremony, cast.version(ceremony));
        settle();
        assertRefused("ceremonies.notServing", () -> day.undo(line.id(), line(1).version(), "خطأ"));
    }
}
