@NullMarked
package org.multaqa.identity.signin.web;

import org.jspecify.annotations.NullMarked;
