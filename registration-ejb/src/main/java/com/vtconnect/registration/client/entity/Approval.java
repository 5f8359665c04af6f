package com.vtconnect.registration.client.entity;

/** Whether the practice has taken the client in; apart from whether the address is confirmed. */
public enum Approval {
    PENDING,
    APPROVED,
    DECLINED
}
