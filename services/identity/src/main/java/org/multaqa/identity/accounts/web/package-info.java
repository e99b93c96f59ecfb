/** Accounts by HTTP. */
@NullMarked
package org.multaqa.identity.accounts.web;

import org.jspecify.annotations.NullMarked;
