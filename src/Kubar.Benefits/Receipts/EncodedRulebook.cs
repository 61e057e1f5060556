using System.Security.Cryptography;
using System.Text;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Receipts;

/// <summary>
/// The rulebook of this library, told from any other by a hash. It changes when a figure, a condition, an article, a date, a
/// grade or a reading changes, and stays the same from machine to machine and from build to build.
/// </summary>
/// <remarks>
/// It is taken of the rules as data. How facts are counted from records and the calendar is program text and has no part in
/// it: that is what the version of the library beside it is for.
/// </remarks>
public static class EncodedRulebook
{
    /// <summary>The rulebook in canonical JSON (RFC 8785).</summary>
    public static string Text => TextOf(Rulebook.Law);

    /// <summary>The SHA-256 of <see cref="Text"/> in UTF-8, in 64 small hexadecimal digits.</summary>
    public static string Hash { get; } = HashOf(TextOf(Rulebook.Law));

    /// <summary>The version of the library: <c>0.1.0</c>, without the commit it was built from.</summary>
    public static string LibraryVersion { get; } = Version();

    /// <summary>A rulebook in canonical JSON; where figures are laid over the law, with the name of what it is.</summary>
    /// <exception cref="ArgumentNullException">The rulebook is null.</exception>
    public static string TextOf(Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        CanonicalObject text = RulebookText.Of(RulebookContent.Of(rulebook));
        return (rulebook.Name is { } name ? text.With("notTheLaw", RulebookText.Of(name)) : text).ToString();
    }

    /// <summary>The SHA-256 of the text of a rulebook in UTF-8, in 64 small hexadecimal digits.</summary>
    /// <exception cref="ArgumentNullException">The rulebook is null.</exception>
    public static string HashOf(Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        return rulebook.IsLaw ? Hash : HashOf(TextOf(rulebook));
    }

    internal static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Version()
    {
        Version version = typeof(EncodedRulebook).Assembly.GetName().Version!;
        return version.ToString(fieldCount: 3);
    }
}
