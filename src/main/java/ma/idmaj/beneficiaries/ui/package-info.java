/** Screens of people's files. */
@NullMarked
package ma.idmaj.beneficiaries.ui;

import org.jspecify.annotations.NullMarked;
