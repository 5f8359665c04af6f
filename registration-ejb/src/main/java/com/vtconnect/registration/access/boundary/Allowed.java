package com.vtconnect.registration.access.boundary;

import com.vtconnect.registration.access.entity.Permission;
import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a boundary method. Every boundary method carries it (a test walks them all). Roles
 * belong to an organization and reach only some departments, which the container's own role check
 * cannot say; see the decision on permissions in {@code docs/adr}.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

    @Nonbinding
    Permission value() default Permission.EVERYONE;
}
