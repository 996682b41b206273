"""The discovery document, after the published one of connect.visma.com."""

from typing import Any


def document(issuer: str) -> dict[str, Any]:
    """What the provider at `issuer` says about itself; some of what it names is not simulated (device and
    back-channel sign-in, the session frame), since no program of ours uses it."""
    connect = f"{issuer}/connect"
    basic_and_post = ["client_secret_basic", "client_secret_post"]
    return {
        "issuer": issuer,
        "jwks_uri": f"{issuer}/.well-known/openid-configuration/jwks",
        "authorization_endpoint": f"{connect}/authorize",
        "token_endpoint": f"{connect}/token",
        "userinfo_endpoint": f"{connect}/userinfo",
        "end_session_endpoint": f"{connect}/endsession",
        "check_session_iframe": f"{connect}/checksession",
        "revocation_endpoint": f"{connect}/revocation",
        "introspection_endpoint": f"{connect}/introspect",
        "device_authorization_endpoint": f"{connect}/deviceauthorization",
        "backchannel_authentication_endpoint": f"{connect}/ciba",
        "frontchannel_logout_supported": True,
        "frontchannel_logout_session_supported": True,
        "backchannel_logout_supported": True,
        "backchannel_logout_session_supported": True,
        "scopes_supported": [
            "openid", "profile", "email", "phone", "address", "roles", "tenants", "groups",
            "tenant_hierarchy", "custom", "offline_access",
        ],
        "claims_supported": [
            "name", "given_name", "family_name", "picture", "locale", "created_at", "updated_at",
            "name_verified", "preferred_theme", "email", "email_verified", "phone_number",
            "phone_number_verified", "address", "roles", "built_in_roles", "tenant_id", "tenants",
            "applications", "features", "tenant_external_id", "tenant_owner_client_id", "groups",
            "tenant_hierarchy", "sub_external_id",
        ],
        "grant_types_supported": [
            "authorization_code", "client_credentials", "refresh_token", "implicit",
            "urn:ietf:params:oauth:grant-type:device_code", "urn:openid:params:grant-type:ciba",
            "delegation", "urn:ietf:params:oauth:grant-type:token-exchange",
        ],
        "response_types_supported": [
            "code", "token", "id_token", "id_token token", "code id_token", "code token",
            "code id_token token",
        ],
        "response_modes_supported": ["form_post", "query", "fragment"],
        "token_endpoint_auth_methods_supported": basic_and_post,
        "revocation_endpoint_auth_methods_supported": basic_and_post,
        "introspection_endpoint_auth_methods_supported": basic_and_post,
        "id_token_signing_alg_values_supported": ["RS256"],
        "userinfo_signing_alg_values_supported": ["RS256"],
        "introspection_signing_alg_values_supported": ["RS256"],
        "subject_types_supported": ["public"],
        "code_challenge_methods_supported": ["plain", "S256"],
        "request_parameter_supported": True,
        "prompt_values_supported": ["none", "login", "consent", "select_account"],
        "authorization_response_iss_parameter_supported": True,
        "backchannel_token_delivery_modes_supported": ["poll"],
        "backchannel_user_code_parameter_supported": True,
    }  # fmt: skip
