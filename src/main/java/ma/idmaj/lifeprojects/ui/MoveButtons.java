package ma.idmaj.lifeprojects.ui;

import static ma.idmaj.lifeprojects.ProjectState.*;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.lifeprojects.MoveRefused;
import ma.idmaj.lifeprojects.ProjectRow;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The moves open to this account: the way forward as the one primary action, the others quiet. */
class MoveButtons {

    private final LifeProjectService projects;
    private final CurrentUser user;
    private final BooleanSupplier unsaved;
    private final Consumer<MoveRefused> refused;
    private final Runnable moved;

    /**
     * @param unsaved whether the page holds writing that is not kept yet
     * @param refused leads to what is missing
     */
    MoveButtons(
            LifeProjectService projects,
            CurrentUser user,
            BooleanSupplier unsaved,
            Consumer<MoveRefused> refused,
            Runnable moved) {
        this.projects = projects;
        this.user = user;
        this.unsaved = unsaved;
        this.refused = refused;
        this.moved = moved;
    }

    Component[] of(ProjectRow row) {
        return Arrays.stream(ProjectState.values())
                .filter(to -> row.state().next().contains(to) && to.enterableBy(user::may) && !to.decided())
                .sorted(Comparator.comparing(to -> to != forward(row.state())))
                .map(to -> button(row, to))
                .toArray(Component[]::new);
    }

    /** Where a project in this state is meant to go next; null at its end. */
    private static @Nullable ProjectState forward(ProjectState state) {
        return switch (state) {
            case DRAFT -> DIAGNOSED;
            case DIAGNOSED -> IN_QUALIFICATION;
            case IN_QUALIFICATION -> FEASIBILITY;
            case FEASIBILITY, ADJOURNED -> SUBMITTED;
            case APPROVED -> FUNDED;
            case EQUIPPED, IN_DIFFICULTY -> ACTIVE;
            case SUBMITTED, FUNDED, ACTIVE, REJECTED, SUSTAINED, CEASED, WITHDRAWN -> null;
        };
    }

    private Button button(ProjectRow row, ProjectState to) {
        var button = new Button();
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            button.setEnabled(true);
            if (unsaved.getAsBoolean()) Notices.refused("lifeprojects.unsaved");
            else ask(row, to);
        });
        if (to == forward(row.state())) button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (to == WITHDRAWN) {
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            Localized.text(button, "lifeprojects.withdraw");
        } else {
            Localized.on(
                    button, language -> button.setText(Localized.text("lifeprojects.moveTo", Localized.label(to))));
        }
        return button;
    }

    private void ask(ProjectRow row, ProjectState to) {
        if (to == WITHDRAWN) {
            new WithdrawDialog(row.title(), reason -> go(() -> projects.withdraw(row.id(), reason))).open();
        } else {
            go(() -> projects.move(row.id(), to));
        }
    }

    private boolean go(Runnable move) {
        try {
            move.run();
        } catch (MoveRefused missing) {
            refused.accept(missing);
            return false;
        } catch (Refusal refusal) {
            Notices.refused(refusal);
            return false;
        }
        Notices.done("lifeprojects.moved");
        moved.run();
        return true;
    }
}
