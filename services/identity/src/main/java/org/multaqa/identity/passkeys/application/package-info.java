/** Adding, using and removing passkeys. */
@NullMarked
package org.multaqa.identity.passkeys.application;

import org.jspecify.annotations.NullMarked;
