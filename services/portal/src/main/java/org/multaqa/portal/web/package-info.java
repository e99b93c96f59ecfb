/** Fills the pages from the read models, and takes their forms to the services. */
@NullMarked
package org.multaqa.portal.web;

import org.jspecify.annotations.NullMarked;
