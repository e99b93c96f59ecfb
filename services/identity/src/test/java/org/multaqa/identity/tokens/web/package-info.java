@NullMarked
package org.multaqa.identity.tokens.web;

import org.jspecify.annotations.NullMarked;
