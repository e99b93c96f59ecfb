/** What may be done with delegations, their members and their private needs. */
@NullMarked
package org.multaqa.registration.delegation.application;

import org.jspecify.annotations.NullMarked;
