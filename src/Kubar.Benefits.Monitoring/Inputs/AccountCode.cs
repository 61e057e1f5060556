using System.Diagnostics.CodeAnalysis;

namespace Kubar.Benefits.Monitoring;

/// <summary>
/// The code of a budget account, <c>5.1.02.02.02.0006</c>: five groups of digits or six. Offices write it with and without points and
/// with groups cut short; two spellings of one account are equal. Its default value is no account.
/// </summary>
public readonly record struct AccountCode
{
    private static readonly int[] Widths = [1, 1, 2, 2, 2, 4];

    private readonly string? _text;

    private AccountCode(string text) => _text = text;

    /// <summary>The account of a code.</summary>
    /// <param name="text">The code, in any of the spellings.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">It is no code of an account.</exception>
    public static AccountCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out AccountCode code) ? code : throw new FormatException($"\"{text}\" is no code of a budget account.");
    }

    /// <summary>The account of a code.</summary>
    /// <param name="text">The code, in any of the spellings.</param>
    /// <param name="code">The account.</param>
    /// <returns>Whether it is a code of an account.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out AccountCode code)
    {
        code = default;
        string[] groups = Groups(text?.Trim() ?? "");
        if (groups.Length is not (5 or 6))
        {
            return false;
        }

        for (int index = 0; index < groups.Length; index++)
        {
            if (groups[index].Length == 0 || groups[index].Length > Widths[index] || !groups[index].All(char.IsAsciiDigit))
            {
                return false;
            }

            groups[index] = groups[index].PadLeft(Widths[index], '0');
        }

        code = new(string.Join('.', groups));
        return true;
    }

    /// <summary>Whether it is this account or one beneath it.</summary>
    /// <param name="other">The other account.</param>
    public bool Contains(AccountCode other) =>
        _text is not null && other._text is not null && (other._text == _text || other._text.StartsWith(_text + ".", StringComparison.Ordinal));

    /// <summary>The code with points and whole groups; empty: no account.</summary>
    public override string ToString() => _text ?? "";

    private static string[] Groups(string text)
    {
        if (text.Contains('.', StringComparison.Ordinal))
        {
            return text.Split('.');
        }

        int[] widths = text.Length == Widths.Sum() ? Widths : text.Length == Widths.Sum() - Widths[^1] ? Widths[..^1] : [];
        var groups = new string[widths.Length];
        int from = 0;
        for (int index = 0; index < widths.Length; index++)
        {
            groups[index] = text.Substring(from, widths[index]);
            from += widths[index];
        }

        return groups;
    }
}
