/** Erasures by HTTP, and the end of the sessions of who was erased. */
@NullMarked
package org.multaqa.identity.erasure.web;

import org.jspecify.annotations.NullMarked;
