/** Where the copies of what people may do are kept. */
@NullMarked
package org.multaqa.identity.grants.persistence;

import org.jspecify.annotations.NullMarked;
