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
            "documents::files",
            "beneficiaries",
            "beneficiaries::tabs",
            "beneficiaries::timeline",
            "lifeprojects",
            "funding",
            "funding::composition",
            "stock",
            "vault"
        })
@NullMarked
package ma.idmaj.ceremonies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
