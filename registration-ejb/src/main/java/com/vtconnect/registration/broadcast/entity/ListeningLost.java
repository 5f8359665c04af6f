package com.vtconnect.registration.broadcast.entity;

/** This node hears nothing until {@link ListeningBegan}. */
public record ListeningLost() {}
