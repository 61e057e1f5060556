using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Kubar.Benefits.Law;

/// <summary>One answer to each unsettled question. Immutable; equal by value.</summary>
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
    /// <returns>Whether the catalogue has that question and answer.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out ReadingAlternative? alternative)
    {
        ArgumentNullException.ThrowIfNull(text);
        alternative = ReadingCatalogue.All
            .SelectMany(reading => reading.Alternatives)
            .FirstOrDefault(candidate => candidate.ToString() == text);
        return alternative is not null;
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
