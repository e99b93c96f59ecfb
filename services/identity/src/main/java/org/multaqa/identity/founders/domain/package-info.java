/** Who founds an installation, and how the first of them is found. */
@NullMarked
package org.multaqa.identity.founders.domain;

import org.jspecify.annotations.NullMarked;
