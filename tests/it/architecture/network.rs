//! The program works without a network: no crate that speaks to one is built in.

use super::check;
use crate::source::root;

/// Crates that open connections, or are only there for those that do. OpenSSL is not among them: the
/// encrypted file is built on its ciphers, and no module may name a socket of the network.
const NETWORK: [&str; 33] = [
    "actix-web",
    "async-h1",
    "attohttpc",
    "awc",
    "axum",
    "curl",
    "curl-sys",
    "h2",
    "h3",
    "hickory-resolver",
    "http-client",
    "hyper",
    "isahc",
    "lettre",
    "minreq",
    "native-tls",
    "quinn",
    "reqwest",
    "rustls",
    "self_update",
    "sentry",
    "ssh2",
    "surf",
    "tiny_http",
    "tokio-tungstenite",
    "tonic",
    "trust-dns-resolver",
    "tungstenite",
    "ureq",
    "warp",
    "webbrowser",
    "websocket",
    "ws",
];

fn problems(lock: &str) -> Vec<String> {
    let names = lock
        .lines()
        .filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'));
    names
        .filter(|name| NETWORK.contains(name))
        .map(|name| format!("{name} speaks to a network"))
        .collect()
}

#[test]
fn no_crate_speaks_to_a_network() {
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).unwrap();
    assert!(lock.contains("name = \"rusqlite\""));
    check(&problems(&lock));
}

#[test]
fn one_that_does_is_caught() {
    let lock = "[[package]]\nname = \"serde\"\n\n[[package]]\nname = \"ureq\"\nversion = \"3\"\n";
    assert_eq!(problems(lock), ["ureq speaks to a network"]);
}
