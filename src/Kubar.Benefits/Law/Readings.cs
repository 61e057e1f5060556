using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Kubar.Benefits.Law;

/// <summary>One answer to each unsettled question. Immutable; equal by value; written <c>question=answer, question=answer</c>.</summary>
/// <example>
/// <code>
/// using Kubar.Benefits.Law;
///
/// Readings chosen = Readings.Default.With(ReadingCatalogue.Rounding["half-up"]);
/// Console.WriteLine(chosen[ReadingCatalogue.Rounding].Text.English);
/// Console.WriteLine(chosen.Equals(Readings.Parse("rounding=half-up")));
/// // half up
/// // True
/// </code>
/// </example>
[TypeConverter(typeof(ReadingsConverter))]
public sealed class Readings : IEquatable<Readings>
{
    private readonly ImmutableArray<sbyte> _codes;

    private Readings(ImmutableArray<sbyte> codes) => _codes = codes;

    /// <summary>The default answers.</summary>
    public static Readings Default { get; } = new([.. new sbyte[ReadingCatalogue.All.Count]]);

    /// <summary>The answer chosen to a question.</summary>
    public ReadingAlternative this[Reading reading]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(reading);
            return reading.Alternatives[_codes[reading.Index]];
        }
    }

    /// <summary>These answers, but for one question.</summary>
    public Readings With(ReadingAlternative alternative)
    {
        ArgumentNullException.ThrowIfNull(alternative);
        return new(_codes.SetItem(alternative.Reading.Index, (sbyte)alternative.Code));
    }

    /// <summary>Reads <c>question=answer</c>, as the command line writes it.</summary>
    /// <param name="text">The question and the answer.</param>
    /// <param name="alternative">The answer.</param>
    /// <returns>Whether the catalogue has that question and answer; not where the text is null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ReadingAlternative? alternative)
    {
        alternative = ReadingCatalogue.All
            .SelectMany(reading => reading.Alternatives)
            .FirstOrDefault(candidate => candidate.ToString() == text);
        return alternative is not null;
    }

    /// <summary>Reads the answers that are not the default, as <see cref="ToString"/> writes them: <c>rounding=half-up, gaps=waived</c>.</summary>
    /// <param name="text">The answers, separated by commas; nothing: every question has its default.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The catalogue has no such question or answer, or a question is answered twice; the message names it, and the nearest.</exception>
    public static Readings Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Readings readings = Default;
        var answered = new HashSet<Reading>();
        foreach (string answer in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!TryParse(answer, out ReadingAlternative? alternative))
            {
                string nearest = NearestText.To(answer, ReadingCatalogue.All.SelectMany(reading => reading.Alternatives).Select(known => known.ToString()));
                throw new FormatException($"The catalogue has no answer {answer}. The nearest is {nearest}.");
            }

            readings = answered.Add(alternative.Reading)
                ? readings.With(alternative)
                : throw new FormatException($"The question {alternative.Reading} is answered twice.");
        }

        return readings;
    }

    /// <summary>The number of the answer to each question, by index.</summary>
    internal ImmutableArray<sbyte> Codes => _codes;

    internal int CodeOf(Reading reading) => _codes[reading.Index];

    /// <inheritdoc/>
    public bool Equals(Readings? other) => other is not null && _codes.AsSpan().SequenceEqual(other._codes.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Readings);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(MemoryMarshal.AsBytes(_codes.AsSpan()));
        return hash.ToHashCode();
    }

    /// <summary>The answers that are not the default.</summary>
    public override string ToString() =>
        string.Join(", ", ReadingCatalogue.All.Where(reading => CodeOf(reading) != 0).Select(reading => this[reading].ToString()));
}
