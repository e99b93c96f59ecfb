/**
 * How much somebody may ask for: a person for so much as a person does, nobody in
 * particular for far more than a full venue does.
 */
@NullMarked
package org.multaqa.kit.limits;

import org.jspecify.annotations.NullMarked;
