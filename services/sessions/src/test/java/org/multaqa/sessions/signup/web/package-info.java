@NullMarked
package org.multaqa.sessions.signup.web;

import org.jspecify.annotations.NullMarked;
