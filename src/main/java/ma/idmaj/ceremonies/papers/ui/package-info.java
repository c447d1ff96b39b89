@NullMarked
package ma.idmaj.ceremonies.papers.ui;

import org.jspecify.annotations.NullMarked;
