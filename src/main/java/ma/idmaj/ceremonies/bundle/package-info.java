/** All papers of a ceremony as one file, in call order. */
@NullMarked
package ma.idmaj.ceremonies.bundle;

import org.jspecify.annotations.NullMarked;
