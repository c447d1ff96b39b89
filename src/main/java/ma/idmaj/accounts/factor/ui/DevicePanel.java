package ma.idmaj.accounts.factor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.accounts.factor.Enrolment;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Localized;

/** A secret on its way into a device: to be filmed or typed, and then the device's first code. */
public class DevicePanel extends Div {

    private final TextField code = FactorFields.code("accounts.factor.firstCode", "accounts.factor.firstCode.hint");

    public DevicePanel(Enrolment device) {
        addClassNames("stack", "device");
        var letters = new Ltr(device.letters());
        letters.setId("factor-letters");
        letters.addClassName("secret");
        var typed = new Div(Localized.text(new Paragraph(), "accounts.factor.letters"), letters);
        var ways = new Div(new QrDrawing(device.address()), typed);
        ways.addClassName("device-ways");
        var order = new OrderedList(
                Localized.text(new ListItem(), "accounts.factor.order.app"),
                Localized.text(new ListItem(), "accounts.factor.order.scan"),
                Localized.text(new ListItem(), "accounts.factor.order.code"));
        add(order, ways, code);
    }

    public TextField code() {
        return code;
    }
}
