/** Delegations over HTTP. */
@NullMarked
package org.multaqa.registration.delegation.web;

import org.jspecify.annotations.NullMarked;
