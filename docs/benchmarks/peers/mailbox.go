// Command mailbox reads a mailbox with Go's net/mail, mime/multipart and mime/quotedprintable: mailbox FILE works as
// asked on its input, mailbox FILE fields prints what was read.
package main

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"net/textproto"
	"os"
	"runtime/debug"
	"strconv"
	"strings"
	"syscall"
	"time"
)

type header struct {
	messageID                             string
	sent                                  time.Time
	subject, originator, listID, archived string
}

type group struct {
	name, acronym, kind, organization string
}

type draft struct {
	group      *group
	name       string
	revision   int
	title      string
	authors    []string
	pages      int
	date       time.Time
	summary    string
	html, diff string
}

type announcement struct {
	kind   string
	header header
	draft  draft
}

// text is a text that is read from its front to its back.
type text struct {
	all string
	at  int
}

func (t *text) lineEnd(from int) int {
	end := strings.IndexByte(t.all[from:], '\n')
	if end < 0 {
		return len(t.all)
	}
	return from + end
}

// find moves to the words; false if they do not follow.
func (t *text) find(words string) bool {
	found := strings.Index(t.all[t.at:], words)
	if found >= 0 {
		t.at += found
	}
	return found >= 0
}

func (t *text) value(label string) string {
	if !t.find(label) {
		return ""
	}
	from := t.at + len(label)
	t.at = t.lineEnd(from)
	return strings.TrimSpace(t.all[from:t.at])
}

func (t *text) lineBelow(words string) string {
	if !t.find(words) {
		return ""
	}
	from := min(t.lineEnd(t.at)+1, len(t.all))
	t.at = t.lineEnd(from)
	return strings.TrimSpace(t.all[from:t.at])
}

func (t *text) authors() []string {
	if !t.find("   Author") {
		return nil
	}
	found := make([]string, 0, 4)
	for from := t.at + 12; ; from = t.at + 13 {
		t.at = t.lineEnd(from)
		found = append(found, strings.TrimSpace(t.all[from:t.at]))
		if t.at == len(t.all) || !strings.HasPrefix(t.all[t.at+1:], "            ") {
			return found
		}
	}
}

func (t *text) summary() string {
	if !t.find("Abstract:") {
		return ""
	}
	line := t.lineEnd(t.at) + 1
	if !t.find("\nThe IETF datatracker status page") {
		return ""
	}
	var out strings.Builder
	out.Grow(t.at - line)
	for line < t.at {
		end := min(t.lineEnd(line), t.at)
		out.WriteString(strings.TrimPrefix(strings.TrimSuffix(t.all[line:end], "\r"), "   "))
		out.WriteByte('\n')
		line = end + 1
	}
	return strings.TrimSpace(out.String())
}

// workItem reads "It is a work item of the Example Networking (EXNET) WG of the IETF.", broken into lines anywhere.
func workItem(opening string) *group {
	opening = strings.ReplaceAll(strings.ReplaceAll(opening, "\r", ""), "\n", " ")
	_, name, found := strings.Cut(opening, " a work item of the ")
	if !found {
		return nil
	}
	organization := "IETF"
	end := strings.Index(name, " of the IETF.")
	if end < 0 {
		organization = "IRTF"
		end = strings.Index(name, " of the IRTF.")
	}
	if end < 0 {
		return nil
	}
	name = name[:end]
	shut := strings.LastIndexByte(name, ')')
	open := strings.LastIndexByte(name[:max(shut, 0)], '(')
	if open < 0 {
		return nil
	}
	return &group{
		strings.TrimSpace(name[:open]), strings.ToLower(name[open+1 : shut]),
		strings.ToLower(strings.TrimSpace(name[shut+1:])), organization,
	}
}

func draftOf(content string) draft {
	var d draft
	t := text{all: content}
	if t.find("   Title:   ") {
		d.group = workItem(content[:t.at])
	}
	d.title = t.value("   Title:   ")
	d.authors = t.authors()
	file := strings.TrimSuffix(t.value("   Name:    "), ".txt")
	if dash := strings.LastIndexByte(file, '-'); dash >= 0 {
		d.name = file[:dash]
		d.revision, _ = strconv.Atoi(file[dash+1:])
	}
	d.pages, _ = strconv.Atoi(t.value("   Pages:   "))
	d.date, _ = time.Parse(time.DateOnly, t.value("   Dates:   "))
	d.summary = t.summary()
	d.html = t.lineBelow("There is also an HTML version available at:")
	d.diff = t.lineBelow("A diff from the previous version is available at:")
	return d
}

func inBrackets(value string) string {
	open := strings.LastIndexByte(value, '<')
	shut := strings.LastIndexByte(value, '>')
	if open < 0 || shut < open {
		return value
	}
	return value[open+1 : shut]
}

// sentAt tries the usual form before the many of net/mail.
func sentAt(value string) (time.Time, error) {
	if sent, err := time.Parse(time.RFC1123Z, value); err == nil {
		return sent, nil
	}
	return mail.ParseDate(value)
}

