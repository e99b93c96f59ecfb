/** Tests of delegations: seats, members, waiting list. */
@NullMarked
package org.multaqa.registration.delegation.domain;

import org.jspecify.annotations.NullMarked;
