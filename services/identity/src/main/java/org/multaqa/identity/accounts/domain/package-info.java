/** What an account is, and what may be written in one. */
@NullMarked
package org.multaqa.identity.accounts.domain;

import org.jspecify.annotations.NullMarked;
