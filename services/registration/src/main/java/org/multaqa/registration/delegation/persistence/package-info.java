/** Where delegations are kept. */
@NullMarked
package org.multaqa.registration.delegation.persistence;

import org.jspecify.annotations.NullMarked;
