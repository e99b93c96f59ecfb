/** Meetings, offices, delegations and who is registered. */
@NullMarked
package org.multaqa.registration;

import org.jspecify.annotations.NullMarked;
