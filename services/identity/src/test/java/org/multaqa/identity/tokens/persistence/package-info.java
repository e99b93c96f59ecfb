@NullMarked
package org.multaqa.identity.tokens.persistence;

import org.jspecify.annotations.NullMarked;
