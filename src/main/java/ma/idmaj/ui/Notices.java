package ma.idmaj.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;

import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.i18n.Localized;

import org.springframework.dao.ConcurrencyFailureException;

/** Short news to the person at the screen. What went well leaves by itself; what did not stays until read. */
public final class Notices {

    private Notices() {}

    public static void done(String key, Object... values) {
        show(Localized.text(key, values), NotificationVariant.LUMO_SUCCESS, 4000);
    }

    public static void refused(Refusal refusal) {
        refused(refusal.messageKey(), refusal.values());
    }

    public static void refused(String key, Object... values) {
        show(Localized.text(key, values), NotificationVariant.LUMO_ERROR, 0);
    }

    private static void show(String text, NotificationVariant variant, int milliseconds) {
        var notice = new Notification();
        notice.setDuration(milliseconds);
        notice.setPosition(Position.BOTTOM_CENTER);
        notice.addThemeVariants(variant);
        notice.setAssertive(milliseconds == 0);
        var row = new Div(new Span(text));
        row.addClassName("notice");
        if (milliseconds == 0) {
            var close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notice.close());
            close.setAriaLabel(Localized.text("ui.close"));
            row.add(close);
        }
        notice.add(row);
        notice.open();
    }

    /** Runs an act; a refusal becomes a notice, and so does another user's change. @return whether it went through */
    public static boolean attempt(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refusal refusal) {
            refused(refusal);
            return false;
        } catch (ConcurrencyFailureException changedMeanwhile) {
            // Told here, so that the page goes on to show what is true now: otherwise the same is tried and told again.
            refused("shell.conflict");
            return false;
        }
    }
}
