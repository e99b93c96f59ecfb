/** What the published language promises. */
@NullMarked
package org.multaqa.model;

import org.jspecify.annotations.NullMarked;
