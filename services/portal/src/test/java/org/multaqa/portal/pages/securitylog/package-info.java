@NullMarked
package org.multaqa.portal.pages.securitylog;

import org.jspecify.annotations.NullMarked;
