@NullMarked
package org.multaqa.registration.config;

import org.jspecify.annotations.NullMarked;
