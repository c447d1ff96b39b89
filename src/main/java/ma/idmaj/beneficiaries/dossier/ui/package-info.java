/** The dossier's place on a person's page. */
@NullMarked
package ma.idmaj.beneficiaries.dossier.ui;

import org.jspecify.annotations.NullMarked;
