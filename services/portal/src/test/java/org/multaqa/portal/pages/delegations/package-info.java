@NullMarked
package org.multaqa.portal.pages.delegations;

import org.jspecify.annotations.NullMarked;
