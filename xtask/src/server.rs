//! Serves a folder on this machine, as a careful static host would.
//!
//! It speaks just enough HTTP for that, one request per connection, so that after `stop` no kept connection
//! can still answer: the tests rely on it when they take the server away from a page.

use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{JoinHandle, spawn};
use std::time::Duration;

/// What a page of the app may load and run; the same words stand in `app/index.html`, for hosts without headers.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; worker-src 'self'; \
    manifest-src 'self'; base-uri 'none'; form-action 'none'";

const LONGEST_REQUEST: u64 = 16 * 1024;
const PATIENCE: Duration = Duration::from_secs(10);

/// A folder being served on 127.0.0.1 until this value is dropped.
pub struct Server {
    address: SocketAddr,
    stopping: Arc<AtomicBool>,
    accepting: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves `folder` on a free port.
    ///
    /// # Errors
    /// When the folder is missing or no port can be had.
    pub fn start(folder: &Path) -> io::Result<Self> {
        Self::start_on(folder, 0)
    }

    /// Serves `folder` on this port.
    ///
    /// # Errors
    /// When the folder is missing or the port is taken.
    pub fn start_on(folder: &Path, port: u16) -> io::Result<Self> {
        let folder: Arc<Path> = folder.canonicalize()?.into();
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let address = listener.local_addr()?;
        let stopping = Arc::new(AtomicBool::new(false));
        let stop = Arc::clone(&stopping);
        let accepting = spawn(move || {
            for stream in listener.incoming() {
                if stop.load(Ordering::SeqCst) {
                    break;
                }
                let Ok(stream) = stream else { continue };
                let (folder, stop) = (Arc::clone(&folder), Arc::clone(&stop));
                // A browser that goes away in the middle is no error of ours.
                spawn(move || converse(&stream, &folder, &stop).ok());
            }
        });
        Ok(Self { address, stopping, accepting: Some(accepting) })
    }

    /// The address of the folder, with a slash at the end.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// The port, for a later server on the same address.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// Stops serving; when this returns, the port refuses connections.
    pub fn stop(self) {
        drop(self);
    }

    /// Serves until the program ends.
    pub fn wait(mut self) {
        if let Some(accepting) = self.accepting.take() {
            accepting.join().ok();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::SeqCst);
        if let Some(accepting) = self.accepting.take() {
            // The listener sleeps until someone connects, so we do.
            TcpStream::connect(self.address).ok();
            accepting.join().ok();
        }
    }
}

struct Request {
    method: String,
    target: String,
}

struct Answer {
    status: &'static str,
    content_type: &'static str,
    location: Option<String>,
    body: Vec<u8>,
}

impl Answer {
    fn plain(status: &'static str) -> Self {
        Self { status, content_type: "text/plain; charset=utf-8", location: None, body: status.as_bytes().to_vec() }
    }
}

fn converse(mut stream: &TcpStream, folder: &Path, stop: &AtomicBool) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let Some(request) = read_request(stream)? else {
        return Ok(());
    };
    // Browsers open connections ahead of need; one of those must not be answered after the end.
    if stop.load(Ordering::SeqCst) {
        return Ok(());
    }
    let answer = match request.method.as_str() {
        "GET" | "HEAD" => answer(folder, &request.target),
        _ => Answer::plain("405 Method Not Allowed"),
    };
    let mut bytes = head(&answer).into_bytes();
    if request.method != "HEAD" {
        bytes.extend_from_slice(&answer.body);
    }
    stream.write_all(&bytes)?;
    stream.flush()
}

fn read_request(stream: &TcpStream) -> io::Result<Option<Request>> {
    let mut lines = BufReader::new(stream.take(LONGEST_REQUEST));
    let mut first = String::new();
    lines.read_line(&mut first)?;
    let mut header = String::new();
    // Unread bytes would make the system reset the connection, so the headers are read though none is used.
    while lines.read_line(&mut header)? > 2 {
        header.clear();
    }
    let mut words = first.split_whitespace();
    let request = words.next().zip(words.next());
    Ok(request.map(|(method, target)| Request { method: method.to_owned(), target: target.to_owned() }))
}

fn head(answer: &Answer) -> String {
    use std::fmt::Write as _;

    let mut head = format!(
        "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\n",
        answer.status,
        answer.content_type,
        answer.body.len()
    );
    if let Some(location) = &answer.location {
        // Writing to a String cannot fail.
        let _ = write!(head, "Location: {location}\r\n");
    }
    let _ = write!(
        head,
        "Content-Security-Policy: {CONTENT_SECURITY_POLICY}\r\nX-Content-Type-Options: nosniff\r\n\
         Cache-Control: no-cache\r\nConnection: close\r\n\r\n"
    );
    head
}

