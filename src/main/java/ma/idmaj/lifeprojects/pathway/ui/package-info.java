/** Diagnosis, actions, training and referrals on a project's page, and what of them is due. */
@NullMarked
package ma.idmaj.lifeprojects.pathway.ui;

import org.jspecify.annotations.NullMarked;
