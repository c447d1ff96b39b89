/** What is kept of a person's places on lists and of what was handed over, for the person's dossier. */
@NullMarked
package ma.idmaj.ceremonies.dossier;

import org.jspecify.annotations.NullMarked;
