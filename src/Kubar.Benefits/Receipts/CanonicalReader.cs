using System.Globalization;
using System.Text;

namespace Kubar.Benefits.Receipts;

/// <summary>
/// Reads what <see cref="CanonicalValue"/> writes, and nothing else: a text is canonical when writing what has been read
/// gives it back letter for letter, so that every letter counts. The library takes no JSON from anywhere else.
/// </summary>
internal sealed class CanonicalReader
{
    private const int MostNested = 32;

    private readonly string _text;
    private int _at;
    private int _depth;

    private CanonicalReader(string text) => _text = text;

    /// <summary>The object that a text holds; null where the text is not canonical.</summary>
    public static CanonicalObject? Read(string text)
    {
        var reader = new CanonicalReader(text);
        return reader.Value() is CanonicalObject found && reader._at == text.Length && found.ToString() == text ? found : null;
    }

    private char Next => _at < _text.Length ? _text[_at] : '\0';

    private CanonicalValue? Value() => Next switch
    {
        '{' => Nested(Object),
        '[' => Nested(List),
        '"' => Text(),
        't' => Word("true") ? true : null,
        'f' => Word("false") ? false : null,
        _ => Number(),
    };

    private CanonicalValue? Nested(Func<CanonicalValue?> read)
    {
        CanonicalValue? found = ++_depth > MostNested ? null : read();
        _depth--;
        return found;
    }

    private CanonicalObject? Object()
    {
        var members = new List<KeyValuePair<string, CanonicalValue>>();
        bool isRead = Items('}', () =>
        {
            if (Text() is not { } name || !Word(":") || Value() is not { } value)
            {
                return false;
            }

            bool isNew = members.Count == 0 || string.CompareOrdinal(members[^1].Key, name) < 0;
            members.Add(new(name, value));
            return isNew;
        });
        return isRead ? new(members) : null;
    }

    private CanonicalList? List()
    {
        var items = new List<CanonicalValue>();
        bool isRead = Items(']', () =>
        {
            if (Value() is not { } value)
            {
                return false;
            }

            items.Add(value);
            return true;
        });
        return isRead ? new(items) : null;
    }

    private bool Items(char close, Func<bool> readItem)
    {
        _at++;
        if (Next == close)
        {
            _at++;
            return true;
        }

        while (readItem())
        {
            char mark = Next;
            _at++;
            if (mark != ',')
            {
                return mark == close;
            }
        }

        return false;
    }

    private string? Text()
    {
        if (!Word("\""))
        {
            return null;
        }

        var text = new StringBuilder();
        while (_at < _text.Length && Next != '"')
        {
            if (Next != '\\')
            {
                text.Append(_text[_at++]);
            }
            else if (Escaped() is { } letter)
            {
                text.Append(letter);
            }
            else
            {
                return null;
            }
        }

        // Half of a surrogate pair has no UTF-8, and no canonical text (RFC 8785 3.2.2.2).
        return Word("\"") && text.ToString() is var read && IsUnicode(read) ? read : null;
    }

    private static bool IsUnicode(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private char? Escaped()
    {
        _at++;
        char mark = Next;
        _at++;
        switch (mark)
        {
            case '"' or '\\':
                return mark;
            case 'b':
                return '\b';
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'f':
                return '\f';
            case 'r':
                return '\r';
            case 'u' when _at + 4 <= _text.Length
                && ushort.TryParse(_text.AsSpan(_at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort number):
                _at += 4;
                return (char)number;
            default:
                return null;
        }
    }

    private CanonicalNumber? Number()
    {
        int start = _at;
        _at += Next == '-' ? 1 : 0;
        int whole = Digits();
        bool isNumber = whole > 0 && (whole == 1 || _text[_at - whole] != '0');
        if (isNumber && Next == '.')
        {
            _at++;
            isNumber = Digits() > 0 && _text[_at - 1] != '0';
        }

        string text = _text[start.._at];
        return isNumber && text != "-0" ? new(text) : null;
    }

    private int Digits()
    {
        int start = _at;
        while (char.IsAsciiDigit(Next))
        {
            _at++;
        }

        return _at - start;
    }

    private bool Word(string word)
    {
        bool follows = string.CompareOrdinal(_text, _at, word, 0, word.Length) == 0;
        _at += follows ? word.Length : 0;
        return follows;
    }
}
