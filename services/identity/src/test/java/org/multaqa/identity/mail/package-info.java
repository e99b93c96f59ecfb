@NullMarked
package org.multaqa.identity.mail;

import org.jspecify.annotations.NullMarked;
