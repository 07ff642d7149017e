// Command mailbox reads a mailbox with Go's net/mail, mime/multipart and mime/quotedprintable: mailbox FILE works as
// asked on its input, mailbox FILE fields prints what was read.
package main

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"fmt"
	"hash/crc32"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"os"
	"strconv"
	"strings"
	"syscall"
	"time"
)

type fields struct {
	subject, from, messageID       string
	sent                           time.Time
	version, title, pages, summary string
	authors                        []string
}

func value(text, label string) string {
	at := strings.Index(text, label)
	if at < 0 {
		return ""
	}
	return strings.TrimSpace(text[at+len(label) : lineEnd(text, at)])
}

func lineEnd(text string, from int) int {
	end := strings.IndexByte(text[from:], '\n')
	if end < 0 {
		return len(text)
	}
	return from + end
}

func authors(text string) []string {
	var found []string
	at := strings.Index(text, "   Author")
	if at < 0 {
		return found
	}
	for from := at + 12; ; {
		end := lineEnd(text, from)
		found = append(found, strings.TrimSpace(text[from:end]))
		if end+1 > len(text) || !strings.HasPrefix(text[end+1:], "            ") {
			return found
		}
		from = end + 13
	}
}

func summary(text string) string {
	from := strings.Index(text, "Abstract:")
	if from < 0 {
		return ""
	}
	to := strings.Index(text[from:], "\nThe IETF datatracker status page")
	if to < 0 {
		return ""
	}
	to += from
	var out strings.Builder
	out.Grow(to - from)
	for line := lineEnd(text, from) + 1; line < to; {
		end := min(lineEnd(text, line), to)
		out.WriteString(strings.TrimPrefix(text[line:end], "   "))
		out.WriteByte('\n')
		line = end + 1
	}
	return strings.TrimSpace(out.String())
}

func decoded(encoding string, body io.Reader) io.Reader {
	switch strings.ToLower(encoding) {
	case "quoted-printable":
		return quotedprintable.NewReader(body)
	case "base64":
		return base64.NewDecoder(base64.StdEncoding, body)
	}
	return body
}

func read(raw []byte) (*fields, error) {
	message, err := mail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		return nil, err
	}
	header := message.Header
	words := mime.WordDecoder{}
	subject, err := words.DecodeHeader(header.Get("Subject"))
	if err != nil {
		return nil, err
	}
	sent, err := header.Date()
	if err != nil {
		return nil, err
	}
	kind, parameters, err := mime.ParseMediaType(header.Get("Content-Type"))
	if err != nil {
		return nil, err
	}
	body := decoded(header.Get("Content-Transfer-Encoding"), message.Body)
	if strings.HasPrefix(kind, "multipart/") {
		part, err := multipart.NewReader(message.Body, parameters["boundary"]).NextRawPart()
		if err != nil {
			return nil, err
		}
		body = decoded(part.Header.Get("Content-Transfer-Encoding"), part)
	}
	content, err := io.ReadAll(body)
	if err != nil {
		return nil, err
	}
	text := string(content)
	return &fields{
		subject, header.Get("From"), header.Get("Message-ID"), sent,
		strings.TrimSuffix(value(text, "   Name:    "), ".txt"), value(text, "   Title:   "),
		value(text, "   Pages:   "), summary(text), authors(text),
	}, nil
}

func each(file string, use func(*fields)) error {
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	for len(data) > 0 {
		end := bytes.Index(data, []byte("\n\nFrom "))
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
	return nil
}

func processor() int64 {
	var usage syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &usage) != nil {
		return 0
	}
	return usage.Utime.Nano() + usage.Stime.Nano()
}

func main() {
	file := os.Args[1]
	if len(os.Args) > 2 {
		out := bufio.NewWriter(os.Stdout)
		stop(each(file, func(f *fields) {
			check := crc32.ChecksumIEEE([]byte(strings.ReplaceAll(f.summary, "\n>From ", "\nFrom ")))
			fmt.Fprintf(out, "%s\t%s\t%s\t%s\t%08x\n", f.version, f.title, strings.Join(f.authors, "|"), f.pages, check)
		}))
		stop(out.Flush())
		return
	}
	fmt.Println("ready")
	for in := bufio.NewScanner(os.Stdin); in.Scan(); {
		times, err := strconv.Atoi(in.Text())
		stop(err)
		used, start, drafts := processor(), time.Now(), 0
		for i := 0; i < times; i++ {
			drafts = 0
			stop(each(file, func(f *fields) {
				if f.version != "" {
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
