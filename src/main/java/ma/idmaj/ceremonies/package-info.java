/** The ceremony: its list, the approval, the day, the closing. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "ui::i18n",
            "accounts",
            "territory",
            "catalogue",
            "catalogue::review",
            "documents",
            "beneficiaries",
            "beneficiaries::photo",
            "beneficiaries::tabs",
            "beneficiaries::timeline",
            "lifeprojects",
            "funding",
            "funding::composition",
            "stock"
        })
@NullMarked
package ma.idmaj.ceremonies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
