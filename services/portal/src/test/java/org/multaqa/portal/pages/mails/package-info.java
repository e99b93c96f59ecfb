@NullMarked
package org.multaqa.portal.pages.mails;

import org.jspecify.annotations.NullMarked;