fn answer(folder: &Path, target: &str) -> Answer {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let Some(relative) = safe_path(path) else {
        return Answer::plain("400 Bad Request");
    };
    let mut file = folder.join(relative);
    if file.is_dir() {
        if !path.ends_with('/') {
            let mut answer = Answer::plain("301 Moved Permanently");
            answer.location = Some(format!("/{}/", path.trim_matches('/')));
            return answer;
        }
        file.push("index.html");
    }
    // A link in the folder must not lead out of it.
    let inside = file.canonicalize().is_ok_and(|it| it.starts_with(folder));
    match fs::read(&file) {
        Ok(body) if inside => Answer { status: "200 OK", content_type: content_type(&file), location: None, body },
        _ => Answer::plain("404 Not Found"),
    }
}

// Nothing but plain names from the folder downward; None for whatever else someone may ask for.
fn safe_path(path: &str) -> Option<PathBuf> {
    let decoded = percent_decoded(path.strip_prefix('/')?)?;
    let mut safe = PathBuf::new();
    for name in decoded.split('/').filter(|name| !name.is_empty()) {
        let plain = name != "." && name != ".." && !name.contains(['\\', ':', '\0']);
        safe.push(plain.then_some(name)?);
    }
    Some(safe)
}

fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = text.bytes();
    let mut decoded = Vec::new();
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let digits = [bytes.next()?, bytes.next()?];
            let digits = std::str::from_utf8(&digits).ok()?;
            decoded.push(u8::from_str_radix(digits, 16).ok()?);
        } else {
            decoded.push(byte);
        }
    }
    String::from_utf8(decoded).ok()
}

/// The media type by the name's extension; browsers compile wasm while it arrives only under its right type.
#[must_use]
pub fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ron" | "txt" | "md") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a server of xtask's own sources answers to this request, as text.
    fn ask(method: &str, target: &str) -> String {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let server = Server::start(&folder).expect("a free port");
        let mut stream = TcpStream::connect(server.address).expect("a connection");
        write!(stream, "{method} {target} HTTP/1.1\r\nHost: x\r\n\r\n").expect("a request");
        let mut text = String::new();
        stream.read_to_string(&mut text).expect("an answer");
        text
    }

    #[test]
    fn a_file_comes_with_its_type_and_the_policy() {
        let text = ask("GET", "/main.rs?v=1");
        assert!(text.starts_with("HTTP/1.1 200 OK\r\n"), "{text}");
        assert!(text.contains("default-src 'none'; script-src 'self'"), "{text}");
        assert!(text.contains("enum Command"), "{text}");
    }

    #[test]
    fn only_the_head_comes_when_asked_for_the_head() {
        let text = ask("HEAD", "/main.rs");
        assert!(text.starts_with("HTTP/1.1 200 OK\r\n") && text.ends_with("\r\n\r\n"));
    }

    #[test]
    fn nothing_outside_the_folder_is_served() {
        for target in [
            "/../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "/..%2fCargo.toml",
            "/x/../../Cargo.toml",
            "/..\\Cargo.toml",
            "/c:/x",
            "/%00",
            "/%zz",
            "Cargo.toml",
        ] {
            let text = ask("GET", target);
            assert!(text.starts_with("HTTP/1.1 400 "), "{target}: {text}");
        }
        let text = ask("GET", "//etc/passwd");
        assert!(text.starts_with("HTTP/1.1 404 "), "{text}");
    }

    #[test]
    fn names_beyond_ascii_are_read() {
        assert_eq!(safe_path("/%C3%A5.html"), Some(PathBuf::from("å.html")));
    }

    #[test]
    fn only_reading_is_allowed() {
        assert!(ask("POST", "/main.rs").starts_with("HTTP/1.1 405 "));
    }

    #[test]
    fn a_stopped_server_refuses_and_its_port_can_be_taken_again() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let server = Server::start(folder).expect("a free port");
        let (address, port) = (server.address, server.port());
        server.stop();
        assert!(TcpStream::connect(address).is_err());
        let again = Server::start_on(folder, port).expect("the same port");
        assert_eq!(again.url(), format!("http://127.0.0.1:{port}/"));
    }

    #[test]
    fn every_kind_of_file_in_dist_has_its_type() {
        for (name, expected) in [
            ("index.html", "text/html; charset=utf-8"),
            ("app-1.css", "text/css; charset=utf-8"),
            ("app-1.js", "text/javascript; charset=utf-8"),
            ("app-1.wasm", "application/wasm"),
            ("manifest.webmanifest", "application/manifest+json"),
            ("icon.svg", "image/svg+xml"),
            ("unknown", "application/octet-stream"),
        ] {
            assert_eq!(content_type(Path::new(name)), expected);
        }
    }
}
