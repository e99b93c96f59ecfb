/**
 * What the platform remembers of who came in, who was refused and who used a special
 * right, in lines that show if somebody has changed them.
 */
@NullMarked
package org.multaqa.kit.audit;

import org.jspecify.annotations.NullMarked;
