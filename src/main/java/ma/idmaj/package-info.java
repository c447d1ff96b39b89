/** Idmaj: from a life project to a signed hand-over of equipment. One package a feature. */
@NullMarked
package ma.idmaj;

import org.jspecify.annotations.NullMarked;
