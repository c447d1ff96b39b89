/** Calls and convocations on screen. */
@NullMarked
package ma.idmaj.beneficiaries.contacts.ui;

import org.jspecify.annotations.NullMarked;
