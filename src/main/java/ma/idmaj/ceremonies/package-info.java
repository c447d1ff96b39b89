/** The ceremony: its list, the approval, the day, the closing. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "ui::i18n",
            "ui::signing",
            "accounts",
            "territory",
            "catalogue",
            "catalogue::facts",
            "catalogue::review",
            "documents",
            "documents::sheets",
            "documents::take-away",
            "documents::files",
            "beneficiaries",
            "beneficiaries::consent",
            "beneficiaries::contacts",
            "beneficiaries::photo",
            "beneficiaries::tabs",
            "beneficiaries::timeline",
            "beneficiaries::views",
            "lifeprojects",
            "lifeprojects::feasibility",
            "funding",
            "funding::composition",
            "stock",
            "stock::deliveries",
            "vault"
        })
@NullMarked
package ma.idmaj.ceremonies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