func headerOf(fields mail.Header) (header, error) {
	words := mime.WordDecoder{}
	subject, err := words.DecodeHeader(fields.Get("Subject"))
	if err != nil {
		return header{}, err
	}
	sent, err := sentAt(fields.Get("Date"))
	if err != nil {
		return header{}, err
	}
	from, err := mail.ParseAddress(fields.Get("From"))
	if err != nil {
		return header{}, err
	}
	return header{
		inBrackets(fields.Get("Message-Id")), sent, subject, from.Address,
		inBrackets(fields.Get("List-Id")), inBrackets(fields.Get("Archived-At")),
	}, nil
}

// body is used again for each mail.
var body bytes.Buffer

// textOf decodes a text; of several parts the first.
func textOf(fields textproto.MIMEHeader, content io.Reader) (string, error) {
	kind, parameters := "text/plain", map[string]string(nil)
	if stated := fields.Get("Content-Type"); stated != "" {
		var err error
		if kind, parameters, err = mime.ParseMediaType(stated); err != nil {
			return "", err
		}
	}
	if strings.HasPrefix(kind, "multipart/") {
		part, err := multipart.NewReader(content, parameters["boundary"]).NextRawPart()
		if err != nil {
			return "", err
		}
		return textOf(part.Header, part)
	}
	switch strings.ToLower(fields.Get("Content-Transfer-Encoding")) {
	case "quoted-printable":
		content = quotedprintable.NewReader(content)
	case "base64":
		content = base64.NewDecoder(base64.StdEncoding, content)
	}
	body.Reset()
	if _, err := body.ReadFrom(content); err != nil {
		return "", err
	}
	switch strings.ToLower(parameters["charset"]) {
	case "", "utf-8", "us-ascii":
		return body.String(), nil
	case "iso-8859-1":
		var out strings.Builder
		for _, b := range body.Bytes() {
			out.WriteRune(rune(b))
		}
		return out.String(), nil
	}
	return "", errors.New("a charset that Go itself does not know")
}

func read(raw []byte) (*announcement, error) {
	message, err := mail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		return nil, err
	}
	header, err := headerOf(message.Header)
	if err != nil {
		return nil, err
	}
	content, err := textOf(textproto.MIMEHeader(message.Header), message.Body)
	if err != nil {
		return nil, err
	}
	kind := "other"
	if strings.HasPrefix(header.subject, "I-D Action:") && strings.HasSuffix(header.originator, "@ietf.org") {
		kind = "id-action"
	}
	return &announcement{kind, header, draftOf(content)}, nil
}

// each reads the file through one window, which is larger than any mail.
func each(file string, use func(*announcement)) error {
	in, err := os.Open(file)
	if err != nil {
		return err
	}
	defer in.Close()
	length := 0
	for more := true; more; {
		count, err := in.Read(window[length:])
		if more = err != io.EOF; more && err != nil {
			return err
		}
		length += count
		data := window[:length]
		for len(data) > 0 {
			end := bytes.Index(data, []byte("\n\nFrom "))
			if end < 0 && more {
				break
			}
			raw := data
			if end >= 0 {
				raw, data = data[:end], data[end+2:]
			} else {
				data = nil
			}
			found, err := read(raw[bytes.IndexByte(raw, '\n')+1:])
			if err != nil {
				return err
			}
			use(found)
		}
		if length = copy(window, data); length == len(window) {
			return errors.New("a mail larger than the window")
		}
	}
	return nil
}

var window = make([]byte, 1<<20)

func processor() int64 {
	var usage syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &usage) != nil {
		return 0
	}
	return usage.Utime.Nano() + usage.Stime.Nano()
}

// line is all that a mail says; of the abstract the checksum.
func line(a *announcement) string {
	h, d, owner := a.header, a.draft, a.draft.group
	if owner == nil {
		owner = &group{}
	}
	return strings.Join([]string{
		a.kind, h.messageID, h.sent.UTC().Format(time.RFC3339), h.subject, h.originator, h.listID, h.archived,
		owner.name, owner.acronym, owner.kind, owner.organization,
		d.name, strconv.Itoa(d.revision), d.title, strings.Join(d.authors, "|"), strconv.Itoa(d.pages),
		d.date.Format(time.DateOnly), fmt.Sprintf("%08x", crc32.ChecksumIEEE([]byte(d.summary))), d.html, d.diff,
	}, "\t")
}

func main() {
	file := os.Args[1]
	if len(os.Args) > 2 {
		out := bufio.NewWriter(os.Stdout)
		stop(each(file, func(a *announcement) { fmt.Fprintln(out, line(a)) }))
		stop(out.Flush())
		return
	}
	// It may use memory, too: a quarter of its time would go into collecting four megabytes again and again.
	debug.SetGCPercent(1600)
	fmt.Println("ready")
	for in := bufio.NewScanner(os.Stdin); in.Scan(); {
		times, err := strconv.Atoi(in.Text())
		stop(err)
		used, start, drafts := processor(), time.Now(), 0
		for i := 0; i < times; i++ {
			drafts = 0
			stop(each(file, func(a *announcement) {
				if a.draft.name != "" {
					drafts++
				}
			}))
		}
		wall := time.Since(start)
		fmt.Println(processor()-used, wall.Nanoseconds(), 0, drafts)
	}
}

func stop(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "Error:", err)
		os.Exit(1)
	}
}
