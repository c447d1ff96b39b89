/** What is kept of a person's life projects, for the person's dossier. */
@NullMarked
package ma.idmaj.lifeprojects.dossier;

import org.jspecify.annotations.NullMarked;
