/** What every store of delegations must do. */
@NullMarked
package org.multaqa.registration.delegation.persistence;

import org.jspecify.annotations.NullMarked;
