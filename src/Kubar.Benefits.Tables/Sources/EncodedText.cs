using System.Buffers;
using System.Buffers.Binary;
using System.Text.Unicode;

namespace Kubar.Benefits.Tables.Sources;

/// <summary>
/// Bytes as text, in the encoding that they show themselves: a mark at the beginning, zero bytes between the letters, or the
/// first letters beyond ASCII. A byte that belongs to no letter becomes <see cref="NoLetter"/>, so that its row can be refused;
/// nothing is replaced in silence.
/// </summary>
internal sealed class EncodedText(Stream bytes)
{
    /// <summary>Stands for a byte that is no text: a code point that no text holds.</summary>
    public const char NoLetter = '\uFFFF';

    private const int Chunk = 64 * 1024;

    // What Windows-1252 has from 0x80 to 0x9F; five places are empty.
    private const string Windows = "\u20AC\uFFFF\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFF\u017D\uFFFF\uFFFF\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFF\u017E\u0178";

    private readonly byte[] _buffer = new byte[Chunk];
    private int _start;
    private int _end;
    private bool _isBegun;
    private bool _isEnded;

    /// <summary>The encoding as far as it has shown itself; ASCII until then.</summary>
    public TextEncoding Encoding { get; private set; } = TextEncoding.Ascii;

    /// <summary>Whether a byte-order mark stands at the beginning.</summary>
    public bool HasMark { get; private set; }

    /// <summary>How many bytes have been read.</summary>
    public long BytesRead { get; private set; }

    /// <summary>Fills the room with letters; 0 at the end.</summary>
    public int Read(Span<char> room)
    {
        if (!_isBegun)
        {
            Begin();
        }

        while (room.Length >= 4)
        {
            int written = Encoding switch
            {
                TextEncoding.Utf8 => Utf8Letters(room),
                TextEncoding.Utf16LittleEndian or TextEncoding.Utf16BigEndian => Utf16Letters(room),
                TextEncoding.Windows1252 => WindowsLetters(room),
                _ => AsciiLetters(room),
            };
            if (written > 0)
            {
                return written;
            }

            if (_isEnded && _start == _end)
            {
                return 0;
            }

            if (!_isEnded)
            {
                Fill();
            }
        }

        return 0;
    }

    private ReadOnlySpan<byte> Waiting => _buffer.AsSpan(_start, _end - _start);

    private void Begin()
    {
        _isBegun = true;
        while (!_isEnded && _end < _buffer.Length)
        {
            Fill();
        }

        ReadOnlySpan<byte> start = Waiting;
        (Encoding, int mark) = start switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (TextEncoding.Utf8, 3),
            [0xFF, 0xFE, ..] => (TextEncoding.Utf16LittleEndian, 2),
            [0xFE, 0xFF, ..] => (TextEncoding.Utf16BigEndian, 2),
            _ => (WithoutMark(start), 0),
        };
        HasMark = mark > 0;
        _start += mark;
    }

    // In UTF-16 every other byte of plain letters is zero.
    private static TextEncoding WithoutMark(ReadOnlySpan<byte> start)
    {
        ReadOnlySpan<byte> sample = start[..(Math.Min(start.Length, 512) & ~1)];
        int even = 0;
        int odd = 0;
        for (int at = 0; at < sample.Length; at += 2)
        {
            even += sample[at] == 0 ? 1 : 0;
            odd += sample[at + 1] == 0 ? 1 : 0;
        }

        int most = sample.Length / 2;
        return most < 2 ? TextEncoding.Ascii
            : odd * 10 > most * 8 && even * 10 < most ? TextEncoding.Utf16LittleEndian
            : even * 10 > most * 8 && odd * 10 < most ? TextEncoding.Utf16BigEndian
            : TextEncoding.Ascii;
    }

    private void Fill()
    {
        // Where there is no room for more, that nothing comes does not say that the file has ended.
        if (_end - _start == _buffer.Length)
        {
            return;
        }

        if (_start > 0)
        {
            Waiting.CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        int read = bytes.Read(_buffer, _end, _buffer.Length - _end);
        BytesRead += read;
        _end += read;
        _isEnded = read == 0;
    }

    private int AsciiLetters(Span<char> room)
    {
        ReadOnlySpan<byte> waiting = Waiting[..Math.Min(room.Length, _end - _start)];
        int plain = waiting.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
        if (plain < 0)
        {
            plain = waiting.Length;
        }
        else if (plain == 0)
        {
            // As much as there is decides, once for the whole file.
            while (!_isEnded && _end - _start < _buffer.Length)
            {
                Fill();
            }

            Encoding = IsUtf8(Waiting, _isEnded) ? TextEncoding.Utf8 : TextEncoding.Windows1252;
            return 0;
        }

        _ = System.Text.Ascii.ToUtf16(waiting[..plain], room, out _);
        _start += plain;
        return plain;
    }

    /// <summary>
    /// Whether the letters beyond ASCII are those of UTF-8. A text of another encoding has hardly a pair of bytes by chance that
    /// would be one; so one letter of UTF-8 tells more than one byte that is none.
    /// </summary>
    private static bool IsUtf8(ReadOnlySpan<byte> text, bool isWhole)
    {
        int letters = 0;
        int others = 0;
        while (text.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) is >= 0 and var at)
        {
            text = text[at..];
            OperationStatus status = System.Text.Rune.DecodeFromUtf8(text, out _, out int length);
            if (status == OperationStatus.NeedMoreData && !isWhole)
            {
                break;
            }

            (letters, others) = status == OperationStatus.Done ? (letters + 1, others) : (letters, others + 1);
            text = text[length..];
        }

        return letters >= others;
    }

    private int Utf8Letters(Span<char> room)
    {
        OperationStatus status = Utf8.ToUtf16(Waiting, room, out int read, out int written, replaceInvalidSequences: false, isFinalBlock: _isEnded);
        _start += read;
        if (status == OperationStatus.InvalidData && written < room.Length)
        {
            _start++;
            room[written++] = NoLetter;
        }

        return written;
    }

    private int Utf16Letters(Span<char> room)
    {
        ReadOnlySpan<byte> waiting = Waiting;
        int count = Math.Min(room.Length, waiting.Length / 2);
        for (int at = 0; at < count; at++)
        {
            ushort letter = Encoding == TextEncoding.Utf16LittleEndian
                ? BinaryPrimitives.ReadUInt16LittleEndian(waiting[(at * 2)..])
                : BinaryPrimitives.ReadUInt16BigEndian(waiting[(at * 2)..]);
            room[at] = (char)letter;
        }

        _start += count * 2;
        if (count == 0 && _isEnded && waiting.Length == 1)
        {
            _start++;
            room[0] = NoLetter;
            return 1;
        }

        return count;
    }

    private int WindowsLetters(Span<char> room)
    {
        ReadOnlySpan<byte> waiting = Waiting;
        int count = Math.Min(room.Length, waiting.Length);
        for (int at = 0; at < count; at++)
        {
            byte letter = waiting[at];
            room[at] = letter is >= 0x80 and < 0xA0 ? Windows[letter - 0x80] : (char)letter;
        }

        _start += count;
        return count;
    }
}
