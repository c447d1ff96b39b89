package ma.idmaj.beneficiaries.contacts.ui;

import ma.idmaj.beneficiaries.contacts.ConvocationService;
import ma.idmaj.beneficiaries.contacts.ToCall;
import ma.idmaj.documents.sheets.ExportedList;
import ma.idmaj.documents.sheets.RowSource;
import ma.idmaj.ui.i18n.Formats;

/** The people to call, to take away: telephone numbers masked as on the screen. */
final class CallSheet {

    private CallSheet() {}

    static ExportedList<ToCall> of(ConvocationService convocations) {
        return new ExportedList<ToCall>("calls", "beneficiaries.contacts.calls", RowSource.pages(convocations::toCall))
                .person("beneficiaries.field.name", ToCall::name)
                .code("beneficiaries.field.phone", ToCall::phoneMasked)
                .label("beneficiaries.contacts.reason", ToCall::reason)
                .date("beneficiaries.contacts.when", ToCall::heldOn)
                .code(
                        "beneficiaries.contacts.sheet.hour",
                        row -> row.heldAt() == null ? "" : Formats.time(row.heldAt()))
                .label("beneficiaries.contacts.state", ToCall::state);
    }
}
