/** The task list of a registration, its steps, and the answers read over before it is sent. */
@NullMarked
package ma.idmaj.beneficiaries.registration.ui;

import org.jspecify.annotations.NullMarked;
