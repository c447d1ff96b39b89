/** What the store's papers share: their numbers, and the one text each is printed from. */
@NullMarked
package ma.idmaj.stock.papers;

import org.jspecify.annotations.NullMarked;
